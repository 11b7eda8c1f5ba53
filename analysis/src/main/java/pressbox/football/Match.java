package pressbox.football;

import java.time.LocalDate;

/// One played match of the record.
///
/// @param season      as in `2025-26`
/// @param competition code of the record, as in `L1`
/// @param score       goals after extra time, shoot-out not counted, home side first
/// @param ground      whether the home side was at home
/// @param shootout    penalties of a shoot-out as in `4-3`, empty where there was none
public record Match(
        LocalDate date,
        String season,
        String competition,
        String round,
        String home,
        String away,
        Score score,
        GroundOf ground,
        String shootout) {
    /// Whose ground a match was played on.
    public enum GroundOf {
        HOME_SIDE,
        NEUTRAL,
        UNKNOWN
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
