package pressbox.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The transfer window a report speaks of, as in `2025-26-winter`.
///
/// From March to September a report is about the summer window, from October to February about the winter
/// one.
public final class Window {
    private Window() {}

    public static String of(Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        boolean summer = day.getMonthValue() >= 3 && day.getMonthValue() <= 9;
        int start = day.getMonthValue() >= 3 ? day.getYear() : day.getYear() - 1;
        return String.format("%d-%02d-%s", start, (start + 1) % 100, summer ? "summer" : "winter");
    }
}
