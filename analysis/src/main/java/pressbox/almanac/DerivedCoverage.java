package pressbox.almanac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pressbox.almanac.Coverage.Status;
import pressbox.almanac.Coverage.Stretch;

/// What the matches themselves tell of the seasons that nobody spoke of.
///
/// A league of n clubs is complete with n(n-1) matches, any other competition with a final; short of that a season is
/// partial to its last match. A season that is absent between two that are there is missing, but for the wars, in which
/// none of the English competitions was played.
final class DerivedCoverage {
    /// International matches keep a league from playing for this many days.
    private static final int LEAGUE_PAUSE = 14;

    /// The rounds of a cup lie further apart.
    private static final int CUP_PAUSE = 35;

    private final Columns columns;
    private final Coverage stated;
    private final int seasons;
    private final int[] matches;
    private final int[] last;
    private final boolean[] ended;
    private final BitSet[] clubs;

    private DerivedCoverage(Columns columns, Coverage stated) {
        this.columns = columns;
        this.stated = stated;
        seasons = columns.seasons.size();
        int cells = columns.competitions.size() * seasons;
        matches = new int[cells];
        last = new int[cells];
        ended = new boolean[cells];
        clubs = new BitSet[cells];
        boolean[] finals = finals();
        for (int row = 0; row < columns.size; row++) {
            if (columns.status[row] == Columns.COUNTS || columns.status[row] == Columns.AWARDED) {
                add(row, finals);
            }
        }
    }

    /// What is stated, and before it what can be derived for the seasons of which nothing is.
    static Coverage of(Columns columns, Optional<Coverage> stated) {
        Coverage known = stated.orElse(new Coverage(List.of()));
        DerivedCoverage derived = new DerivedCoverage(columns, known);
        List<Stretch> stretches = new ArrayList<>();
        for (int code = 0; code < columns.competitions.size(); code++) {
            derived.addTo(stretches, code);
        }
        stretches.addAll(known.stretches());
        return new Coverage(stretches);
    }

    private boolean[] finals() {
        boolean[] finals = new boolean[columns.rounds.size()];
        for (int round = 0; round < finals.length; round++) {
            finals[round] = isFinal(columns.rounds.word(round).toLowerCase(Locale.ROOT));
        }
        return finals;
    }

    private static boolean isFinal(String round) {
        return round.equals("f")
                || round.equals("final")
                || ((round.startsWith("f ") || round.startsWith("final ")) && !round.endsWith("leg 1"));
    }

    private void add(int row, boolean[] finals) {
        int cell = columns.competition[row] * seasons + columns.season[row];
        if (matches[cell] == 0) {
            clubs[cell] = new BitSet();
            last[cell] = columns.day[row];
        }
        matches[cell]++;
        last[cell] = Math.max(last[cell], columns.day[row]);
        ended[cell] |= finals[columns.round[row]];
        clubs[cell].set(columns.home[row]);
        clubs[cell].set(columns.away[row]);
    }

    private void addTo(List<Stretch> stretches, int code) {
        List<String> held = new ArrayList<>();
        for (int season = 0; season < seasons; season++) {
            if (matches[code * seasons + season] > 0) {
                held.add(columns.seasons.word(season));
            }
        }
        held.sort(null);
        String competition = columns.competitions.word(code);
        List<Stretch> own = new ArrayList<>();
        String before = "";
        for (String season : held) {
            for (String absent = next(before); isBetween(absent, season); absent = next(absent)) {
                put(own, missing(competition, absent));
            }
            put(own, stretch(competition, season, code * seasons + columns.seasons.find(season)));
            before = season;
        }
        stretches.addAll(own);
    }

    private static boolean isBetween(String absent, String season) {
        return !absent.isEmpty() && absent.compareTo(season) < 0;
    }

    /// The season after one as in `1999-00`; empty after any other.
    private static String next(String season) {
        if (season.length() != 7 || season.charAt(4) != '-') {
            return "";
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            year = year * 10 + Character.digit(season.charAt(i), 10);
        }
        int end = (year + 2) % 100;
        return year < 0 ? "" : year + 1 + (end < 10 ? "-0" : "-") + end;
    }

    private static boolean isOfAWar(String season) {
        return (season.compareTo("1915-16") >= 0 && season.compareTo("1918-19") <= 0)
                || (season.compareTo("1939-40") >= 0 && season.compareTo("1945-46") <= 0);
    }

    private Stretch missing(String competition, String season) {
        return new Stretch(
                competition, stated.name(competition), season, season, Coverage.NEVER, Status.MISSING, 0, "");
    }

    private Stretch stretch(String competition, String season, int cell) {
        boolean league = Almanac.isLeague(competition);
        int sides = clubs[cell].cardinality();
        int whole = sides * (sides - 1);
        boolean complete = league ? matches[cell] >= whole : ended[cell];
        String note = complete ? "" : league ? matches[cell] + " of " + whole + " matches" : "no final";
        return new Stretch(
                competition,
                stated.name(competition),
                season,
                season,
                LocalDate.ofEpochDay(last[cell]),
                complete ? Status.COMPLETE : Status.PARTIAL,
                complete ? 0 : league ? LEAGUE_PAUSE : CUP_PAUSE,
                note);
    }

    /// Adds one season, joined to the stretch before it where both are whole or both are missing.
    private void put(List<Stretch> own, Stretch next) {
        boolean told = stated.of(next.competition(), next.from()).isPresent();
        if (told || (next.status() == Status.MISSING && isOfAWar(next.from()))) {
            return;
        }
        Stretch before = own.isEmpty() ? next : own.getLast();
        boolean alike = !own.isEmpty() && before.status() == next.status() && next.status() != Status.PARTIAL;
        if (alike && !isStatedBetween(before, next)) {
            own.removeLast();
            own.add(new Stretch(
                    next.competition(), next.name(), before.from(), next.to(), next.last(), next.status(), 0, ""));
        } else {
            own.add(next);
        }
    }

    private boolean isStatedBetween(Stretch before, Stretch next) {
        return stated.stretches().stream()
                .anyMatch(s -> s.competition().equals(next.competition())
                        && s.from().compareTo(before.to()) > 0
                        && s.from().compareTo(next.from()) < 0);
    }
}
