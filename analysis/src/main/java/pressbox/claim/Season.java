package pressbox.claim;

import java.time.LocalDate;

/// Seasons as the record names them.
final class Season {
    private Season() {}

    /// 1 July of its first year.
    static LocalDate start(String season) {
        return LocalDate.of(firstYear(season), 7, 1);
    }

    static int firstYear(String season) {
        return Integer.parseInt(season.substring(0, 4));
    }
}
