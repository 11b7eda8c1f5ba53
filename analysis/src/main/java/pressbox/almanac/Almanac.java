package pressbox.almanac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pressbox.football.Club;
import pressbox.football.Match;
import pressbox.football.Score;

/// Recorded match history: immutable, in columns, with an index by club. Safe for use by many threads.
///
/// Codes of leagues are `L` and a tier (`L1`, `L3N`); every other code is a cup, a play-off or a continental
/// competition.
public final class Almanac {
    static final String COVERAGE = "coverage.csv";
    static final String DEDUCTIONS = "deductions.csv";

    /// The histories of a scope of all leagues take about 2 MB.
    private static final int SCOPES_KEPT = 8;

    private final Columns columns;
    private final ClubRows clubRows;
    private final SeasonRows seasonRows;
    private final int[] awarded;
    private final List<String> clubs;
    private final Set<String> leagues;
    private final Set<String> competitions;
    private final ClubNames names;
    private final Coverage coverage;
    private final List<Deduction> deductions;
    private final Recent<Scope, List<History>> histories = new Recent<>(SCOPES_KEPT);
    private final Tables tables;
    private volatile Optional<Almanac> countingAwarded = Optional.empty();

    Almanac(Columns columns, Coverage coverage, List<Deduction> deductions) {
        this.columns = columns;
        this.coverage = coverage;
        this.deductions = deductions;
        clubs = columns.clubs.all();
        clubRows = new ClubRows(columns, columns.countedRows());
        seasonRows = new SeasonRows(columns);
        awarded = columns.awardedRows();
        competitions = Set.copyOf(columns.competitions.all());
        leagues = competitions.stream().filter(Almanac::isLeague).collect(Collectors.toUnmodifiableSet());
        int[] matches = new int[clubs.size()];
        Arrays.setAll(matches, clubRows::matches);
        names = new ClubNames(clubs, matches);
        tables = new Tables(columns, seasonRows, named(deductions));
    }

    /// The same record, in which other rows count.
    private Almanac(Almanac same, ClubRows counted) {
        columns = same.columns;
        clubRows = counted;
        seasonRows = same.seasonRows;
        awarded = same.awarded;
        clubs = same.clubs;
        leagues = same.leagues;
        competitions = same.competitions;
        names = same.names;
        coverage = same.coverage;
        deductions = same.deductions;
        tables = same.tables;
    }

    /// Deductions of clubs that the record knows, by its own names.
    private List<Deduction> named(List<Deduction> given) {
        List<Deduction> named = new ArrayList<>();
        for (Deduction deduction : given) {
            names.of(deduction.club()).map(deduction::of).ifPresent(named::add);
        }
        return named;
    }

    /// Reads a match file, plain or gzipped, with `coverage.csv` and `deductions.csv` beside it if they are there; or a
    /// snapshot, which holds all of that.
    ///
    /// @throws BrokenLine     for a line that is not as it should be
    /// @throws BrokenSnapshot for a snapshot that is not whole
    public static Almanac load(Path file) throws IOException {
        if (Snapshot.is(file)) {
            return Snapshot.read(file);
        }
        Columns columns = MatchCsv.read(file);
        Path coverage = file.resolveSibling(COVERAGE);
        Path deductions = file.resolveSibling(DEDUCTIONS);
        return new Almanac(
                columns,
                DerivedCoverage.of(
                        columns, Files.exists(coverage) ? Optional.of(Coverage.load(coverage)) : Optional.empty()),
                Files.exists(deductions) ? Deductions.load(deductions) : Deductions.english());
    }

    /// Reads `cache` if it is a snapshot of `file` as that is now, by the sizes and times of it and what lies beside
    /// it;
    /// else reads `file` and writes `cache` anew, if it can.
    ///
    /// A cache that is broken, of another version or in a folder that cannot be written is no error.
    public static Almanac load(Path file, Path cache) throws IOException {
        long stamp = SourceStamp.of(file);
        Optional<Almanac> cached = cached(cache, stamp);
        if (cached.isPresent()) {
            return cached.get();
        }
        Almanac almanac = load(file);
        try {
            Snapshot.write(almanac, cache, stamp);
        } catch (IOException e) {
            return almanac;
        }
        return almanac;
    }

    private static Optional<Almanac> cached(Path cache, long stamp) throws IOException {
        try {
            return Snapshot.isOf(cache, stamp) ? Optional.of(Snapshot.read(cache)) : Optional.empty();
        } catch (BrokenSnapshot e) {
            return Optional.empty();
        }
    }

    /// An almanac of these matches, in any order; its coverage is derived from them.
    public static Almanac of(Iterable<Match> matches) {
        Columns columns = columnsOf(matches);
        return new Almanac(columns, DerivedCoverage.of(columns, Optional.empty()), Deductions.english());
    }

    /// An almanac of these matches with what is known to be lacking.
    public static Almanac of(Iterable<Match> matches, Coverage coverage) {
        Columns columns = columnsOf(matches);
        return new Almanac(columns, DerivedCoverage.of(columns, Optional.of(coverage)), Deductions.english());
    }

    private static Columns columnsOf(Iterable<Match> matches) {
        Columns columns = new Columns();
        for (Match match : matches) {
            columns.add(match);
        }
        if (columns.isTooVaried()) {
            throw new IllegalArgumentException("too many different clubs, rounds or competitions for a match record");
        }
        columns.sort();
        return columns;
    }

    /// Writes a snapshot that `load` reads, in place of what was there only when it is whole.
    public void save(Path snapshot) throws IOException {
        Snapshot.write(this, snapshot, SourceStamp.NONE);
    }

