package pressbox.scoreboard.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A league table: two points for a win before 1981-82; level clubs by goal average before 1976-77, by goals scored in
/// the Football League of 1992-93 to 1998-99, and otherwise by goal difference, then goals scored. Points that a league
/// took away are those that the check states.
final class Standings {
    /// Leagues and seasons in which points were taken away, so that a table of sums is not the table as it was printed.
    private static final String DEDUCTED = """
            L1 1890-91 1990-91 1996-97 2009-10 2023-24
            L2 1973-74 2006-07 2009-10 2011-12 2014-15 2018-19 2019-20 2020-21 2021-22 2022-23 2024-25 2025-26
            L3 1967-68 1974-75 1981-82 2004-05 2006-07 2007-08 2008-09
            L3 2009-10 2010-11 2012-13 2013-14 2015-16 2019-20 2023-24
            L3N 1926-27
            L4 1973-74 1981-82 1982-83 1987-88 1996-97 1997-98 2000-01 2002-03
            L4 2004-05 2006-07 2007-08 2008-09 2010-11 2011-12 2013-14 2019-20 2023-24
            """;

    private final String comp;
    private final String season;
    private final Map<String, Integer> deducted;
    private final Map<String, List<Side>> sidesOf = new TreeMap<>();

    Standings(Games games, String comp, String season, LocalDate to, Map<String, Integer> deducted) {
        this.comp = comp;
        this.season = season;
        this.deducted = deducted;
        for (Game game : games.all()) {
            if (game.comp().equals(comp)
                    && game.season().equals(season)
                    && !game.day().isAfter(to)) {
                sidesOf.computeIfAbsent(game.home(), c -> new ArrayList<>()).add(new Side(game, true));
                sidesOf.computeIfAbsent(game.away(), c -> new ArrayList<>()).add(new Side(game, false));
            }
        }
    }

    boolean lacksDeductions() {
        boolean some = DEDUCTED.lines().anyMatch(line -> line.startsWith(comp + " ") && line.contains(season));
        return some && deducted.isEmpty();
    }

    int played(String club) {
        return sides(club).size();
    }

    int points(String club) {
        return Sums.of("points", sides(club)) - deducted.getOrDefault(club, 0);
    }

    /// One more than the clubs that stand higher.
    int place(String club) {
        int place = 1;
        for (String other : sidesOf.keySet()) {
            if (compare(other, club) > 0) {
                place++;
            }
        }
        return place;
    }

    /// How many clubs nothing parts from this one.
    int levelWith(String club) {
        int level = -1;
        for (String other : sidesOf.keySet()) {
            if (compare(other, club) == 0) {
                level++;
            }
        }
        return level;
    }

    /// The clubs of a place; several if nothing parts them.
    List<String> at(int place) {
        List<String> clubs = new ArrayList<>();
        for (String club : sidesOf.keySet()) {
            int highest = place(club);
            if (highest <= place && place <= highest + levelWith(club)) {
                clubs.add(club);
            }
        }
        return clubs;
    }

    private int compare(String one, String other) {
        int byPoints = Integer.compare(points(one), points(other));
        if (byPoints != 0) {
            return byPoints;
        }
        int scored = Sums.of("for", sides(one));
        int otherScored = Sums.of("for", sides(other));
        int byScored = Integer.compare(scored, otherScored);
        int conceded = Sums.of("against", sides(one));
        int otherConceded = Sums.of("against", sides(other));
        if (season.compareTo("1976-77") < 0) {
            int byAverage = Double.compare(average(scored, conceded), average(otherScored, otherConceded));
            return byAverage != 0 || conceded > 0 ? byAverage : byScored;
        }
        int byDifference = Integer.compare(scored - conceded, otherScored - otherConceded);
        boolean goalsFirst = !comp.equals("L1") && season.compareTo("1992-93") >= 0 && season.compareTo("1998-99") <= 0;
        if (goalsFirst) {
            return byScored != 0 ? byScored : byDifference;
        }
        return byDifference != 0 ? byDifference : byScored;
    }

    private static double average(int scored, int conceded) {
        return conceded > 0 ? (double) scored / conceded : scored > 0 ? Double.POSITIVE_INFINITY : 0;
    }

    String line(String club) {
        List<Side> sides = sides(club);
        return place(club) + ". " + club + " P" + sides.size() + " F" + Sums.of("for", sides) + " A"
                + Sums.of("against", sides) + " Pts " + points(club);
    }

    List<Side> sides(String club) {
        List<Side> sides = sidesOf.get(club);
        if (sides == null) {
            throw new WrongCheck(club + " has no match in " + comp + " of " + season + " yet");
        }
        return sides;
    }
}
