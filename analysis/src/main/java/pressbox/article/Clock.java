package pressbox.article;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// Reads a time of day that stands alone: "14:32", "2.32pm", "14h32", "14.32 Uhr".
final class Clock {
    private static final int LONGEST = 24;

    private Clock() {}

    /// The time, where the words are nothing else.
    static Optional<LocalTime> read(String words) {
        String text = words.length() > LONGEST ? "" : Wording.clean(words).toLowerCase(Locale.ROOT);
        int parted = digits(text, 0);
        if (parted < 1 || parted > 2 || parted == text.length() || ":.h".indexOf(text.charAt(parted)) < 0) {
            return Optional.empty();
        }
        int end = parted + 1 + digits(text, parted + 1);
        if (end - parted != 3) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(text, 0, parted, 10);
        int minute = Integer.parseInt(text, parted + 1, end, 10);
        String rest = text.substring(end).replace(".", "").strip();
        int shift = switch (rest) {
            case "pm" -> hour == 12 ? 0 : 12;
            case "am" -> hour == 12 ? -12 : 0;
            case "", "uhr", "h", "hs", "hrs" -> 0;
            default -> 100;
        };
        int at = hour + shift;
        return at >= 0 && at < 24 && minute < 60 ? Optional.of(LocalTime.of(at, minute)) : Optional.empty();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