    static boolean isLeague(String code) {
        return code.length() > 1 && code.charAt(0) == 'L' && Character.isDigit(code.charAt(1));
    }

    Columns columns() {
        return columns;
    }

    ClubRows clubRows() {
        return clubRows;
    }

    List<Deduction> deductions() {
        return deductions;
    }

    /// How many matches count.
    public int matches() {
        return columns.counted;
    }

    /// How many matches do not count: expunged, void or awarded.
    public int leftOut() {
        return columns.size - columns.counted;
    }

    /// The matches that do not count, oldest first.
    public List<Match> matchesLeftOut() {
        List<Match> matches = new ArrayList<>();
        for (int row = columns.counted; row < columns.size; row++) {
            matches.add(match(row));
        }
        return matches;
    }

    /// The matches of a club that were decided at a table, oldest first.
    public List<Match> awarded(String club) {
        int number = columns.clubs.find(club);
        return IntStream.of(awarded)
                .filter(row -> columns.home[row] == number || columns.away[row] == number)
                .mapToObj(this::match)
                .toList();
    }

    /// The same record with awarded matches in every history, as if they had been played; made once, when first asked
    /// for.
    public Almanac countingAwarded() {
        if (countingAwarded.isEmpty()) {
            countingAwarded = Optional.of(new Almanac(this, new ClubRows(columns, columns.countedAndAwardedRows())));
        }
        return countingAwarded.get();
    }

    public Coverage coverage() {
        return coverage;
    }

    /// Names of every club in the record.
    public List<String> clubs() {
        return clubs;
    }

    /// Names of the clubs that had a match in a season of any of these competitions, in the order of `clubs()`.
    public List<String> clubs(Set<String> codes, String season) {
        BitSet playing = new BitSet(clubs.size());
        for (String code : codes) {
            seasonRows.addClubs(columns.competitions.find(code), columns.seasons.find(season), playing);
        }
        return playing.stream().mapToObj(clubs::get).toList();
    }

    /// Codes of the competitions that are leagues.
    public Set<String> leagues() {
        return leagues;
    }

    /// Codes of all competitions of which there is a match.
    public Set<String> competitions() {
        return competitions;
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
        int number = columns.clubs.find(club);
        if (number < 0) {
            return new History(this, club, scope, 0, 0);
        }
        ScopeRows rows = rows(number, scope, upTo);
        if (rows.areWhole()) {
            return new History(this, club, scope, rows.first(), rows.reach());
        }
        int[] places = new int[rows.reach()];
        return new History(this, club, scope, places, rows.into(places));
    }

    /// The last match of a club in a scope up to and including a day; cheaper than its history.
    public Optional<Match> latest(String club, Scope scope, LocalDate upTo) {
        int number = columns.clubs.find(club);
        int place = number < 0 ? -1 : rows(number, scope, upTo).latest();
        return place < 0 ? Optional.empty() : Optional.of(match(clubRows.row[place]));
    }

    private ScopeRows rows(int club, Scope scope, LocalDate upTo) {
        return new ScopeRows(columns, clubRows, seasonRows, club, scope, upTo);
    }

    /// How often a club has met each of some others by a day; those that it has not met are left out.
    public Map<String, Integer> meetings(String club, Set<String> others, LocalDate upTo) {
        Map<String, Integer> meetings = new HashMap<>();
        int number = columns.clubs.find(club);
        int[] met = number < 0 ? new int[clubs.size()] : clubRows.meetings(number, (int) upTo.toEpochDay());
        for (String other : others) {
            int opponent = columns.clubs.find(other);
            if (opponent >= 0 && met[opponent] > 0) {
                meetings.put(other, met[opponent]);
            }
        }
        return meetings;
    }

    /// Every club's matches in a scope over all time, without those that have none; kept for the scopes asked for last.
    public List<History> histories(Scope scope) {
        return histories.get(
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

    /// The longest run of every kind for every club that had one in a scope up to a day, the latest of equals.
    public List<ClubRun> longestRuns(Scope scope, LocalDate upTo) {
        List<ClubRun> runs = new ArrayList<>();
        for (String club : clubs) {
            History history = history(club, scope, upTo);
            history.longestRuns().forEach((kind, run) -> {
                if (run.length() > 0) {
                    runs.add(new ClubRun(club, kind, run.length(), history.day(run.first()), history.day(run.last())));
                }
            });
        }
        return runs;
    }

    /// The table of a league on a day by the rules of its time; empty where no match of it had been played.
    ///
    /// Awarded matches count here, and points that were deducted by that day are gone.
    public Table table(String competition, String season, LocalDate upTo) {
        return tables.table(competition, season, upTo);
    }

    String season(int number) {
        return columns.seasons.word(number);
    }

    String competition(int number) {
        return columns.competitions.word(number);
    }

    Match match(int row) {
        return new Match(
                LocalDate.ofEpochDay(columns.day[row]),
                season(columns.season[row]),
                competition(columns.competition[row]),
                columns.rounds.word(columns.round[row]),
                columns.clubs.word(columns.home[row]),
                columns.clubs.word(columns.away[row]),
                new Score(columns.homeGoals[row], columns.awayGoals[row]),
                Columns.GROUNDS.get(columns.ground[row]),
                columns.shootouts.word(columns.shootout[row]),
                Columns.LENGTHS.get(columns.extraTime[row]),
                Columns.ninety(columns.ninety[row]),
                Columns.STATUSES.get(columns.status[row]));
    }
}
