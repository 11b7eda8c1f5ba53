package pressbox.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/// The days on which a country's transfer windows close.
///
/// A window closes on the last day of January or August, on the Monday after where that is a weekend, unless
/// `deadlines.txt` names the day. A wrong day costs some visits and no news, so the rule is good enough for years that
/// nobody has announced.
public record Deadlines(Set<LocalDate> announced) {
    private static final String FILE = "deadlines.txt";

    public Deadlines {
        announced = Set.copyOf(announced);
    }

    /// Those of the country of a club's league.
    public static Deadlines of(String country) {
        Set<LocalDate> days = new HashSet<>();
        try (InputStream file = Deadlines.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comma = line.indexOf(',');
                if (comma > 0
                        && !line.startsWith("#")
                        && line.substring(0, comma).equals(country)) {
                    days.add(LocalDate.parse(line.substring(comma + 1).strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new Deadlines(days);
    }

    /// Whether a window closes on this day.
    public boolean include(LocalDate day) {
        return announced.contains(day) || isLastOfJanuaryOrAugust(day) && !isAnnouncedAnew(day);
    }

    private static boolean isLastOfJanuaryOrAugust(LocalDate day) {
        return day.equals(closing(day.getYear(), Month.JANUARY)) || day.equals(closing(day.getYear(), Month.AUGUST));
    }

    private boolean isAnnouncedAnew(LocalDate day) {
        return announced.stream().anyMatch(other -> Math.abs(other.toEpochDay() - day.toEpochDay()) < 60);
    }

    private static LocalDate closing(int year, Month month) {
        LocalDate last = LocalDate.of(year, month, 1).with(TemporalAdjusters.lastDayOfMonth());
        boolean weekend = last.getDayOfWeek() == DayOfWeek.SATURDAY || last.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? last.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : last;
    }
}
