package pressbox.football;

import java.time.LocalDate;
import java.util.Optional;

/// What the newsroom that reads is about: its club, if it has one, and the day of reading in the club's zone.
public record Beat(Optional<Club> club, LocalDate day) {
    /// The beat of one club's site.
    public static Beat of(Club club, LocalDate day) {
        return new Beat(Optional.of(club), day);
    }

    /// A beat without a club of its own.
    public static Beat general(LocalDate day) {
        return new Beat(Optional.empty(), day);
    }
}
