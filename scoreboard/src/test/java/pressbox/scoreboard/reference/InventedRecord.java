package pressbox.scoreboard.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import pressbox.almanac.Almanac;
import pressbox.almanac.Coverage;
import pressbox.football.Match;
import pressbox.football.Score;

/// Seeded seasons of two leagues of four with one up and one down, and two cups: once as a list of games for the
/// reference, once as an almanac.
final class InventedRecord {
    static final List<String> CLUBS = List.of(
            "Ashby Rovers",
            "Holm Town",
            "Thorley Vale",
            "Marwick City",
            "Stanbury United",
            "Lowick Albion",
            "Penhallow Athletic",
            "Okeham Wanderers");

    private static final int IN_A_LEAGUE = 4;
    private static final int DAYS_BETWEEN = 11;

    private final Random random;
    private final List<Game> made = new ArrayList<>();

    private InventedRecord(long seed, int firstYear, int seasons) {
        random = new Random(seed);
        List<String> ranked = new ArrayList<>(CLUBS);
        Collections.shuffle(ranked, random);
        for (int year = firstYear; year < firstYear + seasons; year++) {
            season(year, ranked);
            Collections.swap(ranked, random.nextInt(IN_A_LEAGUE), IN_A_LEAGUE + random.nextInt(IN_A_LEAGUE));
        }
    }

    static Games games(long seed, int firstYear, int seasons) {
        return new Games(new InventedRecord(seed, firstYear, seasons).made);
    }

    static Almanac almanac(Games games) {
        List<Match> matches = games.all().stream().map(InventedRecord::match).toList();
        String first = matches.getFirst().season();
        String last = matches.getLast().season();
        LocalDate end = matches.getLast().date();
        List<Coverage.Stretch> whole = matches.stream()
                .map(Match::competition)
                .distinct()
                .map(code -> new Coverage.Stretch(code, code, first, last, end, Coverage.Status.COMPLETE, 0, ""))
                .toList();
        return Almanac.of(matches, new Coverage(whole));
    }

    private static Match match(Game game) {
        return new Match(
                game.day(),
                game.season(),
                game.comp(),
                "",
                game.home(),
                game.away(),
                new Score(game.homeGoals(), game.awayGoals()),
                game.neutral()
                        ? Match.GroundOf.NEUTRAL
                        : game.sure() ? Match.GroundOf.HOME_SIDE : Match.GroundOf.UNKNOWN,
                "");
    }

    private void season(int year, List<String> ranked) {
        LocalDate start = LocalDate.of(year, 8, 14).plusDays(random.nextInt(7));
        league("L1", ranked.subList(0, IN_A_LEAGUE), start);
        league("L2", ranked.subList(IN_A_LEAGUE, 2 * IN_A_LEAGUE), start.plusDays(random.nextInt(2)));
        cup("LC", year, start.plusDays(4));
        cup("FAC", year, start.plusDays(90));
    }

    /// Each against each twice: the second half is the first with the grounds changed.
    private void league(String comp, List<String> clubs, LocalDate start) {
        int[][] rounds = {{0, 1, 2, 3}, {2, 0, 3, 1}, {0, 3, 1, 2}};
        for (int half = 0; half < 2; half++) {
            for (int round = 0; round < rounds.length; round++) {
                LocalDate day = start.plusDays((long) DAYS_BETWEEN * 2 * (half * rounds.length + round));
                for (int pair = 0; pair < 4; pair += 2) {
                    String one = clubs.get(rounds[round][pair + half]);
                    String other = clubs.get(rounds[round][pair + 1 - half]);
                    play(comp, day.plusDays(random.nextInt(3)), start.getYear(), one, other, "");
                }
            }
        }
    }

    /// Drawn afresh; who wins a drawn tie is left to the toss. The last is on neutral ground, one before it nobody
    /// knows where.
    private void cup(String comp, int year, LocalDate start) {
        List<String> left = new ArrayList<>(CLUBS);
        LocalDate day = start;
        while (left.size() > 1) {
            Collections.shuffle(left, random);
            List<String> winners = new ArrayList<>();
            for (int i = 0; i < left.size(); i += 2) {
                String ground = left.size() == 2 ? "neutral" : left.size() == 4 && i == 0 ? "unsure" : "";
                Game tie = play(comp, day, year, left.get(i), left.get(i + 1), ground);
                boolean home =
                        tie.homeGoals() == tie.awayGoals() ? random.nextBoolean() : tie.homeGoals() > tie.awayGoals();
                winners.add(left.get(home ? i : i + 1));
            }
            left = winners;
            day = day.plusDays(DAYS_BETWEEN * 2L);
        }
    }

    private Game play(String comp, LocalDate day, int year, String home, String away, String ground) {
        Game game = new Game(
                day,
                year + "-" + "%02d".formatted((year + 1) % 100),
                comp,
                home,
                away,
                goals(),
                goals(),
                ground.equals("neutral"),
                !ground.equals("unsure"));
        made.add(game);
        return game;
    }

    private int goals() {
        int[] usual = {0, 0, 0, 1, 1, 1, 2, 2, 3, 5};
        return usual[random.nextInt(usual.length)];
    }
}
