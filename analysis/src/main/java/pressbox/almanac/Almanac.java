package pressbox.almanac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import pressbox.football.Club;
import pressbox.football.Match;
import pressbox.football.Match.GroundOf;
import pressbox.football.Score;

/// Recorded match history: immutable, in columns, with an index by club. Safe for use by many threads.
///
/// Codes of leagues are `L` and a tier (`L1`, `L3N`); every other code is a cup, a play-off or a continental
/// competition.
public final class Almanac {
    private final Columns columns;
    private final List<String> clubs;
    private final List<String> seasons;
    private final List<String> competitions;
    private final List<String> rounds;
    private final List<String> shootouts;
    private final int[][] rowsOfClub;
    private final Set<String> leagues;
    private final ClubNames names;
    private final Coverage coverage;
    private final Map<Scope, List<History>> histories = new ConcurrentHashMap<>();

    private Almanac(Columns columns, Optional<Coverage> stated) {
        this.columns = columns;
        clubs = columns.clubs.all();
        seasons = columns.seasons.all();
        competitions = columns.competitions.all();
        rounds = columns.rounds.all();
        shootouts = columns.shootouts.all();
        if (clubs.size() > Short.MAX_VALUE || rounds.size() > Short.MAX_VALUE || competitions.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("too many different clubs, rounds or competitions for a match record");
        }
        rowsOfClub = index();
        leagues = competitions.stream().filter(Almanac::isLeague).collect(Collectors.toUnmodifiableSet());
        names = new ClubNames(
                clubs, Arrays.stream(rowsOfClub).mapToInt(rows -> rows.length).toArray());
        coverage = stated.orElseGet(() -> Coverage.derived(this));
    }

    /// Reads a match file, plain or gzipped, and `coverage.csv` beside it if there is one.
    ///
    /// @throws BrokenLine for a line that is not as it should be
    public static Almanac load(Path matches) throws IOException {
        Columns columns = MatchCsv.read(matches);
        Path beside = matches.resolveSibling("coverage.csv");
        return new Almanac(columns, Files.exists(beside) ? Optional.of(Coverage.load(beside)) : Optional.empty());
    }

    /// An almanac of these matches, in any order; what they hold is taken to be all there was.
    public static Almanac of(Iterable<Match> matches) {
        return new Almanac(columnsOf(matches), Optional.empty());
    }

    /// An almanac of these matches with what is known to be lacking.
    public static Almanac of(Iterable<Match> matches, Coverage coverage) {
        return new Almanac(columnsOf(matches), Optional.of(coverage));
    }

    private static Columns columnsOf(Iterable<Match> matches) {
        Columns columns = new Columns();
        for (Match match : matches) {
            int row = columns.add();
            columns.day[row] = (int) match.date().toEpochDay();
            columns.season[row] = (short) columns.seasons.number(match.season());
            columns.competition[row] = (byte) columns.competitions.number(match.competition());
            columns.round[row] = (short) columns.rounds.number(match.round());
            columns.home[row] = (short) columns.clubs.number(match.home());
            columns.away[row] = (short) columns.clubs.number(match.away());
            columns.homeGoals[row] = (byte) match.score().first();
            columns.awayGoals[row] = (byte) match.score().second();
            columns.ground[row] = switch (match.ground()) {
                case HOME_SIDE -> 0;
                case NEUTRAL -> Columns.NEUTRAL;
                case UNKNOWN -> Columns.GROUND_UNKNOWN;
            };
            columns.shootout[row] = (short) columns.shootouts.number(match.shootout());
        }
        columns.sort();
        return columns;
    }

    private static boolean isLeague(String code) {
        return code.length() > 1 && code.charAt(0) == 'L' && Character.isDigit(code.charAt(1));
    }

    private int[][] index() {
        int[] counts = new int[clubs.size()];
        for (int row = 0; row < columns.size; row++) {
            counts[columns.home[row]]++;
            counts[columns.away[row]]++;
        }
        int[][] index = new int[clubs.size()][];
        for (int club = 0; club < counts.length; club++) {
            index[club] = new int[counts[club]];
        }
        Arrays.fill(counts, 0);
        for (int row = 0; row < columns.size; row++) {
            int home = columns.home[row];
            int away = columns.away[row];
            index[home][counts[home]++] = row;
            index[away][counts[away]++] = row;
        }
        return index;
    }

    /// How many matches count.
    public int matches() {
        return columns.size;
    }

    /// How many rows of the file did not count: expunged, void or awarded.
    public int leftOut() {
        return columns.leftOut;
    }

    public Coverage coverage() {
        return coverage;
    }

    /// Names of every club in the record.
    public List<String> clubs() {
        return clubs;
    }

    /// Codes of the competitions that are leagues.
    public Set<String> leagues() {
        return leagues;
    }

    /// Codes of all competitions of which there is a match.
    public Set<String> competitions() {
        return Set.copyOf(competitions);
    }

    /// The record's name of a club by any of its own names.
    public Optional<String> clubName(Club club) {
        return names.of(club);
    }

    /// The record's name of a club by a full or a short name that no other club of the record shares.
    public Optional<String> clubName(String name) {
        return names.of(name);
    }

