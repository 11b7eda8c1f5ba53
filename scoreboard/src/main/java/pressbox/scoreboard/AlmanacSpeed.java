package pressbox.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import pressbox.almanac.Almanac;
import pressbox.almanac.ClubRun;
import pressbox.almanac.History;
import pressbox.almanac.RunKind;
import pressbox.almanac.Table;
import pressbox.claim.ClaimJudge;
import pressbox.claim.Judgement;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.pack.Packs;

/// Questions to the almanac, and the same questions to SQLite over the same rows, at once and ten times the size.
///
/// Both are warm. What a first question costs after starting prints `AlmanacCost`.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class AlmanacSpeed {
    private static final String CLUB = "Liverpool";
    private static final String OTHER = "Everton";
    private static final String CLAIM =
            "Liverpool have lost nine of their last 12 in all competitions, the worst run since 1953";
    private static final LocalDate DAY = LocalDate.of(2025, 11, 28);
    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);
    private static final String LEAGUE = "L1";
    private static final String SEASON = "2024-25";
    private static final int WINDOW = 12;
    private static final int DEFEATS = 9;

    /// The almanac and the files that it is read from.
    @State(Scope.Benchmark)
    public static class Ours {
        /// A match file, from the folder that the project lies in.
        @Param("../shared/record/matches.csv.gz")
        private String record = "";

        @Param({"ONCE", "TEN_TIMES_THE_CLUBS", "TEN_TIMES_THE_YEARS"})
        private GrownRecord size = GrownRecord.ONCE;

        private final NameBook names = Packs.builtIn().book();
        private final Club club = names.club(CLUB).orElseThrow();
        private Almanac almanac = Almanac.of(List.of());
        private ClaimJudge judge = new ClaimJudge(almanac, names);
        private Path source = Path.of("");
        private Path snapshot = Path.of("");

        @Setup(Level.Trial)
        public void load() throws IOException {
            Almanac own = Almanac.load(Path.of(record));
            source = Files.createTempFile("matches", ".csv.gz");
            snapshot = Files.createTempFile("matches", ".almanac");
            GrownRecord.write(size.matches(own), source);
            almanac = size == GrownRecord.ONCE ? own : Almanac.of(size.matches(own), own.coverage());
            almanac.save(snapshot);
            judge = new ClaimJudge(almanac, names);
        }

        @TearDown(Level.Trial)
        public void sweep() throws IOException {
            Files.deleteIfExists(source);
            Files.deleteIfExists(snapshot);
        }

        private History history() {
            return almanac.history(CLUB, pressbox.almanac.Scope.ALL, EVER);
        }
    }

    /// The same in SQLite, which must answer alike.
    @State(Scope.Benchmark)
    public static class Theirs {
        private Optional<SqliteRecord> sqlite = Optional.empty();

        private SqliteRecord sqlite() {
            return sqlite.orElseThrow();
        }

        @Setup(Level.Trial)
        public void load(Ours ours) throws SQLException {
            sqlite = Optional.of(new SqliteRecord(ours.almanac));
            AlmanacSpeed speed = new AlmanacSpeed();
            same(speed.window(ours), speed.windowInSqlite(this));
            same(speed.longestRun(ours), speed.longestRunInSqlite(this));
            same(speed.meetings(ours), speed.meetingsInSqlite(this));
            same(
                    speed.table(ours).rows().stream()
                            .map(row -> row.club() + ' ' + row.points())
                            .toList(),
                    speed.tableInSqlite(this));
            Map<String, Integer> runs = new HashMap<>();
            speed.runsOfAllClubs(ours).forEach(run -> runs.put(run.club() + ' ' + run.kind(), run.length()));
            same(runs, speed.runsOfAllClubsInSqlite(this));
        }

        private static void same(Object ours, Object theirs) {
            if (!ours.equals(theirs)) {
                throw new IllegalStateException("the almanac says " + ours + ", SQLite " + theirs);
            }
        }

        @TearDown(Level.Trial)
        public void close() throws SQLException {
            sqlite().close();
        }
    }

    /// From a gzipped match file.
    @Benchmark
    public Almanac load(Ours ours) throws IOException {
        return Almanac.load(ours.source);
    }

    @Benchmark
    public Almanac loadSnapshot(Ours ours) throws IOException {
        return Almanac.load(ours.snapshot);
    }

    /// The rows of a loaded almanac into tables and indexes; nothing is unzipped or parsed.
    @Benchmark
    public boolean loadIntoSqlite(Ours ours) throws SQLException {
        try (SqliteRecord loaded = new SqliteRecord(ours.almanac)) {
            return loaded.meetings(CLUB, OTHER, EVER).isEmpty();
        }
    }

    /// A sentence in, a verdict with its scopes and matches out.
    @Benchmark
    public Judgement claim(Ours ours) {
        return ours.judge.judge(CLAIM, ours.club, DAY);
    }

    /// The one question at the heart of that sentence.
    @Benchmark
    public LocalDate window(Ours ours) {
        History history = ours.almanac.history(CLUB, pressbox.almanac.Scope.ALL, DAY);
        History.Stretch found = history.lastWindow(RunKind.LOSING, WINDOW, DEFEATS, history.size() - WINDOW);
        return found.length() == 0 ? LocalDate.MIN : history.day(found.last());
    }

    @Benchmark
    public LocalDate windowInSqlite(Theirs theirs) throws SQLException {
        return theirs.sqlite().lastTwelve(CLUB, DAY, DEFEATS);
    }

    @Benchmark
    public int longestRun(Ours ours) {
        History history = ours.history();
        return history.longestRun(RunKind.WINNING, history.size()).length();
    }

    @Benchmark
    public int longestRunInSqlite(Theirs theirs) throws SQLException {
        return theirs.sqlite().longestWinningRun(CLUB, EVER);
    }

    /// The longest of every kind for every club.
    @Benchmark
    public List<ClubRun> runsOfAllClubs(Ours ours) {
        return ours.almanac.longestRuns(pressbox.almanac.Scope.ALL, EVER);
    }

    @Benchmark
    public Map<String, Integer> runsOfAllClubsInSqlite(Theirs theirs) throws SQLException {
        return theirs.sqlite().longestRuns();
    }

    /// Played, won, drawn, scored, conceded.
    @Benchmark
    public List<Integer> meetings(Ours ours) {
        History meetings = ours.almanac.history(CLUB, pressbox.almanac.Scope.ALL.against(OTHER), EVER);
        int last = meetings.size() - 1;
        int scored = 0;
        int conceded = 0;
        for (int place = 0; place <= last; place++) {
            scored += meetings.scored(place);
            conceded += meetings.conceded(place);
        }
        return List.of(
                meetings.size(),
                meetings.count(RunKind.WINNING, 0, last),
                meetings.count(RunKind.DRAWING, 0, last),
                scored,
                conceded);
    }

    @Benchmark
    public List<Integer> meetingsInSqlite(Theirs theirs) throws SQLException {
        return theirs.sqlite().meetings(CLUB, OTHER, EVER);
    }

    @Benchmark
    public Table table(Ours ours) {
        return ours.almanac.table(LEAGUE, SEASON, EVER);
    }

    @Benchmark
    public List<String> tableInSqlite(Theirs theirs) throws SQLException {
        return theirs.sqlite().table(LEAGUE, SEASON, EVER);
    }
}
