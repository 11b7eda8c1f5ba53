package pressbox.football;

import java.time.LocalDate;
import java.util.Optional;

/// One match of the record.
///
/// @param season      as in `2025-26`
/// @param competition code of the record, as in `L1`
/// @param score       goals after extra time, shoot-out not counted, home side first
/// @param ground      whether the home side was at home
/// @param shootout    penalties of a shoot-out as in `4-3`, empty where there was none
/// @param afterNinety the score before extra time, where it is known and there was extra time
public record Match(
        LocalDate date,
        String season,
        String competition,
        String round,
        String home,
        String away,
        Score score,
        GroundOf ground,
        String shootout,
        Length length,
        Optional<Score> afterNinety,
        Status status) {
    /// Whose ground a match was played on.
    public enum GroundOf {
        HOME_SIDE,
        NEUTRAL,
        UNKNOWN
    }

    /// How long a match was played.
    public enum Length {
        NINETY_MINUTES,
        EXTRA_TIME
    }

    /// Whether a match counts; one that does not is in no run and no sum, an awarded one in the table only.
    public enum Status {
        COUNTS,
        AWARDED,
        VOID,
        EXPUNGED
    }

    /// A match that counts, of ninety minutes as far as is known.
    public Match(
            LocalDate date,
            String season,
            String competition,
            String round,
            String home,
            String away,
            Score score,
            GroundOf ground,
            String shootout) {
        this(
                date,
                season,
                competition,
                round,
                home,
                away,
                score,
                ground,
                shootout,
                Length.NINETY_MINUTES,
                Optional.empty(),
                Status.COUNTS);
    }

    /// `W`, `D` or `L` as the named club saw it; extra time counts, a shoot-out is a draw.
    public char outcomeFor(String club) {
        int margin = score.first() - score.second();
        if (!home.equals(club)) {
            if (!away.equals(club)) {
                throw new IllegalArgumentException(club + " did not play in " + this);
            }
            margin = -margin;
        }
        return margin > 0 ? 'W' : margin < 0 ? 'L' : 'D';
    }

    @Override
    public String toString() {
        return date + " " + competition + ": " + home + " " + score + " " + away;
    }
}
