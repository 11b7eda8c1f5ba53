package pressbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each claim in the week's pages is worked out again from the invented history by a plain scan.
class ClaimsOfTheWeekTest {
    private static final String SKERRYMOOR = "Skerrymoor United";
    private static final String CALDARA = "Virtus Caldara";
    private static final String ROCHEBRUNE = "Olympique Rochebrune";

    private static final Map<String, Function<NaiveRecord, String>> JUDGES = Map.ofEntries(
            Map.entry("caldara-record", r -> holds(against(r, CALDARA, 4, 1, 3))),
            Map.entry(
                    "caldara-home-1969",
                    r -> holds(r.that(m -> r.atHome(m) && m.involves(CALDARA) && r.lost(m)).stream()
                            .allMatch(m -> m.date().getYear() == 1969))),
            Map.entry(
                    "aurora-home-three",
                    r -> holds(NaiveRecord.last(r.that(m -> m.comp().equals("CL") && r.atHome(m)), 3).stream()
                            .allMatch(m -> r.won(m) && m.season().equals("2025-26")))),
            Map.entry("aurora-losses-two", r -> holds(NaiveRecord.run(r.aurora(), r::lost) == 2)),
            Map.entry("kettle-three-aurora", r -> holds(season(r, "CL", r::won) == 4 && season(r, "CL", r::drew) == 1)),
            Map.entry("five-at-home-1953", r -> lastBefore(r, -5) == 1953 ? "cannot-tell" : "fails"),
            Map.entry(
                    "heaviest-ever-home",
                    r -> holds(r.that(m -> r.atHome(m) && margin(r, m) <= -5).size() == 1)),
            Map.entry("worst-run", r -> either(stretch(r, 15, true) == 1980, stretch(r, 15, false) == 1980)),
            Map.entry("ten-of-fifteen", r -> holds(r.defeats(NaiveRecord.last(r.all(), 15)) == 10)),
            Map.entry("seven-of-fifteen-league", r -> holds(r.defeats(NaiveRecord.last(r.league(), 15)) == 7)),
            Map.entry("two-goals-home", r -> holds(NaiveRecord.run(r.that(r::atHome), m -> r.conceded(m) > 0) == 7)),
            Map.entry(
                    "position-14",
                    r -> holds(r.table().get(13).equals(Map.entry(World.HOME, 28))
                            && r.table().getFirst().equals(Map.entry("Maristow City", 49)))),
            Map.entry(
                    "heaviest-aurora-home",
                    r -> holds(r.aurora().stream()
                                    .filter(r::atHome)
                                    .filter(m -> margin(r, m) <= -4)
                                    .count()
                            == 1)),
            Map.entry(
                    "three-aurora-losses",
                    r -> holds(lastThree(r) == 2020 && NaiveRecord.run(r.aurora(), r::lost) == 3)),
            Map.entry("never-three-aurora", r -> holds(lastThree(r) == 0)),
            Map.entry(
                    "no-win-since-november",
                    r -> holds(NaiveRecord.latest(r.all(), r::won).date().getMonth() == Month.NOVEMBER)),
            Map.entry(
                    "first-league-win-since-november",
                    r -> holds(NaiveRecord.latest(r.league(), r::won).date().getMonth() == Month.NOVEMBER)),
            Map.entry(
                    "relegated-since-1979",
                    r -> holds(NaiveRecord.latest(r.league(), m -> !m.comp().equals("L1"))
                            .season()
                            .equals("1978-79"))),
            Map.entry("four-home-losses", r -> holds(NaiveRecord.run(r.that(r::atHome), r::lost) >= 4)),
            Map.entry(
                    "skerrymoor-2016",
                    r -> holds(NaiveRecord.latest(r.that(r::atHome), m -> m.involves(SKERRYMOOR) && r.lost(m))
                            .date()
                            .withDayOfMonth(1)
                            .equals(LocalDate.of(2016, 9, 1)))),
            Map.entry(
                    "derby-unbeaten-home-six",
                    r -> holds(NaiveRecord.run(
                                    r.that(m -> NaiveRecord.isLeague(m) && r.atHome(m) && m.involves(SKERRYMOOR)),
                                    m -> !r.lost(m))
                            == 6)),
            Map.entry("derby-106", r -> holds(against(r, SKERRYMOOR, 106, 55, 72))),
            Map.entry(
                    "no-clean-sheet-ten",
                    r -> either(
                            NaiveRecord.run(r.league(), m -> r.conceded(m) > 0) == 10,
                            NaiveRecord.run(r.all(), m -> r.conceded(m) > 0) == 10)),
            Map.entry(
                    "rochebrune-home-1996",
                    r -> holds(NaiveRecord.latest(r.that(r::atHome), m -> m.involves(ROCHEBRUNE) && r.lost(m))
                                    .date()
                                    .getYear()
                            == 1996)),
            Map.entry(
                    "ten-of-22",
                    r -> holds(r.defeats(r.opening("2025-26", 22)) == 10
                            && r.defeats(r.opening("1999-00", 22)) >= 10
                            && seasons(2000).allMatch(s -> r.defeats(r.opening(s, 22)) < 10))),
            Map.entry("lowest-points-1990", r -> holds(seasons(1990).allMatch(s -> r.points(r.opening(s, 22)) > 28))),
            Map.entry(
                    "points-eight",
                    r -> holds(r.table().get(13).equals(Map.entry(World.HOME, 28))
                            && r.table().get(17).getValue() == 20)),
            Map.entry(
                    "salver-1963",
                    r -> NaiveRecord.latest(r.all().reversed(), m -> m.comp().equals("LC"))
                                            .date()
                                            .getYear()
                                    > 1963
                            ? "cannot-tell"
                            : "fails"),
            Map.entry("women-eight", r -> "cannot-tell"),
            Map.entry("caravelas-minutes", r -> "cannot-tell"));

