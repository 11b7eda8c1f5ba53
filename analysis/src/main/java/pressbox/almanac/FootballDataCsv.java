package pressbox.almanac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pressbox.football.Match.GroundOf;
import pressbox.football.Score;

/// Reads CSV with the columns of football-data.co.uk in any order: `Date`, `HomeTeam`, `AwayTeam`, `FTHG`, `FTAG`,
/// and `Div` for the league, which without it the name of the file tells (`E0-2324.csv`).
///
/// Dates are `dd/mm/yy`, `dd/mm/yyyy` or ISO; a year of two digits is from 1970 to 2069. The season is told by the
/// dates: a new one begins after a gap of more than thirty days that ends in July or later.
final class FootballDataCsv {
    private static final String SOURCE = "fd";
    private static final int PIVOT = 70;
    private static final int SUMMER_DAYS = 30;

    private record Row(int line, String league, LocalDate date, String home, String away, Optional<Score> score) {}

    private final String file;
    private final Optional<String> leagueOfFile;
    private final List<Unread> unread = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private int line;

    private FootballDataCsv(String file) {
        this.file = file;
        leagueOfFile = CompetitionTitle.codeOfFile(FootballTxt.nameOf(file));
    }

    /// Whether a heading names these columns.
    static boolean isHeading(String words) {
        List<String> names = CsvLine.fields(words.toLowerCase(Locale.ROOT));
        return names.contains("hometeam") && names.contains("awayteam");
    }

    static Sheet read(String file, String text) {
        FootballDataCsv csv = new FootballDataCsv(file);
        text.lines().forEach(csv::line);
        return new Sheet(Sheet.Form.FOOTBALL_DATA, csv.listings(), csv.unread, List.of(), 0, csv.rows.size());
    }

    private void line(String raw) {
        line++;
        String words = raw.replace("\uFEFF", "").strip();
        if (words.isEmpty() || words.replace(",", "").isBlank()) {
            return;
        }
        List<String> fields = CsvLine.fields(words);
        if (isHeading(words)) {
            columns.clear();
            for (int i = 0; i < fields.size(); i++) {
                columns.putIfAbsent(fields.get(i).toLowerCase(Locale.ROOT), i);
            }
        } else {
            row(fields, words);
        }
    }

    private void row(List<String> fields, String words) {
        String home = field(fields, "hometeam");
        String away = field(fields, "awayteam");
        Optional<LocalDate> date = date(field(fields, "date"));
        Optional<String> league =
                field(fields, "div").isEmpty() ? leagueOfFile : CompetitionTitle.codeOfFile(field(fields, "div"));
        String homeGoals = either(fields, "fthg", "hg");
        String awayGoals = either(fields, "ftag", "ag");
        Optional<Score> score = score(homeGoals, awayGoals);
        if (league.isEmpty()) {
            unread("a league as in E0, in the column Div or the name of the file", words);
        } else if (date.isEmpty()) {
            unread("a date as in 28/11/25, 28/11/2025 or 2025-11-28", words);
        } else if (home.isEmpty() || away.isEmpty() || home.equals(away)) {
            unread("two different sides in HomeTeam and AwayTeam", words);
        } else if (score.isEmpty() && !(homeGoals.isEmpty() && awayGoals.isEmpty())) {
            unread("goals from 0 to 99 in FTHG and FTAG", words);
        } else {
            rows.add(new Row(line, league.get(), date.get(), home, away, score));
        }
    }

    private String field(List<String> fields, String column) {
        int place = columns.getOrDefault(column, Integer.MAX_VALUE);
        return place < fields.size() ? fields.get(place) : "";
    }

    private String either(List<String> fields, String column, String other) {
        return columns.containsKey(column) ? field(fields, column) : field(fields, other);
    }

    private static Optional<Score> score(String home, String away) {
        int first = goals(home);
        int second = goals(away);
        return first < 0 || second < 0 ? Optional.empty() : Optional.of(new Score(first, second));
    }

    private static int goals(String words) {
        Cursor cursor = new Cursor(words);
        int goals = cursor.number(2);
        return cursor.done() ? goals : -1;
    }

    private static Optional<LocalDate> date(String words) {
        Cursor cursor = new Cursor(words);
        int first = cursor.number(4);
        char between = words.indexOf('/') > 0 ? '/' : '-';
        boolean parted = cursor.take(between);
        int month = cursor.number(2);
        parted &= cursor.take(between);
        int last = cursor.number(4);
        if (!parted || first < 0 || month < 0 || last < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    between == '-' ? LocalDate.of(first, month, last) : LocalDate.of(year(last), month, first));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(int written) {
        return written > 99 ? written : written + (written < PIVOT ? 2000 : 1900);
    }

    private void unread(String expected, String found) {
        unread.add(new Unread(new Place(file, line), expected, found));
    }

    private List<Listing> listings() {
        rows.sort(Comparator.comparing(Row::league).thenComparing(Row::date));
        List<Listing> listings = new ArrayList<>(rows.size());
        SeasonDays season = SeasonDays.around(LocalDate.EPOCH);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i == 0 || isNewSeason(rows.get(i - 1), row)) {
                season = SeasonDays.around(row.date());
            }
            listings.add(new Listing(
                    new Place(file, row.line()),
                    row.date(),
                    season.name(),
                    row.league(),
                    "",
                    row.home(),
                    row.away(),
                    row.score().isPresent() ? Fate.PLAYED : Fate.UNSCORED,
                    row.score().map(Scoreline::of),
                    GroundOf.HOME_SIDE,
                    SOURCE));
        }
        return listings;
    }

    private static boolean isNewSeason(Row before, Row row) {
        long gap = ChronoUnit.DAYS.between(before.date(), row.date());
        return !before.league().equals(row.league())
                || gap > 250
                || (gap > SUMMER_DAYS && row.date().getMonth().compareTo(Month.JULY) >= 0);
    }
}
