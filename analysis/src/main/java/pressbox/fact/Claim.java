package pressbox.fact;

import java.util.Optional;
import pressbox.football.Club;

/// A statistical claim: the clause that states it is the evidence, `subject` the club it is about where the text tells.
public record Claim(Evidence evidence, Optional<Club> subject, Origin origin) implements Fact {}
