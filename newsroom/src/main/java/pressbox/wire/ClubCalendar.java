package pressbox.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/// The days on which a club's news comes thick and fast, in its own zone.
public record ClubCalendar(ZoneId zone, Set<LocalDate> matchDays, Deadlines deadlines) {
    public ClubCalendar {
        matchDays = Set.copyOf(matchDays);
    }

    /// A calendar on which every day is alike.
    public static ClubCalendar empty() {
        return new ClubCalendar(ZoneOffset.UTC, Set.of(), new Deadlines(Set.of()));
    }

    /// What makes the day of this instant a special one, in words for the screen.
    Optional<String> occasion(Instant now) {
        LocalDate day = now.atZone(zone).toLocalDate();
        if (matchDays.contains(day)) {
            return Optional.of("match day");
        }
        return deadlines.include(day) ? Optional.of("transfer deadline day") : Optional.empty();
    }
}
