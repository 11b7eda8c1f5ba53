package pressbox.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The invented history as a list that is read from end to end for each question, to judge claims a second way.
final class NaiveRecord {
    private static final List<MatchRow> ALL = LeagueSimulation.play().rows();

    private final String club;
    private final LocalDate day;

    NaiveRecord(String club, LocalDate day) {
        this.club = club;
        this.day = day;
    }

    /// The club's matches up to the day, oldest first.
    List<MatchRow> all() {
        return ALL.stream()
                .filter(m -> m.involves(club) && !m.date().isAfter(day))
                .toList();
    }

    List<MatchRow> that(Predicate<MatchRow> wanted) {
        return all().stream().filter(wanted).toList();
    }

    List<MatchRow> league() {
        return that(NaiveRecord::isLeague);
    }

    List<MatchRow> aurora() {
        return that(m -> m.comp().equals("CL"));
    }

    static boolean isLeague(MatchRow m) {
        return m.comp().startsWith("L") && !m.comp().equals("LC");
    }

    boolean atHome(MatchRow m) {
        return m.home().equals(club) && m.ground() == MatchRow.Ground.HOME;
    }

    int scored(MatchRow m) {
        return m.home().equals(club) ? m.homeGoals() : m.awayGoals();
    }

    int conceded(MatchRow m) {
        return m.home().equals(club) ? m.awayGoals() : m.homeGoals();
    }

    boolean won(MatchRow m) {
        return scored(m) > conceded(m);
    }

    boolean drew(MatchRow m) {
        return scored(m) == conceded(m);
    }

    boolean lost(MatchRow m) {
        return scored(m) < conceded(m);
    }

    static List<MatchRow> last(List<MatchRow> matches, int n) {
        return matches.subList(matches.size() - n, matches.size());
    }

    long defeats(List<MatchRow> matches) {
        return matches.stream().filter(this::lost).count();
    }

    /// How many matches at the end of a list are like this.
    static int run(List<MatchRow> matches, Predicate<MatchRow> like) {
        return (int) matches.reversed().stream().takeWhile(like).count();
    }

    static MatchRow latest(List<MatchRow> matches, Predicate<MatchRow> like) {
        return matches.reversed().stream().filter(like).findFirst().orElseThrow();
    }

    /// The year in which the last earlier stretch of `n` matches with at least so many defeats ended.
    int yearOfLastStretch(List<MatchRow> matches, int n, long defeats) {
        for (int end = matches.size() - n; end >= n; end--) {
            List<MatchRow> stretch = matches.subList(end - n, end);
            if (defeats(stretch) >= defeats) {
                return stretch.getLast().date().getYear();
            }
        }
        return 0;
    }

    List<MatchRow> opening(String season, int matches) {
        return league().stream()
                .filter(m -> m.season().equals(season))
                .limit(matches)
                .toList();
    }

    int points(List<MatchRow> matches) {
        return matches.stream().mapToInt(m -> won(m) ? 3 : drew(m) ? 1 : 0).sum();
    }

    /// The top division's table on the day, best first, with points.
    List<Map.Entry<String, Integer>> table() {
        Map<String, int[]> table = new HashMap<>();
        ALL.stream()
                .filter(m -> m.comp().equals("L1")
                        && m.season().equals("2025-26")
                        && !m.date().isAfter(day))
                .forEach(m -> Stream.of(m.home(), m.away()).forEach(name -> {
                    NaiveRecord side = new NaiveRecord(name, day);
                    int[] row = table.computeIfAbsent(name, key -> new int[3]);
                    row[0] += side.points(List.of(m));
                    row[1] += side.scored(m) - side.conceded(m);
                    row[2] += side.scored(m);
                }));
        Comparator<Map.Entry<String, int[]>> best = Comparator.comparingInt(e -> -e.getValue()[0]);
        best = best.thenComparingInt(e -> -e.getValue()[1]).thenComparingInt(e -> -e.getValue()[2]);
        List<Map.Entry<String, Integer>> order = new ArrayList<>();
        table.entrySet().stream().sorted(best).forEach(e -> order.add(Map.entry(e.getKey(), e.getValue()[0])));
        return order;
    }
}
