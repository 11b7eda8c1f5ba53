package pressbox.fact;

import java.time.LocalDate;
import java.util.Optional;
import pressbox.football.Competition;
import pressbox.football.Named;
import pressbox.football.Score;

/// A match that the article says was played.
///
/// @param first  one side, a club or a national team
/// @param second the other side
/// @param score  in the order of the sides, or nothing where the text gives none
/// @param winner which side won, where the text tells
/// @param home   which side was at home, where the text tells
public record Result(
        Evidence evidence,
        Named first,
        Named second,
        Optional<Score> score,
        Winner winner,
        Home home,
        Optional<Competition> competition,
        Optional<LocalDate> date,
        Origin origin)
        implements Fact {
    /// Who won.
    public enum Winner {
        FIRST,
        SECOND,
        DRAW,
        UNKNOWN
    }

    /// Who was at home.
    public enum Home {
        FIRST,
        SECOND,
        NEUTRAL,
        UNKNOWN
    }
}
