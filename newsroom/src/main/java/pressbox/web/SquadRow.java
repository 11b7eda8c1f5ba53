package pressbox.web;

import java.util.Optional;
import pressbox.ledger.Bulletin;
import pressbox.pack.PackPerson;

/// A player with the latest word on his availability, where there is one.
public record SquadRow(PackPerson person, Optional<Bulletin> bulletin) {}
