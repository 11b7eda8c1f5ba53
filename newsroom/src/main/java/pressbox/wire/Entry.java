package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pressbox.feed.Item;

/// An entry that a source listed, and how far its page has come.
///
/// @param address  canonical; by it an entry is known
/// @param listedAt when a source first listed it
/// @param tries    that failed in a row
/// @param looks    that brought the page
public record Entry(String address, String source, Item item, Instant listedAt, int tries, int looks) {
    /// After how long a page that was taken in is looked at again, as long as its story may still be edited.
    private static final Duration[] LOOKS = {Duration.ofHours(1), Duration.ofHours(5), Duration.ofHours(18)};

    private static final Duration FIRST_RETRY = Duration.ofMinutes(2);
    private static final Duration LONGEST_RETRY = Duration.ofHours(12);
    /// A page that was not there for so long will not come.
    private static final Duration GIVEN_UP = Duration.ofDays(3);

    /// What is done next about an entry.
    ///
    /// @param due     when its page is asked for again; empty for never
    /// @param outcome how it stands, in words
    public record Next(Optional<Instant> due, String outcome, int tries, int looks) {}

    /// The page came and was taken in; a fresh one is looked at again, in case its outlet edits it.
    public Next taken(Instant now) {
        boolean fresh = !item.complete() && listedAt.plus(Duration.ofDays(2)).isAfter(now);
        boolean again = fresh && looks < LOOKS.length;
        return new Next(again ? Optional.of(now.plus(LOOKS[looks])) : Optional.empty(), "taken in", 0, looks + 1);
    }

    /// The page did not come.
    public Next notTaken(Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Refused(String why) -> done("refused: " + why);
            case Answer.Gone() -> done("gone (410)");
            case Answer.Blocked(String why) -> later(why, Duration.ZERO, now);
            case Answer.Unreachable(String why) -> later(why, Duration.ZERO, now);
            case Answer.Failed(int status, String why, Optional<Duration> wait) ->
                (status == 404 || status == 403) && listedAt.plus(GIVEN_UP).isBefore(now)
                        ? done("given up: " + why + " for " + GIVEN_UP.toDays() + " days")
                        : later(why, wait.orElse(Duration.ZERO), now);
            case Answer.NotModified _ -> taken(now);
            case Answer.Fetched _ -> taken(now);
        };
    }

    private Next done(String outcome) {
        return new Next(Optional.empty(), outcome, tries, looks);
    }

    /// Twice as long each time, at most twelve hours, and at least as long as the site asks for; never given up.
    private Next later(String why, Duration asked, Instant now) {
        Duration doubled = FIRST_RETRY.multipliedBy(1L << Math.min(tries, 10));
        Duration wait = doubled.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : doubled;
        Duration longest = asked.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : asked;
        return new Next(Optional.of(now.plus(longest.compareTo(wait) > 0 ? longest : wait)), why, tries + 1, looks);
    }
}
