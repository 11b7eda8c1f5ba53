package pressbox.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// Reads a date and time as machines and newspapers write it, in seven languages.
///
/// A time without a zone is taken as UTC, a date without a time as midnight. Numbers such as `03/04/2025` are day first
/// unless the language says American. Only the first [#LONGEST] letters are read.
final class Dates {
    private static final int LONGEST = 160;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Dates() {}

    /// The first date in the words; `language` is a BCP 47 tag or empty, `now` is what relative dates count from.
    static Optional<OffsetDateTime> read(String words, String language, Instant now) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        text = text.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return epoch(text)
                .or(() -> machine(words.strip()))
                .or(() -> new WrittenDate(
                                words.length() > LONGEST ? words.substring(0, LONGEST) : words, monthFirst(language))
                        .read())
                .or(() -> RelativeDates.read(words, now));
    }

    /// As [#read] without relative dates, for text that is not known to be a date line.
    static Optional<OffsetDateTime> readAbsolute(String words, String language) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return machine(text.strip()).or(() -> new WrittenDate(text, monthFirst(language)).read());
    }

    private static boolean monthFirst(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.equals("en-us") || lower.equals("en_us");
    }

    private static Optional<OffsetDateTime> epoch(String text) {
        if (text.length() != 10 && text.length() != 13) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            value = value * 10 + (c - '0');
        }
        Instant instant = text.length() == 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        return plausible(instant.atOffset(ZoneOffset.UTC));
    }

    /// ISO 8601 and its relatives: `2025-11-28T10:00:00+01:00`, `2025-11-28 10:00`, `2025/11/28`, `20251128`.
    private static Optional<OffsetDateTime> machine(String text) {
        Digits digits = new Digits(text);
        int year = digits.next(4, 4);
        boolean parted = digits.skip("-/.");
        int month = digits.next(parted ? 1 : 2, 2);
        boolean again = digits.skip("-/.");
        int day = digits.next(parted ? 1 : 2, 2);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || day < 1 || parted != again || digits.onDigit()) {
            return Optional.empty();
        }
        int hour = 0;
        int minute = 0;
        int second = 0;
        if (digits.skip("Tt") || digits.skipBlanks()) {
            int found = digits.next(2, 2);
            if (found >= 0) {
                hour = found;
                boolean colon = digits.skip(":.h");
                minute = Math.max(0, digits.next(2, 2));
                if (colon ? digits.skip(":") : digits.onDigit()) {
                    second = Math.max(0, digits.next(2, 2));
                }
                if (digits.skip(".,")) {
                    digits.next(1, 9);
                }
            }
        }
        Optional<LocalDateTime> time = local(year, month, day, hour, minute, second);
        return time.flatMap(at -> plausible(withZone(at, digits.rest())));
    }

    /// The time in the zone that the first word of `rest` names, else in UTC.
    static OffsetDateTime withZone(LocalDateTime time, String rest) {
        String zone = rest.strip();
        int end = 0;
        while (end < zone.length()
                && (Character.isLetterOrDigit(zone.charAt(end)) || "+-:".indexOf(zone.charAt(end)) >= 0)) {
            end++;
        }
        String word = zone.substring(0, end);
        return Zones.offset(word)
                .map(offset -> time.atOffset(offset))
                .or(() -> Zones.at(time, word))
                .orElseGet(() -> time.atOffset(ZoneOffset.UTC));
    }

    static Optional<LocalDateTime> local(int year, int month, int day, int hour, int minute, int second) {
        try {
            return Optional.of(LocalDateTime.of(
                    LocalDate.of(year, month, day), LocalTime.of(hour == 24 ? 0 : hour, minute, Math.min(second, 59))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<OffsetDateTime> plausible(OffsetDateTime time) {
        return time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(time);
    }

    /// A cursor over digits.
    private static final class Digits {
        private final String text;
        private int at;

        Digits(String text) {
            this.text = text;
        }

        /// The number made of `fewest` to `most` digits here, or -1.
        int next(int fewest, int most) {
            int start = at;
            int value = 0;
            while (at < text.length() && at - start < most && onDigit()) {
                value = value * 10 + (text.charAt(at++) - '0');
            }
            if (at - start < fewest) {
                at = start;
                return -1;
            }
            return value;
        }

        boolean onDigit() {
            return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        boolean skip(String any) {
            if (at < text.length() && any.indexOf(text.charAt(at)) >= 0) {
                at++;
                return true;
            }
            return false;
        }

        boolean skipBlanks() {
            int start = at;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
                at++;
            }
            return at > start;
        }

        String rest() {
            return text.substring(at);
        }
    }
}
