package pressbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LeagueSimulationTest {
    /// The week of news is written for this very history: whoever changes the simulation must read the week again.
    private static final int HISTORY_HASH = -139502786;

    private static final LeagueSimulation HISTORY = LeagueSimulation.play();

    @Test
    void playsTheSameHistoryAgain() throws IOException {
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        HISTORY.writeTo(one);
        LeagueSimulation.play().writeTo(other);
        assertThat(one.toString()).isEqualTo(other.toString());
        assertThat(one.toString().hashCode()).isEqualTo(HISTORY_HASH);
    }

    @Test
    void has130SeasonsAndUnder200000Matches() {
        assertThat(HISTORY.rows().stream().map(MatchRow::season).distinct()).hasSize(130);
        assertThat(HISTORY.rows()).hasSizeBetween(150_000, 200_000);
    }

    @Test
    void playsEveryoneAtHomeToEveryoneInEveryRecordedLeague() {
        Map<String, Long> leagues = HISTORY.rows().stream()
                .filter(NaiveRecord::isLeague)
                .collect(Collectors.groupingBy(m -> m.season() + " " + m.comp(), Collectors.counting()));
        leagues.keySet().removeIf(k -> k.startsWith("1916-17") || k.startsWith("1942-43") || k.startsWith("2025-26"));
        assertThat(leagues.values())
                .allMatch(n -> Set.of(240L, 306L, 380L, 462L).contains(n));
    }

    @Test
    void letsNoClubPlayTwiceInADay() {
        Set<String> seen = new HashSet<>();
        assertThat(HISTORY.rows()).allMatch(m -> seen.add(m.home() + m.date()) && seen.add(m.away() + m.date()));
    }

    @Test
    void playsTheScriptedWinterAsItIsWritten() {
        List<String> written = Script.winterOf2025().matches().stream()
                .filter(Script.Scripted::isPlayed)
                .map(m -> m.date() + m.home() + m.score() + m.away())
                .toList();
        assertThat(HISTORY.rows().stream()
                        .filter(m -> m.involves(World.HOME) && m.date().isAfter(LocalDate.of(2025, 11, 28)))
                        .map(m -> m.date() + m.home() + m.homeGoals() + "-" + m.awayGoals() + m.away()))
                .containsExactlyElementsOf(written);
    }

    @Test
    void stopsOnTheLastDayAndKnowsTheFixtures() {
        LocalDate end = LocalDate.of(2026, 2, 1);
        assertThat(HISTORY.rows().getLast().date()).isBeforeOrEqualTo(end);
        assertThat(HISTORY.fixtures()).allMatch(f -> f.date().isAfter(end));
        assertThat(HISTORY.fixtures())
                .contains(new Fixture(LocalDate.of(2026, 2, 2), "L1", "", World.HOME, "Skerrymoor United"));
    }

    @Test
    void writesOnlyWhatWasKnownOnADay() throws IOException {
        StringBuilder out = new StringBuilder();
        HISTORY.writeTo(out, LocalDate.of(2026, 1, 26));
        assertThat(out.toString()).contains("2026-01-26,").doesNotContain("2026-01-27,");
    }

    @Test
    void tellsWhatTheRecordLacks() throws IOException {
        StringBuilder out = new StringBuilder();
        HISTORY.writeCoverageTo(out);
        assertThat(out.toString().lines().filter(line -> line.contains("missing")))
                .singleElement()
                .asString()
                .startsWith("LC,League Salver,1960-61,1967-68,,all,0,missing");
        assertThat(HISTORY.rows())
                .noneMatch(m -> m.comp().equals("LC") && m.season().compareTo("1968-69") < 0);
    }

    @Test
    void scoresAsFootballDoes() {
        double goals = HISTORY.rows().stream()
                .mapToInt(m -> m.homeGoals() + m.awayGoals())
                .average()
                .orElseThrow();
        double drawn = HISTORY.rows().stream()
                .mapToInt(m -> m.homeGoals() == m.awayGoals() ? 1 : 0)
                .average()
                .orElseThrow();
        assertThat(goals).isBetween(2.7, 3.2);
        assertThat(drawn).isBetween(0.2, 0.27);
    }
}
