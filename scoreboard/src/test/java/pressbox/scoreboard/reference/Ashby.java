package pressbox.scoreboard.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The whole history of Ashby Rovers, small enough to answer by hand, and questions about it.
final class Ashby {
    /// In the league: W D L L, D W W W, W W L L.
    static final Games GAMES = games("""
            1975-08-16 1975-76 L2  Ashby Rovers 2-0 Holm Town
            1975-08-23 1975-76 L2  Holm Town 1-1 Ashby Rovers
            1975-08-30 1975-76 L2  Ashby Rovers 0-4 Lowick
            1975-09-06 1975-76 L2  Lowick 3-0 Ashby Rovers
            1975-09-13 1975-76 L2  Holm Town 2-1 Lowick
            1975-09-20 1975-76 L2  Lowick 1-2 Holm Town
            1995-08-12 1995-96 L2  Ashby Rovers 3-3 Holm Town
            1995-08-19 1995-96 L2  Lowick 0-1 Ashby Rovers
            1995-08-26 1995-96 L2  Holm Town 1-0 Lowick
            1995-09-06 1995-96 FAC Ashby Rovers 1-2 Marwick City neutral
            1995-09-09 1995-96 L2  Holm Town 0-2 Ashby Rovers
            1995-09-16 1995-96 L2  Ashby Rovers 1-0 Lowick
            2020-09-12 2020-21 L1  Ashby Rovers 1-0 Holm Town
            2020-09-19 2020-21 L1  Lowick 0-2 Ashby Rovers
            2020-09-23 2020-21 LC  Marwick City 0-0 Ashby Rovers
            2020-09-26 2020-21 L1  Holm Town 2-1 Ashby Rovers
            2020-10-03 2020-21 L1  Ashby Rovers 0-4 Lowick
            2020-10-07 2020-21 FAC Ashby Rovers 2-2 Marwick City unsure
            """);

    private Ashby() {}

    static Games games(String text) {
        List<Game> games = new ArrayList<>();
        text.lines().forEach(line -> games.add(game(line)));
        return new Games(games);
    }

    private static Game game(String line) {
        String[] heads = line.split(" +", 4);
        boolean neutral = heads[3].endsWith(" neutral");
        boolean unsure = heads[3].endsWith(" unsure");
        String[] sides = heads[3].replaceFirst(" (neutral|unsure)$", "").split(" (?=\\d)", 2);
        String[] scoreAndAway = sides[1].split(" ", 2);
        String[] goals = scoreAndAway[0].split("-", 2);
        return new Game(
                LocalDate.parse(heads[0]),
                heads[1],
                heads[2],
                sides[0],
                scoreAndAway[1],
                Integer.parseInt(goals[0]),
                Integer.parseInt(goals[1]),
                neutral,
                !unsure);
    }

    /// What the record said of Ashby Rovers on a day; the check is JSON with single quotes.
    static Verdict ask(String day, String check) {
        return new Checks(GAMES, Holes.none())
                .verdict(
                        "Ashby Rovers",
                        LocalDate.parse(day),
                        JsonMapper.shared().readTree(check.replace('\'', '"')));
    }

    static Truth truth(String day, String check) {
        return ask(day, check).truth();
    }
}
