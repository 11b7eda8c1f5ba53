package pressbox.transfer;

import java.util.Optional;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.football.Person;
import pressbox.text.Span;

/// One statement of a move in one sentence.
record Sighting(
        Person person,
        Optional<Club> from,
        Optional<Club> to,
        Transfer.Type type,
        Stage stage,
        String by,
        String fee,
        Span words) {}
