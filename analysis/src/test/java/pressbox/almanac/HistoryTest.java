package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pressbox.football.Match;

/// The fast answers are those of the plain reference, on thousands of random questions.
class HistoryTest {
    private static final List<RunKind> KINDS = List.of(RunKind.values());
    private static final int QUESTIONS = 700;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithThePlainWay(long seed) {
        List<Match> all = Naive.league(seed, 6);
        Almanac almanac = Almanac.of(all);
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String club = Naive.CLUBS.get(random.nextInt(Naive.CLUBS.size()));
            LocalDate day = LocalDate.of(1970, 9, 1).plusDays(random.nextInt(2000));
            boolean league = random.nextBoolean();
            boolean home = random.nextBoolean();
            RunKind kind = KINDS.get(random.nextInt(KINDS.size()));
            int length = 1 + random.nextInt(6);
            int count = 1 + random.nextInt(length);
            Scope scope = (league ? Scope.ALL.in("league", almanac.leagues()) : Scope.ALL)
                    .at(home ? Venue.HOME : Venue.ANYWHERE);
            History fast = almanac.history(club, scope, day);
            List<Match> slow = Naive.of(all, club, league, home, day);
            assertThat(fast.all()).isEqualTo(slow);
            History.Stretch run = fast.lastRun(kind, length, fast.size());
            assertThat(new int[] {run.first(), run.last()})
                    .isEqualTo(Naive.lastRun(slow, club, kind, length, slow.size()));
            History.Stretch window = fast.lastWindow(kind, length, count, fast.size());
            assertThat(new int[] {window.first(), window.last()})
                    .isEqualTo(Naive.lastWindow(slow, club, kind, length, count, slow.size()));
        }
    }

    @Test
    void tellsTheLongestRunAndTheLatestOfEquals() {
        List<Match> all = Naive.league(7, 8);
        History history = Almanac.of(all).history("Holm Town", Scope.ALL, LocalDate.of(1990, 1, 1));
        History.Stretch longest = history.longestRun(RunKind.UNBEATEN, history.size());
        assertThat(history.lastRun(RunKind.UNBEATEN, longest.length(), history.size()))
                .isEqualTo(longest);
        assertThat(history.lastRun(RunKind.UNBEATEN, longest.length() + 1, history.size())
                        .length())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tellsTheLongestRunsOfAllClubsAsOneByOne(long seed) {
        Almanac almanac = Almanac.of(Naive.league(seed, 6));
        LocalDate day = LocalDate.of(1974, 1, 1);
        Scope home = Scope.ALL.at(Venue.HOME);
        List<ClubRun> oneByOne = new ArrayList<>();
        for (String club : almanac.clubs()) {
            History history = almanac.history(club, home, day);
            for (RunKind kind : KINDS) {
                History.Stretch run = history.longestRun(kind, history.size());
                if (run.length() > 0) {
                    oneByOne.add(
                            new ClubRun(club, kind, run.length(), history.day(run.first()), history.day(run.last())));
                }
            }
        }
        assertThat(almanac.longestRuns(home, day)).isEqualTo(oneByOne);
    }

    @Test
    void tellsTheFullestWindow() {
        List<Match> all = Naive.league(9, 4);
        History history = Almanac.of(all).history("Lowick", Scope.ALL, LocalDate.of(1990, 1, 1));
        History.Stretch fullest = history.fullestWindow(RunKind.LOSING, 6, 0, history.size());
        int most = history.count(RunKind.LOSING, fullest.first(), fullest.last());
        assertThat(history.lastWindow(RunKind.LOSING, 6, most, history.size())).isEqualTo(fullest);
        assertThat(history.lastWindow(RunKind.LOSING, 6, most + 1, history.size())
                        .length())
                .isZero();
    }

    @Test
    void isEmptyForAClubNobodyKnows() {
        History history = Almanac.of(Naive.league(1, 1)).history("Nowhere", Scope.ALL, LocalDate.of(1990, 1, 1));
        assertThat(history.isEmpty()).isTrue();
        assertThat(history.lastRun(RunKind.LOSING, 1, history.size()).length()).isZero();
    }

    @Test
    void isEmptyForAScopeNobodyPlayedIn() {
        Scope nowhere = Scope.ALL.in("the cup of nowhere", Set.of("XYZ"));
        LocalDate day = LocalDate.of(1990, 1, 1);
        Almanac almanac = Almanac.of(Naive.league(1, 1));
        assertThat(almanac.history("Holm Town", nowhere, day).longestRuns().values())
                .allMatch(run -> run.length() == 0);
        assertThat(almanac.longestRuns(nowhere, day)).isEmpty();
    }
}
