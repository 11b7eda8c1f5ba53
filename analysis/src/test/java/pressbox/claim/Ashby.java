package pressbox.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pressbox.almanac.Almanac;
import pressbox.football.Club;
import pressbox.football.Ground;
import pressbox.football.Match;
import pressbox.football.NameBook;
import pressbox.football.Score;

/// The invented league of Ashby Rovers, and a judge who knows it.
final class Ashby {
    static final Club ROVERS = new Club(
            "ashby-rovers",
            "Ashby Rovers",
            List.of("Ashby"),
            List.of("Weavers"),
            List.of("Rovers"),
            List.of(),
            List.of("Ashby"),
            "England",
            "",
            "Mill Lane");

    static final Almanac ALMANAC = Almanac.of(lines("ashby.results").stream()
            .filter(line -> !line.startsWith("#"))
            .map(Ashby::match)
            .toList());

    static final NameBook NAMES = NameBook.of(List.of(ROVERS, new Ground("Mill Lane", List.of(), "Ashby Rovers")));

    private static final ClaimJudge JUDGE = new ClaimJudge(ALMANAC, NAMES);

    private Ashby() {}

    /// The verdict on a sentence about Ashby Rovers.
    static Verdict verdict(String sentence, String day) {
        return judge(sentence, ROVERS, day).verdict();
    }

    static Judgement judge(String sentence, Club club, String day) {
        return JUDGE.judge(sentence, club, LocalDate.parse(day));
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Ashby.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Match match(String line) {
        String[] heads = line.split(" ", 4);
        String[] sides = heads[3].split(" (?=\\d+-\\d+ )", 2);
        String[] scoreAndAway = sides[1].split(" ", 2);
        String[] goals = scoreAndAway[0].split("-", 2);
        return new Match(
                LocalDate.parse(heads[0]),
                heads[1],
                heads[2],
                "",
                sides[0],
                scoreAndAway[1],
                new Score(Integer.parseInt(goals[0]), Integer.parseInt(goals[1])),
                Match.GroundOf.HOME_SIDE,
                "");
    }
}