    /// Up to five names of the record that are spelt most like `name`.
    public List<String> nearestNames(String name) {
        return names.nearest(name);
    }

    /// A club's matches in a scope up to and including a day; empty for a club that the record does not name.
    public History history(String club, Scope scope, LocalDate upTo) {
        int number = clubs.indexOf(club);
        int[] rows = number < 0 ? new int[0] : rowsOfClub[number];
        int count = countUpTo(rows, upTo);
        boolean[] counts = competitionsOf(scope);
        int from = (int) scope.from().toEpochDay();
        int opponent = scope.opponent().isEmpty() ? -1 : clubs.indexOf(scope.opponent());
        int season = scope.season().isEmpty() ? -1 : seasons.indexOf(scope.season());
        int[] chosen = new int[count];
        byte[] scored = new byte[count];
        byte[] conceded = new byte[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            boolean atHome = columns.home[row] == number;
            if (columns.day[row] < from
                    || !counts[columns.competition[row]]
                    || (!scope.season().isEmpty() && columns.season[row] != season)
                    || (!scope.opponent().isEmpty() && (atHome ? columns.away[row] : columns.home[row]) != opponent)
                    || !isAt(scope.venue(), row, atHome)) {
                continue;
            }
            chosen[size] = row;
            scored[size] = atHome ? columns.homeGoals[row] : columns.awayGoals[row];
            conceded[size] = atHome ? columns.awayGoals[row] : columns.homeGoals[row];
            size++;
        }
        return new History(
                this,
                club,
                scope,
                Arrays.copyOf(chosen, size),
                Arrays.copyOf(scored, size),
                Arrays.copyOf(conceded, size));
    }

    /// Every club's matches in a scope over all time, without those that have none; kept, so ask for few scopes only.
    public List<History> histories(Scope scope) {
        return histories.computeIfAbsent(
                scope,
                s -> clubs.stream()
                        .map(club -> history(club, s, LocalDate.of(9999, 12, 31)))
                        .filter(history -> !history.isEmpty())
                        .toList());
    }

    /// The last `count` matches of a club in a scope, oldest first.
    public List<Match> lastMatches(String club, Scope scope, LocalDate upTo, int count) {
        History history = history(club, scope, upTo);
        return history.matches(history.size() - count, history.size() - 1);
    }

    /// The table of a league on a day; empty where no match of it had been played.
    public Table table(String competition, String season, LocalDate upTo) {
        TableMaker table = new TableMaker(season);
        int code = competitions.indexOf(competition);
        int wanted = seasons.indexOf(season);
        int last = (int) upTo.toEpochDay();
        int row = firstRowOf(season);
        int end = lastYearOf(season);
        for (; row < columns.size && columns.day[row] <= last && dayOf(row).getYear() <= end; row++) {
            if (columns.competition[row] == code && columns.season[row] == wanted) {
                table.add(
                        clubs.get(columns.home[row]),
                        clubs.get(columns.away[row]),
                        columns.homeGoals[row],
                        columns.awayGoals[row]);
            }
        }
        return table.table(competition);
    }

    private int firstRowOf(String season) {
        int year = Integer.parseInt(season.substring(0, 4));
        int day = (int) LocalDate.of(year, 1, 1).toEpochDay();
        int place = Arrays.binarySearch(columns.day, 0, columns.size, day);
        place = place < 0 ? -place - 1 : place;
        while (place > 0 && columns.day[place - 1] >= day) {
            place--;
        }
        return place;
    }

    private static int lastYearOf(String season) {
        return Integer.parseInt(season.substring(0, 4)) + 1;
    }

    private boolean[] competitionsOf(Scope scope) {
        boolean[] counts = new boolean[competitions.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = scope.competitions().isEmpty() || scope.competitions().contains(competitions.get(i));
        }
        return counts;
    }

    private int countUpTo(int[] rows, LocalDate upTo) {
        int last = (int) upTo.toEpochDay();
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns.day[rows[middle]] <= last) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isAt(Venue venue, int row, boolean atHome) {
        return switch (venue) {
            case ANYWHERE -> true;
            case HOME -> atHome && columns.ground[row] == 0;
            case AWAY -> !atHome && columns.ground[row] == 0;
            case NEUTRAL -> columns.ground[row] == Columns.NEUTRAL;
        };
    }

    LocalDate dayOf(int row) {
        return LocalDate.ofEpochDay(columns.day[row]);
    }

    String seasonOf(int row) {
        return seasons.get(columns.season[row]);
    }

    boolean isSameSeason(int row, int other) {
        return columns.season[row] == columns.season[other];
    }

    String competitionOf(int row) {
        return competitions.get(columns.competition[row]);
    }

    Match match(int row) {
        return new Match(
                dayOf(row),
                seasonOf(row),
                competitionOf(row),
                rounds.get(columns.round[row]),
                clubs.get(columns.home[row]),
                clubs.get(columns.away[row]),
                new Score(columns.homeGoals[row], columns.awayGoals[row]),
                columns.ground[row] == 0
                        ? GroundOf.HOME_SIDE
                        : columns.ground[row] == Columns.NEUTRAL ? GroundOf.NEUTRAL : GroundOf.UNKNOWN,
                shootouts.get(columns.shootout[row]));
    }
}
