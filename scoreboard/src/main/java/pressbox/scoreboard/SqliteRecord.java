package pressbox.scoreboard;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pressbox.almanac.Almanac;
import pressbox.almanac.History;
import pressbox.almanac.RunKind;
import pressbox.almanac.Scope;
import pressbox.football.Match;

/// The peer of the almanac: the same rows in SQLite, in memory, as a good hand would lay them out there.
///
/// One row for each match and side, clustered by club and place in its history, with covering indexes for meetings and
/// tables; words are numbers. Every statement is prepared beforehand.
final class SqliteRecord implements AutoCloseable {
    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);
    private static final int BATCH = 10_000;

    private static final String[] LAYOUT = {
        "PRAGMA journal_mode = OFF",
        "PRAGMA synchronous = OFF",
        "CREATE TABLE side (club INTEGER, place INTEGER, day INTEGER, competition INTEGER, season INTEGER,"
                + " opponent INTEGER, home INTEGER, scored INTEGER, conceded INTEGER,"
                + " PRIMARY KEY (club, place)) WITHOUT ROWID",
    };
    private static final String[] INDEXES = {
        "CREATE INDEX by_day ON side (club, day, place, scored, conceded)",
        "CREATE INDEX by_opponent ON side (club, opponent, day, scored, conceded)",
        "CREATE INDEX by_season ON side (competition, season, club, day, scored, conceded)",
        "ANALYZE"
    };

    /// The last day of the latest twelve matches, before the last twelve, with at least so many defeats.
    private static final String TWELVE = "WITH up_to AS (SELECT place, day, scored < conceded AS lost FROM side"
            + " WHERE club = ?1 AND day <= ?2),"
            + " summed AS (SELECT place, day, SUM(lost) OVER (ORDER BY place ROWS BETWEEN 11 PRECEDING AND CURRENT ROW)"
            + " AS defeats FROM up_to)"
            + " SELECT day FROM summed WHERE defeats >= ?3 AND place >= 11"
            + " AND place <= (SELECT MAX(place) FROM up_to) - 12 ORDER BY place DESC LIMIT 1";

    private static final String MEETINGS =
            "SELECT COUNT(*), SUM(scored > conceded), SUM(scored = conceded), SUM(scored),"
                    + " SUM(conceded) FROM side WHERE club = ? AND opponent = ? AND day <= ?";

    private static final String TABLE = "SELECT club, SUM(scored > conceded) * 3 + SUM(scored = conceded) AS points,"
            + " SUM(scored) - SUM(conceded) AS difference, SUM(scored) AS goals FROM side"
            + " WHERE competition = ? AND season = ? AND day <= ? GROUP BY club"
            + " ORDER BY points DESC, difference DESC, goals DESC";

    private final Connection connection;
    private final Map<String, Integer> clubs = new HashMap<>();
    private final Map<String, Integer> competitions = new HashMap<>();
    private final Map<String, Integer> seasons = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final PreparedStatement twelve;
    private final PreparedStatement meetings;
    private final PreparedStatement table;
    private final PreparedStatement longest;
    private final Map<RunKind, PreparedStatement> longestOfAll = new EnumMap<>(RunKind.class);

    SqliteRecord(Almanac almanac) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            for (String sql : LAYOUT) {
                statement.execute(sql);
            }
            fill(almanac);
            for (String sql : INDEXES) {
                statement.execute(sql);
            }
        }
        twelve = connection.prepareStatement(TWELVE);
        meetings = connection.prepareStatement(MEETINGS);
        table = connection.prepareStatement(TABLE);
        longest = connection.prepareStatement(longest(RunKind.WINNING, "club = ? AND day <= ?"));
        for (RunKind kind : RunKind.values()) {
            longestOfAll.put(kind, connection.prepareStatement(longest(kind, "TRUE")));
        }
    }

    private void fill(Almanac almanac) throws SQLException {
        for (String club : almanac.clubs()) {
            clubs.put(club, names.size());
            names.add(club);
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO side VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (String club : almanac.clubs()) {
                History history = almanac.history(club, Scope.ALL, EVER);
                for (int place = 0; place < history.size(); place++) {
                    bind(insert, club, place, history);
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void bind(PreparedStatement insert, String club, int place, History history) throws SQLException {
        Match match = history.match(place);
        boolean home = match.home().equals(club);
        insert.setInt(1, number(clubs, club));
        insert.setInt(2, place);
        insert.setInt(3, (int) match.date().toEpochDay());
        insert.setInt(4, number(competitions, match.competition()));
        insert.setInt(5, number(seasons, match.season()));
        insert.setInt(6, number(clubs, home ? match.away() : match.home()));
        insert.setInt(7, home ? 1 : 0);
        insert.setInt(8, history.scored(place));
        insert.setInt(9, history.conceded(place));
    }

    private static int number(Map<String, Integer> words, String word) {
        Integer known = words.putIfAbsent(word, words.size());
        return known == null ? words.size() - 1 : known;
    }

    private static String longest(RunKind kind, String which) {
        return "SELECT club, MAX(run) FROM (SELECT club, COUNT(*) AS run FROM (SELECT club, fits, SUM(NOT fits) OVER"
                + " (PARTITION BY club ORDER BY place) AS breaks FROM (SELECT club, place, " + condition(kind)
                + " AS fits FROM side WHERE " + which + ")) WHERE fits GROUP BY club, breaks) GROUP BY club";
    }

    private static String condition(RunKind kind) {
        return switch (kind) {
            case WINNING -> "scored > conceded";
            case LOSING -> "scored < conceded";
            case DRAWING -> "scored = conceded";
            case UNBEATEN -> "scored >= conceded";
            case WINLESS -> "scored <= conceded";
            case SCORING -> "scored > 0";
            case SCORELESS -> "scored = 0";
            case CLEAN_SHEETS -> "conceded = 0";
            case CONCEDING -> "conceded > 0";
            case WINNING_TO_NIL -> "scored > 0 AND conceded = 0";
            case LOSING_TO_NIL -> "scored = 0 AND conceded > 0";
            case GOALLESS_DRAWS -> "scored = 0 AND conceded = 0";
            case DECISIVE -> "scored <> conceded";
        };
    }

    /// The last day of the latest twelve matches, before the last twelve up to a day, with at least so many defeats.
    LocalDate lastTwelve(String club, LocalDate upTo, int defeats) throws SQLException {
        twelve.setInt(1, number(clubs, club));
        twelve.setInt(2, (int) upTo.toEpochDay());
        twelve.setInt(3, defeats);
        try (ResultSet row = twelve.executeQuery()) {
            return row.next() ? LocalDate.ofEpochDay(row.getInt(1)) : LocalDate.MIN;
        }
    }

    int longestWinningRun(String club, LocalDate upTo) throws SQLException {
        longest.setInt(1, number(clubs, club));
        longest.setInt(2, (int) upTo.toEpochDay());
        try (ResultSet row = longest.executeQuery()) {
            return row.next() ? row.getInt(2) : 0;
        }
    }

    /// Lengths of the longest runs by club and kind.
    Map<String, Integer> longestRuns() throws SQLException {
        Map<String, Integer> runs = new HashMap<>();
        for (Map.Entry<RunKind, PreparedStatement> each : longestOfAll.entrySet()) {
            try (ResultSet row = each.getValue().executeQuery()) {
                while (row.next()) {
                    runs.put(names.get(row.getInt(1)) + ' ' + each.getKey(), row.getInt(2));
                }
            }
        }
        return runs;
    }

    /// Played, won, drawn, scored, conceded.
    List<Integer> meetings(String club, String other, LocalDate upTo) throws SQLException {
        meetings.setInt(1, number(clubs, club));
        meetings.setInt(2, number(clubs, other));
        meetings.setInt(3, (int) upTo.toEpochDay());
        try (ResultSet row = meetings.executeQuery()) {
            return List.of(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5));
        }
    }

    /// Clubs with their points, best first.
    List<String> table(String competition, String season, LocalDate upTo) throws SQLException {
        table.setInt(1, number(competitions, competition));
        table.setInt(2, number(seasons, season));
        table.setInt(3, (int) upTo.toEpochDay());
        List<String> rows = new ArrayList<>();
        try (ResultSet row = table.executeQuery()) {
            while (row.next()) {
                rows.add(names.get(row.getInt(1)) + ' ' + row.getInt(2));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
