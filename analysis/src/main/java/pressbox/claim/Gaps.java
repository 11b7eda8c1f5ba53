package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pressbox.almanac.Almanac;
import pressbox.almanac.Coverage.Status;
import pressbox.almanac.Coverage.Stretch;
import pressbox.almanac.Dates;
import pressbox.almanac.Scope;
import pressbox.football.Match;
import pressbox.text.WordSet;

/// What the record lacks of a club's matches in some competitions over some time.
final class Gaps {
    private static final int LONGEST_PAUSE = 200;
    /// A claim is published a day or two after the matches it counts.
    private static final int GRACE = 2;
    private static final WordSet EUROPEAN = WordSet.of("EL", "CWC", "UECL", "UECLQ", "CLQ");

    private final Almanac almanac;
    private final Setting setting;
    private final String club;
    private final String opponent;
    private final ClubLevel level;

    Gaps(Setting setting, String club) {
        this(setting, club, Where.ANY);
    }

    /// @param where against an opponent of the same leagues only domestic cups can hold more meetings
    Gaps(Setting setting, String club, Where where) {
        this.opponent = where.opponent();
        this.almanac = setting.almanac();
        this.setting = setting;
        this.club = club;
        level = new ClubLevel(setting, club);
    }

    /// In words, what is not recorded of `contest` from a day to the day of the claim; empty where all is there.
    String in(Contest contest, LocalDate from) {
        if (contest.isAll()) {
            String league = leagues();
            List<String> others = others(from);
            return !league.isEmpty() ? league : String.join(", ", others);
        }
        if (almanac.leagues().containsAll(contest.codes())
                || contest.codes().stream()
                        .allMatch(c -> c.startsWith("L") && c.length() > 1 && Character.isDigit(c.charAt(1)))) {
            return leagues();
        }
        return cups(contest, from);
    }

    private String leagues() {
        Optional<Match> last = almanac.latest(club, Scope.ALL.in("league matches", almanac.leagues()), setting.day());
        if (last.isEmpty()) {
            return "league matches of " + club;
        }
        LocalDate lastDay = last.get().date();
        String code = last.get().competition();
        Optional<Stretch> stretch = almanac.coverage().of(code, setting.season());
        boolean summer = setting.day().getMonthValue() == 7
                || (setting.day().getMonthValue() == 8 && setting.day().getDayOfMonth() < 15);
        if (stretch.isEmpty() || stretch.get().status() == Status.MISSING) {
            boolean between = summer && lastDay.plusDays(LONGEST_PAUSE).isAfter(setting.day());
            return between ? "" : almanac.coverage().name(code) + " in " + setting.season();
        }
        if (!stretch.get().reaches(setting.day().minusDays(GRACE))) {
            return stretch.get().name() + " after " + Dates.words(stretch.get().last());
        }
        if (lastDay.plusDays(LONGEST_PAUSE).isBefore(setting.day())) {
            return "matches of " + club + " after " + Dates.words(lastDay);
        }
        return "";
    }

    private String cups(Contest contest, LocalDate from) {
        Set<String> lacking = new TreeSet<>();
        String first = Setting.seasonOf(from);
        String last = setting.season();
        for (String code : contest.codes()) {
            if (!almanac.coverage().knows(code)) {
                lacking.add(contest.words());
            }
            boolean reached = false;
            for (Stretch s : almanac.coverage().stretches()) {
                if (!s.competition().equals(code)) {
                    continue;
                }
                reached |= s.to().compareTo(last) >= 0;
                if (overlaps(s, first, last) && s.status() != Status.COMPLETE && !isEnough(s)) {
                    lacking.add(named(s));
                }
            }
            if (!reached && almanac.coverage().knows(code) && !code.equals("CWC") && !code.equals("CLQ")) {
                lacking.add(almanac.coverage().name(code) + " in " + last);
            }
        }
        return String.join(", ", lacking);
    }

    /// A stretch that is partial only because it is not over yet, seen from a day that it reaches.
    private boolean isEnough(Stretch s) {
        return s.status() == Status.PARTIAL
                && s.from().equals(s.to())
                && s.from().equals(setting.season())
                && s.reaches(setting.day());
    }

    /// Competitions beside the league that the club may have played in, and of which the record lacks matches.
    private List<String> others(LocalDate from) {
        Set<String> lacking = new TreeSet<>();
        String first = Setting.seasonOf(from);
        String last = setting.season();
        for (Stretch s : almanac.coverage().stretches()) {
            if (s.status() != Status.COMPLETE && overlaps(s, first, last) && !isEnough(s) && mayPlay(s, from)) {
                lacking.add(named(s));
            }
        }
        return List.copyOf(lacking);
    }

    private boolean mayPlay(Stretch s, LocalDate from) {
        String code = s.competition();
        if (almanac.leagues().contains(code)) {
            return false;
        }
        boolean domestic = code.equals("FAC") || code.equals("LC") || code.startsWith("PO");
        if (!opponent.isEmpty() && !domestic) {
            return false;
        }
        return switch (code) {
            case "FAC" -> touches(s, from, level.isLow() ? 11 : 1, 5);
            case "LC" -> touches(s, from, 8, 3);
            case "SC" -> touches(s, from, 8, 8) && level.isInEurope();
            case "OTH" -> touches(s, from, 8, 4) && level.isLow();
            case "PO2", "PO3", "PO4" -> touches(s, from, 5, 5) && level.tier() == code.charAt(2) - '0';
            default ->
                !EUROPEAN.contains(code) || (touches(s, from, code.endsWith("Q") ? 7 : 9, 5) && level.isInEurope());
        };
    }

    /// Whether a month between `first` and `last` (which may lie in the next year) falls into the time asked about.
    private boolean touches(Stretch s, LocalDate from, int first, int last) {
        LocalDate begin = Season.start(s.from());
        LocalDate end = Season.start(s.to()).plusYears(1).minusDays(1);
        LocalDate month = (from.isAfter(begin) ? from : begin).withDayOfMonth(1);
        LocalDate until = end.isBefore(setting.day()) ? end : setting.day();
        while (!month.isAfter(until)) {
            int m = month.getMonthValue();
            boolean within = first <= last ? (m >= first && m <= last) : (m >= first || m <= last);
            if (within) {
                return true;
            }
            month = month.plusMonths(1);
        }
        return false;
    }

    private static boolean overlaps(Stretch s, String first, String last) {
        return s.from().compareTo(last) <= 0 && s.to().compareTo(first) >= 0;
    }

    private static String named(Stretch s) {
        return s.name() + (s.from().equals(s.to()) ? " " + s.from() : " " + s.from() + " to " + s.to());
    }
}
