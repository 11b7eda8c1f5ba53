package pressbox.wire;

import java.time.Instant;

/// How a source is doing and when it is visited next; a value that each visit returns anew.
///
/// @param health       in one word, for the screen
/// @param lastAnswer   the last answer in plain words ("200, 3 new of 20", "304, nothing new", "503, asked to wait 120
/// s")
/// @param nextCheck    when it is due
/// @param why          why then, in plain words
/// @param failures     visits in a row that failed
/// @param etag         validator of the last success, empty where none
/// @param lastModified validator of the last success, empty where none
/// @param lastTry      [Instant#EPOCH] before the first visit
/// @param lastSuccess  [Instant#EPOCH] before the first success
/// @param lastNew      when it last listed something new, [Instant#EPOCH] before that
/// @param listed       items that it listed on the last success
public record SourceState(
        Health health,
        String lastAnswer,
        Instant nextCheck,
        String why,
        int failures,
        String etag,
        String lastModified,
        Instant lastTry,
        Instant lastSuccess,
        Instant lastNew,
        int listed) {
    /// In one word.
    public enum Health {
        NEW,
        WELL,
        QUIET,
        FAILING,
        BLOCKED,
        GONE,
        REFUSED
    }

    /// A source that was never visited and is due at once.
    public static SourceState fresh(Instant now) {
        return new SourceState(
                Health.NEW,
                "not visited yet",
                now,
                "first visit",
                0,
                "",
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }
}
