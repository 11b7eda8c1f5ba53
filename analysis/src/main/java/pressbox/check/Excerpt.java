package pressbox.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import pressbox.almanac.Dates;

/// Words and days as a finding's message quotes them.
final class Excerpt {
    private static final int LONGEST = 90;

    private Excerpt() {}

    /// In quote marks, on one line, cut at a word where it is long.
    static String of(String words) {
        String line = String.join(" ", words.strip().split("\\s+", -1));
        if (line.length() <= LONGEST) {
            return "“" + line + "”";
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return "“" + line.substring(0, cut > 0 ? cut : LONGEST) + " …”";
    }

    static String day(Instant at) {
        return day(at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    static String day(LocalDate day) {
        return Dates.words(day);
    }
}
