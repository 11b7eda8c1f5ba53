package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pressbox.almanac.Almanac;
import pressbox.almanac.Coverage;
import pressbox.almanac.Coverage.Status;
import pressbox.almanac.Dates;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.almanac.Venue;
import pressbox.claim.SeasonRecord.Extreme;
import pressbox.claim.Verdict.Answer;

/// "No side in the division has conceded more", "the only unbeaten team in the four divisions": a club's figure of a
/// season beside those of all others in its league, or in all leagues.
///
/// @param beyond the clubs that are said to have more (or fewer); a number of them where they are not named
record AmongSides(
        String club,
        Figure figure,
        Extreme extreme,
        Claim claim,
        List<String> beyond,
        int number,
        Reach reach,
        Venue venue,
        String season)
        implements Question {
    /// What is said of the others.
    enum Claim {
        /// Nobody has as many.
        ALONE,
        /// Nobody has more.
        UNSURPASSED,
        /// "The meanest defence": if shared, that is a matter of words.
        SUPERLATIVE,
        /// Only some have more.
        BEHIND_SOME,
        /// None at all, and everybody else some.
        ONLY_ONE_WITH_NONE
    }

    /// Among whom.
    enum Reach {
        DIVISION("the division"),
        FOOTBALL_LEAGUE("the Football League"),
        COUNTRY("the four divisions");

        private final String words;

        Reach(String words) {
            this.words = words;
        }
    }

    AmongSides {
        beyond = List.copyOf(beyond);
    }

    @Override
    public String inWords() {
        String what = (extreme == Extreme.MOST ? "most " : "fewest ") + figure.words() + at();
        String whom = switch (claim) {
            case ALONE -> what + ", alone,";
            case UNSURPASSED, SUPERLATIVE -> what;
            case BEHIND_SOME ->
                what + " but for " + (beyond.isEmpty() ? number + " others" : String.join(", ", beyond));
            case ONLY_ONE_WITH_NONE -> "the only side with no " + figure.words() + at();
        };
        return whom + " in " + reach.words + " in " + season;
    }

    private String at() {
        return venue == Venue.HOME ? " at home" : venue == Venue.AWAY ? " away" : "";
    }

    @Override
    public Verdict judge(Setting setting) {
        Almanac almanac = setting.almanac();
        Scope scope =
                Scope.ALL.in("league matches", almanac.leagues()).at(venue).of(season);
        History own = almanac.history(club, scope, setting.day());
        if (own.isEmpty()) {
            return new Verdict.CannotTell("the record has no such match of " + club + " in " + season);
        }
        Set<String> leagues = leagues(almanac, own.competition(own.size() - 1));
        String missing = missing(almanac.coverage(), leagues, setting);
        return missing.isEmpty()
                ? judge(setting, scope, own, leagues)
                : new Verdict.CannotTell("the record lacks " + missing);
    }

    private Set<String> leagues(Almanac almanac, String division) {
        Set<String> leagues = new TreeSet<>(almanac.leagues());
        boolean apart = season.compareTo("1992-93") >= 0 && !division.equals("L1");
        switch (reach) {
            case DIVISION -> leagues.retainAll(Set.of(division));
            case FOOTBALL_LEAGUE -> leagues.removeIf(code -> apart && code.equals("L1"));
            case COUNTRY -> {}
        }
        return leagues;
    }

    private String missing(Coverage coverage, Set<String> leagues, Setting setting) {
        for (String code : leagues) {
            Optional<Coverage.Stretch> stretch = coverage.of(code, season);
            boolean partial = stretch.filter(
                            s -> s.status() == Status.PARTIAL && setting.day().isAfter(s.last()))
                    .isPresent();
            if (partial) {
                return stretch.get().name() + " after "
                        + Dates.words(stretch.get().last());
            }
        }
        return "";
    }

    private Verdict judge(Setting setting, Scope scope, History own, Set<String> leagues) {
        int mine = value(own);
        List<String> more = new ArrayList<>();
        List<String> level = new ArrayList<>();
        for (String name : setting.almanac().clubs(leagues, season)) {
            History side = setting.almanac().history(name, scope, setting.day());
            int last = side.size() - 1;
            boolean other = last >= 0 && !name.equals(club) && leagues.contains(side.competition(last));
            int theirs = other ? value(side) : mine;
            int surplus = extreme == Extreme.MOST ? theirs - mine : mine - theirs;
            if (other && surplus >= 0) {
                (surplus > 0 ? more : level).add(name + " " + theirs);
            }
        }
        String because = club + " have " + figure.counted(mine) + "; "
                + list(extreme == Extreme.MOST ? "more" : "fewer", more) + ", " + list("as many", level);
        Answer answer = new Answer(reach.words + " in " + season, because, own.all(), List.of());
        boolean holds = switch (claim) {
            case ALONE -> more.isEmpty() && level.isEmpty();
            case UNSURPASSED, SUPERLATIVE -> more.isEmpty();
            case BEHIND_SOME -> isAsSaid(more);
            case ONLY_ONE_WITH_NONE -> mine == 0 && level.isEmpty();
        };
        if (holds && claim == Claim.SUPERLATIVE && !level.isEmpty()) {
            return new Verdict.HoldsIf(List.of(answer), List.of(answer));
        }
        return holds ? new Verdict.Holds(answer) : new Verdict.Fails(answer);
    }

    private boolean isAsSaid(List<String> more) {
        return more.size() == number
                && beyond.stream().allMatch(name -> more.stream().anyMatch(m -> m.startsWith(name + " ")));
    }

    private static String list(String what, List<String> sides) {
        return sides.isEmpty() ? "nobody " + what : what + ": " + String.join(", ", sides);
    }

    private int value(History history) {
        return figure.of(history, 0, history.size() - 1, Table.pointsForWin(season));
    }
}