    private static String holds(boolean so) {
        return so ? "holds" : "fails";
    }

    private static String either(boolean one, boolean other) {
        return one == other ? holds(one) : "holds-if";
    }

    private static boolean against(NaiveRecord r, String opponent, int won, int drawn, int lost) {
        var met = r.that(m -> m.involves(opponent));
        return met.stream().filter(r::won).count() == won
                && met.stream().filter(r::drew).count() == drawn
                && met.stream().filter(r::lost).count() == lost;
    }

    private static long season(NaiveRecord r, String comp, Predicate<MatchRow> like) {
        return r.that(m -> m.comp().equals(comp) && m.season().equals("2025-26") && like.test(m))
                .size();
    }

    private static int margin(NaiveRecord r, MatchRow m) {
        return r.scored(m) - r.conceded(m);
    }

    private static int lastBefore(NaiveRecord r, int margin) {
        var home = r.that(m -> r.atHome(m) && margin(r, m) <= margin);
        return home.get(home.size() - 2).date().getYear();
    }

    private static int stretch(NaiveRecord r, int n, boolean everywhere) {
        var matches = everywhere ? r.all() : r.league();
        return r.yearOfLastStretch(matches, n, r.defeats(NaiveRecord.last(matches, n)));
    }

    /// The year of the last run of three defeats in the Aurora Cup before the present one, 0 if there was none.
    private static int lastThree(NaiveRecord r) {
        var before = r.aurora().subList(0, r.aurora().size() - 3);
        for (int end = before.size(); end >= 3; end--) {
            if (before.subList(end - 3, end).stream().allMatch(r::lost)) {
                return before.get(end - 1).date().getYear();
            }
        }
        return 0;
    }

    private static Stream<String> seasons(int from) {
        return Stream.iterate(from, y -> y < 2025, y -> y + 1).map(y -> new Era(y).season());
    }

    static Stream<Arguments> claims() {
        return Truth.of(DemoWeek.load()).stream()
                .flatMap(truth -> truth.claims().stream()
                        .map(claim -> Arguments.of(
                                truth.page(),
                                truth.at().atOffset(ZoneOffset.UTC).toLocalDate(),
                                claim)));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("claims")
    void isWhatTheRecordSays(String page, LocalDate day, Truth.Said claim) {
        NaiveRecord record = new NaiveRecord(World.HOME, day);
        var judge = Objects.requireNonNull(JUDGES.get(claim.id()), claim.id());
        assertThat(judge.apply(record)).isEqualTo(claim.verdict());
    }
}
