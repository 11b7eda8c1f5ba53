package pressbox.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.football.Match;
import pressbox.football.Score;

/// Makes matches of an invented season, one a day.
final class Season {
    private final String season;
    private final List<Match> matches = new ArrayList<>();
    private LocalDate day;

    Season(String season) {
        this.season = season;
        day = LocalDate.of(Integer.parseInt(season.substring(0, 4)), 9, 1);
    }

    Season play(String competition, String round, String home, String score, String away) {
        return play(competition, round, home, score, away, Match.Status.COUNTS);
    }

    Season play(String competition, String round, String home, String score, String away, Match.Status status) {
        String[] goals = score.split("-", 2);
        matches.add(new Match(
                day,
                season,
                competition,
                round,
                home,
                away,
                new Score(Integer.parseInt(goals[0]), Integer.parseInt(goals[1])),
                Match.GroundOf.HOME_SIDE,
                "",
                Match.Length.NINETY_MINUTES,
                Optional.empty(),
                status));
        day = day.plusDays(1);
        return this;
    }

    /// Everybody at home to everybody, always 1-0.
    Season wholeLeague(String competition, String... clubs) {
        for (String home : clubs) {
            for (String away : clubs) {
                if (!home.equals(away)) {
                    play(competition, "", home, "1-0", away);
                }
            }
        }
        return this;
    }

    List<Match> matches() {
        return List.copyOf(matches);
    }

    static List<Match> all(Season... seasons) {
        List<Match> all = new ArrayList<>();
        for (Season season : seasons) {
            all.addAll(season.matches);
        }
        return all;
    }
}
