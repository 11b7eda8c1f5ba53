package pressbox.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

/// What of the played history has come down to us: all but the early League Salver and the spring of two war years.
///
/// The gaps are there on purpose, so that some claims cannot be told.
final class Archive {
    private static final Map<String, LocalDate> BROKEN_OFF = Map.of(
            "1916-17", LocalDate.of(1917, Month.FEBRUARY, 3),
            "1942-43", LocalDate.of(1943, Month.JANUARY, 16));
    private static final int SALVER_KEPT_FROM = 1968;
    private static final String SOURCE = ",Estmere Football Archive (invented),invented";

    private Archive() {}

    static boolean keeps(MatchRow row) {
        if (row.comp().equals("LC") && row.date().isBefore(LocalDate.of(SALVER_KEPT_FROM, Month.JULY, 1))) {
            return false;
        }
        LocalDate end = BROKEN_OFF.get(row.season());
        return end == null || !row.date().isAfter(end);
    }

    private static long count(List<MatchRow> rows, String comp, String from, String to) {
        return rows.stream()
                .filter(r -> r.comp().equals(comp)
                        && r.season().compareTo(from) >= 0
                        && r.season().compareTo(to) <= 0)
                .count();
    }

    static String coverage(List<MatchRow> rows) {
        StringBuilder out = new StringBuilder(
                "comp,name,season_from,season_to,last_date,clubs,matches,status,note,source,licence\n");
        for (Stretch s : Stretch.ALL) {
            long matches = s.status().equals("missing") ? 0 : count(rows, s.comp(), s.from(), s.to());
            out.append("%s,%s,%s,%s,%s,%s,%d,%s,%s%s%n"
                    .formatted(
                            s.comp(),
                            s.name(),
                            s.from(),
                            s.to(),
                            s.last(),
                            s.clubs(),
                            matches,
                            s.status(),
                            s.note(),
                            SOURCE));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private record Stretch(
            String comp, String name, String from, String to, String last, String clubs, String status, String note) {
        private static final String WAR =
                "results after this day were never printed: paper was short and the archive of the Estmere Football Association burned";

        static final List<Stretch> ALL = List.of(
                complete("L1", "Crown Division", "1896-97", "1915-16"),
                partial("L1", "Crown Division", "1916-17", "1917-02-03", WAR),
                complete("L1", "Crown Division", "1917-18", "1941-42"),
                partial("L1", "Crown Division", "1942-43", "1943-01-16", WAR),
                complete("L1", "Crown Division", "1943-44", "2024-25"),
                partial("L1", "Crown Division", "2025-26", "2026-02-01", "the season goes on"),
                complete("L2", "Castle Division", "1899-00", "1915-16"),
                partial("L2", "Castle Division", "1916-17", "1917-02-03", WAR),
                complete("L2", "Castle Division", "1917-18", "1941-42"),
                partial("L2", "Castle Division", "1942-43", "1943-01-16", WAR),
                complete("L2", "Castle Division", "1943-44", "2024-25"),
                partial("L2", "Castle Division", "2025-26", "2026-02-01", "the season goes on"),
                complete("L3", "Harbour Division", "1920-21", "1941-42"),
                partial("L3", "Harbour Division", "1942-43", "1943-01-16", WAR),
                complete("L3", "Harbour Division", "1943-44", "2024-25"),
                partial("L3", "Harbour Division", "2025-26", "2026-02-01", "the season goes on"),
                complete("L4", "Abbey Division", "1958-59", "2024-25"),
                partial("L4", "Abbey Division", "2025-26", "2026-02-01", "the season goes on"),
                complete("FAC", "Lantern Cup", "1896-97", "1915-16"),
                partial("FAC", "Lantern Cup", "1916-17", "1917-02-03", WAR),
                complete("FAC", "Lantern Cup", "1917-18", "1941-42"),
                partial("FAC", "Lantern Cup", "1942-43", "1943-01-16", WAR),
                complete("FAC", "Lantern Cup", "1943-44", "2024-25"),
                partial("FAC", "Lantern Cup", "2025-26", "2026-02-01", "the season goes on"),
                new Stretch(
                        "LC",
                        "League Salver",
                        "1960-61",
                        "1967-68",
                        "",
                        "all",
                        "missing",
                        "played from 1960 but only the winners of the first eight seasons are known"),
                complete("LC", "League Salver", "1968-69", "2024-25"),
                partial("LC", "League Salver", "2025-26", "2026-02-01", "the season goes on"),
                new Stretch(
                        "CL",
                        "Aurora Cup",
                        "1957-58",
                        "2024-25",
                        "",
                        "Estmere",
                        "complete",
                        "matches of clubs from Estmere"),
                new Stretch(
                        "CL",
                        "Aurora Cup",
                        "2025-26",
                        "2025-26",
                        "2026-02-01",
                        "Estmere",
                        "partial",
                        "the season goes on"));

        private static Stretch complete(String comp, String name, String from, String to) {
            return new Stretch(comp, name, from, to, "", "all", "complete", "");
        }

        private static Stretch partial(String comp, String name, String season, String last, String note) {
            return new Stretch(comp, name, season, season, last, "all", "partial", note);
        }
    }
}
