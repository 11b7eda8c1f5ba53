package pressbox.ledger;

import java.util.List;

/// Outlets of different owners that say different things about one player's fitness within two days.
///
/// @param bulletins the last of each owner group, oldest first
public record Disagreement(String player, List<Bulletin> bulletins) {
    public Disagreement {
        bulletins = List.copyOf(bulletins);
    }
}
