package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static pressbox.scoreboard.reference.Truth.CONTRADICTED;
import static pressbox.scoreboard.reference.Truth.SUPPORTED;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.almanac.Almanac;
import pressbox.almanac.History;
import pressbox.almanac.RunKind;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.almanac.Venue;
import tools.jackson.databind.json.JsonMapper;

/// What the almanac finds fast is what the naive reference finds: the reference bears out each figure, and refuses the
/// next one.
class AlmanacAgreesTest {
    private static final int QUESTIONS = 400;
    private static final Map<RunKind, String> PREDS = new EnumMap<>(Map.ofEntries(
            Map.entry(RunKind.WINNING, "W"),
            Map.entry(RunKind.DRAWING, "D"),
            Map.entry(RunKind.LOSING, "L"),
            Map.entry(RunKind.UNBEATEN, "unbeaten"),
            Map.entry(RunKind.WINLESS, "winless"),
            Map.entry(RunKind.SCORING, "scored"),
            Map.entry(RunKind.SCORELESS, "blank"),
            Map.entry(RunKind.CLEAN_SHEETS, "cs"),
            Map.entry(RunKind.CONCEDING, "conceded"),
            Map.entry(RunKind.WINNING_TO_NIL, "Wnil"),
            Map.entry(RunKind.LOSING_TO_NIL, "Lnil"),
            Map.entry(RunKind.GOALLESS_DRAWS, "00")));

    /// One club's matches by both ways.
    private record Both(Checks checks, String club, LocalDate day, String of, History history, List<Side> sides) {
        Truth asks(String ask) {
            String check = "{" + ask + ",'of':" + of + "}";
            return checks.verdict(club, day, JsonMapper.shared().readTree(check.replace('\'', '"')))
                    .truth();
        }

        String dayOf(int place) {
            return place < 0 ? "ever" : history.day(place).toString();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1971", "2, 1977", "3, 1990", "4, 2012"})
    void onRunsWindowsAndCounts(long seed, int firstYear) {
        Games games = InventedRecord.games(seed, firstYear, 10);
        Almanac almanac = InventedRecord.almanac(games);
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            Both both = both(games, almanac, firstYear, random);
            RunKind kind = List.copyOf(PREDS.keySet()).get(random.nextInt(PREDS.size()));
            assertThat(both.history().all().toString())
                    .isEqualTo(both.sides().stream()
                            .map(s -> s.game().day() + " " + s.game().comp() + ": "
                                    + s.game().home() + " " + s.game().homeGoals() + "-"
                                    + s.game().awayGoals() + " " + s.game().away())
                            .toList()
                            .toString());
            runs(both, kind);
            if (!both.history().isEmpty()) {
                windows(
                        both,
                        kind,
                        1 + random.nextInt(Math.min(8, both.history().size())));
            }
        }
    }

    private static Both both(Games games, Almanac almanac, int firstYear, Random random) {
        String club = pick(random, InventedRecord.CLUBS);
        LocalDate day = LocalDate.of(firstYear, 9, 1).plusDays(random.nextInt(3650));
        String comp = pick(random, List.of("league", "league", "all", "FAC"));
        Scope scope = switch (comp) {
            case "league" -> Scope.ALL.in("league", almanac.leagues());
            case "FAC" -> Scope.ALL.in("FA Cup", Set.of("FAC"));
            default -> Scope.ALL;
        };
        String of = "'comp':'" + comp + "'";
        Venue venue = pick(random, List.of(Venue.ANYWHERE, Venue.ANYWHERE, Venue.HOME, Venue.AWAY, Venue.NEUTRAL));
        if (venue != Venue.ANYWHERE) {
            scope = scope.at(venue);
            of += ",'venue':'" + venue.name().substring(0, 1).toLowerCase(Locale.ROOT) + "'";
        }
        String opponent = pick(random, InventedRecord.CLUBS);
        if (random.nextInt(4) == 0 && !opponent.equals(club)) {
            scope = scope.against(opponent);
            of += ",'opp':'" + opponent + "'";
        }
        if (random.nextInt(4) == 0) {
            String season = pick(random, List.copyOf(games.seasons()));
            scope = scope.of(season);
            of += ",'season':'" + season + "'";
        } else if (random.nextInt(4) == 0) {
            LocalDate from = day.minusDays(random.nextInt(900));
            scope = scope.from(from);
            of += ",'from':'" + from + "'";
        }
        Fields fields = new Fields(JsonMapper.shared().readTree("{" + of.replace('\'', '"') + "}"), "of");
        return new Both(
                new Checks(games, Holes.none()),
                club,
                day,
                "{" + of + "}",
                almanac.history(club, scope, day),
                Filter.of(fields, club, day, "league").sides(games));
    }

