package pressbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.football.Match;
import pressbox.football.Score;

class ResultStripTest {
    private static final ResultStrip STRIP = new ResultStrip(Console.standard(), "Ashby Rovers");

    private static Match match(String home, int goals, int against, String away) {
        return new Match(
                LocalDate.of(2020, 9, 5),
                "2020-21",
                "L1",
                "",
                home,
                away,
                new Score(goals, against),
                Match.GroundOf.HOME_SIDE,
                "");
    }

    @Test
    void putsTheClubsOwnGoalsFirst() {
        List<Match> matches = List.of(
                match("Ashby Rovers", 2, 0, "Holm Town"),
                match("Holm Town", 1, 1, "Ashby Rovers"),
                match("Thorley Vale", 3, 0, "Ashby Rovers"));
        assertThat(STRIP.lines(matches, 80, 10)).containsExactly("W 2-0  D 1-1  L 0-3");
    }

    @Test
    void breaksLinesAndLeavesOutTheEarliest() {
        List<Match> matches = Collections.nCopies(7, match("Ashby Rovers", 1, 0, "Holm Town"));
        assertThat(STRIP.lines(matches, 26, 5)).containsExactly("… 2 more …  W 1-0  W 1-0", "W 1-0  W 1-0  W 1-0");
    }

    @Test
    void showsOtherClubsByTheScoreAlone() {
        assertThat(STRIP.lines(List.of(match("Holm Town", 4, 4, "Thorley Vale")), 80, 10))
                .containsExactly("4-4");
        assertThat(STRIP.lines(List.of(), 80, 10)).isEmpty();
    }
}
