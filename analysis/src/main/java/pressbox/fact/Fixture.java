package pressbox.fact;

import java.time.LocalDate;
import java.util.Optional;
import pressbox.football.Competition;
import pressbox.football.Named;

/// A match that is still to be played.
///
/// @param home which side is at home, where the text tells
/// @param when in the article's words ("on Saturday"), empty where the text does not say
/// @param date the day, where the words and the day of the article settle it
public record Fixture(
        Evidence evidence,
        Named first,
        Named second,
        Result.Home home,
        Optional<Competition> competition,
        String when,
        Optional<LocalDate> date,
        Origin origin)
        implements Fact {}
