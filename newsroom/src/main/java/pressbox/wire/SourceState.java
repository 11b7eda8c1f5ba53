package pressbox.wire;

import java.time.Instant;

/// How a source is doing and when it is visited next; a value that each visit returns anew.
///
/// @param health      in one word, for the screen
/// @param lastAnswer  the last answer in plain words ("200, 3 new of 20", "304, nothing new", "answered 503")
/// @param nextCheck   when it is due
/// @param why         why then, in plain words
/// @param failures    visits in a row that failed; those that our own line failed do not count
/// @param validators  of the last success
/// @param lastTry     [Instant#EPOCH] before the first visit
/// @param lastSuccess [Instant#EPOCH] before the first success
/// @param lastNew     when something new last appeared, [Instant#EPOCH] before that
/// @param listed      entries of the last listing that had any
/// @param marks       by which new entries are told from known ones
/// @param habit       when and how often something new appears
/// @param moves       where its address went
/// @param trail       what came of the last visits
public record SourceState(
        Health health,
        String lastAnswer,
        Instant nextCheck,
        String why,
        int failures,
        Validators validators,
        Instant lastTry,
        Instant lastSuccess,
        Instant lastNew,
        int listed,
        Marks marks,
        Habit habit,
        Moves moves,
        Trail trail) {
    /// In one word.
    public enum Health {
        /// Not visited yet.
        NEW,
        /// It answers, and brings news as usual.
        WELL,
        /// It answers, and has brought nothing for longer than is usual for it.
        QUIET,
        /// It answers, and has brought nothing for weeks.
        STALE,
        /// It answers, and lists nothing at all.
        EMPTY,
        /// Nobody answers at present: our own line is down.
        NO_LINE,
        /// It does not answer, or not with what it should.
        FAILING,
        /// A challenge page stands before it.
        BLOCKED,
        /// It may not be fetched.
        REFUSED,
        /// 410: its site says that it will not come back.
        GONE
    }

    /// A source that was never visited and is due at once.
    public static SourceState fresh(Instant now) {
        return new SourceState(
                Health.NEW,
                "not visited yet",
                now,
                "first visit",
                0,
                Validators.NONE,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                Marks.NONE,
                Habit.UNKNOWN,
                Moves.NONE,
                Trail.NONE);
    }

    /// Whether its last visit was a success.
    boolean answers() {
        return failures == 0 && !lastSuccess.equals(Instant.EPOCH);
    }

    SourceState due(Instant now, Wait wait) {
        return with(health, lastAnswer, now.plus(wait.length()), wait.why(), moves);
    }

    SourceState found(Health found) {
        return with(found, lastAnswer, nextCheck, why, moves);
    }

    SourceState moving(Moves seen) {
        return with(health, lastAnswer, nextCheck, why, seen);
    }

    /// The same, with a word more about what was answered; none where `remark` is empty.
    SourceState remarking(String remark) {
        return remark.isEmpty() ? this : with(health, lastAnswer + "; " + remark, nextCheck, why, moves);
    }

    private SourceState with(Health is, String answered, Instant next, String because, Moves moved) {
        return new SourceState(
                is,
                answered,
                next,
                because,
                failures,
                validators,
                lastTry,
                lastSuccess,
                lastNew,
                listed,
                marks,
                habit,
                moved,
                trail);
    }
}