    private static void runs(Both both, RunKind kind) {
        History history = both.history();
        String pred = ",'pred':'" + PREDS.get(kind) + "'";
        int size = history.size();
        int now = history.runEndingAt(size - 1, kind).length();
        assertThat(both.asks("'ask':'run_now','n':" + now + pred)).isEqualTo(SUPPORTED);
        assertThat(both.asks("'ask':'run_now','n':" + (now + 1) + pred)).isEqualTo(CONTRADICTED);
        int longest = history.longestRun(kind, size).length();
        assertThat(both.asks("'ask':'run_longest','n':" + longest + pred)).isEqualTo(SUPPORTED);
        if (now > 0) {
            History.Stretch before = history.lastRun(kind, now, size - now);
            assertThat(both.asks("'ask':'run_since','n':" + now + ",'year':'" + both.dayOf(before.last()) + "'" + pred))
                    .isEqualTo(SUPPORTED);
        } else if (size > 0) {
            int ended = history.runEndingAt(size - 2, kind).length();
            assertThat(both.asks("'ask':'run_ended','n':" + ended + pred)).isEqualTo(SUPPORTED);
        }
        OptionalInt last = history.last((h, place) -> h.fits(kind, place), size);
        assertThat(both.asks("'ask':'last_time','date':'" + both.dayOf(last.orElse(-1)) + "'" + pred))
                .isEqualTo(SUPPORTED);
        int count = history.count(kind, 0, size - 1);
        assertThat(both.asks("'ask':'count','count':" + count + pred)).isEqualTo(SUPPORTED);
        assertThat(both.asks("'ask':'count','count':" + (count + 1) + pred)).isEqualTo(CONTRADICTED);
    }

    private static void windows(Both both, RunKind kind, int length) {
        History history = both.history();
        String pred = ",'n':" + length + ",'pred':'" + PREDS.get(kind) + "'";
        int size = history.size();
        int count = history.count(kind, size - length, size - 1);
        assertThat(both.asks("'ask':'last','count':" + count + pred)).isEqualTo(SUPPORTED);
        assertThat(both.asks("'ask':'last','count':" + (count + 1) + pred)).isEqualTo(CONTRADICTED);
        History.Stretch before = history.lastWindow(kind, length, count, size - length);
        assertThat(both.asks(
                        "'ask':'window_since','count':" + count + ",'year':'" + both.dayOf(before.last()) + "'" + pred))
                .isEqualTo(SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"1, 1971", "2, 1977", "3, 1990", "4, 2012"})
    void onTables(long seed, int firstYear) {
        Games games = InventedRecord.games(seed, firstYear, 10);
        Almanac almanac = InventedRecord.almanac(games);
        Checks checks = new Checks(games, Holes.none());
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String season = pick(random, List.copyOf(games.seasons()));
            String comp = pick(random, List.of("L1", "L2"));
            LocalDate day = LocalDate.of(Integer.parseInt(season.substring(0, 4)), 8, 25)
                    .plusDays(random.nextInt(200));
            for (Table.Row row : almanac.table(comp, season, day).rows()) {
                String check = "{'ask':'position','place':%d,'points':%d,'played':%d,'season':'%s','comp':'%s'}"
                        .formatted(row.place(), row.points(), row.played(), season, comp);
                Verdict verdict =
                        checks.verdict(row.club(), day, JsonMapper.shared().readTree(check.replace('\'', '"')));
                assertThat(verdict.truth())
                        .as("%s of %s: %s by the almanac, %s", comp, season, row, verdict)
                        .isEqualTo(SUPPORTED);
            }
        }
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
