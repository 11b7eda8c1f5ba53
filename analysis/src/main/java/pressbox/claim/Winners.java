package pressbox.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.football.Match;

/// When a club won a trophy, up to a day: the top of a table that nobody can reach any more, or a final.
final class Winners {
    /// @param deciding the final, or the club's last league match of the season
    record Win(String season, Match deciding) {
        LocalDate day() {
            return deciding.date();
        }
    }

    private static final int FOR_A_WIN = 3;

    private Winners() {}

    /// All wins, oldest first.
    static List<Win> of(String club, Trophy trophy, Setting setting) {
        Scope scope = Scope.ALL.in(trophy.words(), Set.of(trophy.code())).from(trophy.from());
        History history = setting.almanac().history(club, scope, setting.day());
        return trophy.code().equals("L1") ? leagues(club, history, setting) : cups(club, history);
    }

    private static List<Win> leagues(String club, History history, Setting setting) {
        Map<String, Match> last = new LinkedHashMap<>();
        for (int i = 0; i < history.size(); i++) {
            last.put(history.season(i), history.match(i));
        }
        List<Win> wins = new ArrayList<>();
        last.forEach((season, match) -> {
            if (isChampion(club, setting.almanac().table("L1", season, setting.day()))) {
                wins.add(new Win(season, match));
            }
        });
        return wins;
    }

    private static boolean isChampion(String club, Table table) {
        int clubs = table.rows().size();
        Optional<Table.Row> own = table.row(club).filter(row -> row.place() == 1);
        boolean over = table.rows().stream().allMatch(row -> row.played() >= 2 * (clubs - 1));
        return own.isPresent()
                && (over
                        || table.rows().stream()
                                .filter(row -> row.place() > 1)
                                .allMatch(row -> row.points() + FOR_A_WIN * (2 * (clubs - 1) - row.played())
                                        < own.get().points()));
    }

    private static List<Win> cups(String club, History history) {
        Map<String, List<Match>> finals = new LinkedHashMap<>();
        for (int i = 0; i < history.size(); i++) {
            Match match = history.match(i);
            if (match.round().equals("F") || match.round().startsWith("F ")) {
                finals.computeIfAbsent(match.season(), s -> new ArrayList<>()).add(match);
            }
        }
        List<Win> wins = new ArrayList<>();
        finals.forEach((season, matches) -> {
            if (margin(club, matches) > 0) {
                wins.add(new Win(season, matches.getLast()));
            }
        });
        return wins;
    }

    /// By how much the final was won: both legs of two, the last of several; a shoot-out decides a level one.
    private static int margin(String club, List<Match> matches) {
        boolean legs = matches.getFirst().round().contains("leg");
        int margin = 0;
        for (Match match : matches) {
            int own = match.score().first() - match.score().second();
            own = match.home().equals(club) ? own : -own;
            margin = legs ? margin + own : own;
        }
        String[] kicks = matches.getLast().shootout().split("-", 2);
        if (margin == 0 && kicks.length == 2) {
            int more = Integer.parseInt(kicks[0]) - Integer.parseInt(kicks[1]);
            return matches.getLast().home().equals(club) ? more : -more;
        }
        return margin;
    }
}
