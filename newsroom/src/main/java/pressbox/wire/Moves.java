package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Where a source's address has moved to, and where it seems to be moving.
///
/// A permanent redirect counts once it was seen on three visits that lie a day apart in all: sites redirect for an
/// afternoon, too. The source keeps the address it was entered with; only the visits go to the new one.
///
/// @param from   the address that these moves are of; another one has none
/// @param now    where it is asked for, empty while it has not moved
/// @param next   where the last visits were led to, empty if they were not
/// @param since  the first of them
/// @param visits how many there were
public record Moves(String from, String now, String next, Instant since, int visits) {
    public static final Moves NONE = new Moves("", "", "", Instant.EPOCH, 0);

    private static final int ENOUGH_VISITS = 3;
    private static final Duration ENOUGH_TIME = Duration.ofHours(24);

    /// Where to ask for the source.
    public String addressOf(Source source) {
        return hasMoved(source) ? now : source.address();
    }

    public boolean hasMoved(Source source) {
        return from.equals(source.address()) && !now.isEmpty();
    }

    /// After a visit that was led to `moved` by permanent redirects alone, or by none.
    Moves seen(Source source, Optional<String> moved, Instant at) {
        Moves before = from.equals(source.address()) ? this : new Moves(source.address(), "", "", Instant.EPOCH, 0);
        if (moved.isEmpty() || moved.get().equals(before.addressOf(source))) {
            return before.now.isEmpty() ? NONE : new Moves(before.from, before.now, "", Instant.EPOCH, 0);
        }
        String to = moved.get();
        if (!to.equals(before.next) || at.isBefore(before.since)) {
            return new Moves(before.from, before.now, to, at, 1);
        }
        int seen = before.visits + 1;
        boolean settled =
                seen >= ENOUGH_VISITS && Duration.between(before.since, at).compareTo(ENOUGH_TIME) >= 0;
        return settled
                ? new Moves(before.from, to, "", Instant.EPOCH, 0)
                : new Moves(before.from, before.now, to, before.since, seen);
    }
}
