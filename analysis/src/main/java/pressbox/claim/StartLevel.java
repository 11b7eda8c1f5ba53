package pressbox.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;
import pressbox.text.WordSet;

/// "Three points from 19 games, as many as Thorley had after 19 of 2007-08", "six better off than at this stage last
/// season": two starts side by side.
///
/// @param by by how many points the one is better or worse; empty where it is not said
record StartLevel(
        String club,
        OptionalInt points,
        OptionalInt played,
        String other,
        String season,
        Compare compare,
        OptionalInt by)
        implements Question {
    /// How the claim compares.
    enum Compare {
        LEVEL,
        BETTER,
        WORSE
    }

    private static final WordSet BETTER =
            WordSet.of("better", "more", "ahead", "up", "improvement", "healthier", "above", "superior");
    private static final WordSet WORSE =
            WordSet.of("worse", "fewer", "behind", "less", "down", "short", "shy", "adrift", "below", "drop");
    private static final WordSet EQUAL = WordSet.of(
            "level",
            "same",
            "exactly",
            "identical",
            "as",
            "matching",
            "match",
            "matched",
            "matches",
            "equal",
            "equals",
            "equalled",
            "precisely",
            "equalling");
    private static final WordSet STAGES = WordSet.of("stage", "point", "juncture", "time");
    private static final WordSet OTHER_THINGS = WordSet.of(
            "goals",
            "goal",
            "wins",
            "win",
            "defeats",
            "losses",
            "places",
            "place",
            "higher",
            "lower",
            "games",
            "scored",
            "conceded",
            "position",
            "fewest");
    private static final Phrase YEAR_AGO =
            Phrase.of("a|one|12|twelve year|month|months|season ago|earlier|before|previously");
    private static final Phrase YEARS_AGO = Phrase.of("# years|seasons|season|year ago|earlier|before|previously");
    private static final Phrase THEY_WERE = Phrase.of("than|as *2 were|was|had|did|stood *4 ago|earlier");
    private static final Phrase LAST = Phrase.of("last|previous season|term|year|campaign");

    /// @param taken gets the tokens of the numbers that it takes
    static Optional<Question> read(Context c, Set<Integer> taken) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> played = Starts.played(s);
        Optional<String> season = season(c);
        boolean staged = isStaged(s)
                || THEY_WERE.find(s).isPresent()
                || (played.isPresent()
                        && (YEAR_AGO.find(s).isPresent() || LAST.find(s).isPresent()));
        Optional<Compare> compare = compare(s);
        if (!staged || season.isEmpty() || compare.isEmpty() || s.has("since", "worst", "best", "fewest")) {
            return Optional.empty();
        }
        OptionalInt by = OptionalInt.empty();
        OptionalInt points = OptionalInt.empty();
        for (Numeral n : c.numerals()) {
            int behind = n.unit() == Numeral.Unit.POINTS ? n.unitAt() + 1 : n.end();
            boolean counts = n.counts(Numeral.Unit.POINTS, Numeral.Unit.BARE) && !n.ordinal();
            boolean difference = counts && (s.isOneOf(behind, BETTER) || s.isOneOf(behind, WORSE));
            boolean fewerPoints = !difference && (s.isOneOf(n.end(), BETTER) || s.isOneOf(n.end(), WORSE)) && counts;
            if ((difference || fewerPoints) && by.isEmpty()) {
                by = OptionalInt.of(n.value());
                taken.add(n.at());
            } else if (n.unit() == Numeral.Unit.POINTS && !n.ordinal() && points.isEmpty()) {
                points = OptionalInt.of(n.value());
                taken.add(n.at());
            }
        }
        boolean otherThings = OTHER_THINGS.stream().anyMatch(s::has) && !s.has("points", "point", "pts");
        if (otherThings && !(s.has("games") && by.isPresent())) {
            return Optional.empty();
        }
        OptionalInt number = OptionalInt.empty();
        if (played.isPresent()) {
            int at = played.get().numbers().getFirst();
            number = taken.contains(at) ? number : OptionalInt.of(s.number(at));
            taken.add(at);
        }
        String other = other(c);
        String own = c.own();
        return Optional.of(
                new StartLevel(own, points, number, other.isEmpty() ? own : other, season.get(), compare.get(), by));
    }

    private static boolean isStaged(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            boolean stage = s.isOneOf(i, STAGES)
                    && s.isOneOf(i - 1, "same", "this", "that", "corresponding", "equivalent", "identical", "halfway");
            if (stage || (s.is(i, "mark") && s.isOneOf(i - 1, "match", "game"))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> season(Context c) {
        Sentence s = c.sentence();
        if (s.season().isPresent()) {
            return s.season();
        }
        if (YEAR_AGO.find(s).isPresent() || LAST.find(s).isPresent()) {
            return Optional.of(
                    LAST.find(s).isPresent()
                            ? c.lastSeason()
                            : Setting.seasonOf(c.day().minusYears(1)));
        }
        Optional<Phrase.Found> ago = YEARS_AGO.find(s);
        if (ago.isPresent()) {
            int years = s.number(ago.get().numbers().getFirst());
            return years < 100 ? Optional.of(Setting.seasonOf(c.day().minusYears(years))) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Compare> compare(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.isOneOf(i, BETTER) && isThan(s, i)) {
                return Optional.of(Compare.BETTER);
            }
            if (s.isOneOf(i, WORSE) && isThan(s, i)) {
                return Optional.of(Compare.WORSE);
            }
        }
        for (int i = 0; i < s.size(); i++) {
            boolean as = s.is(i, "as") && s.isOneOf(i + 1, "many", "well", "good");
            boolean same = s.is(i, "same") && !s.isOneOf(i + 1, STAGES);
            boolean other = s.isOneOf(i, EQUAL)
                    && !s.is(i, "as")
                    && !s.is(i, "same")
                    && !s.is(i, "match")
                    && !s.is(i, "matches");
            boolean verb = s.isOneOf(i, "match", "matches")
                    && !s.isCardinal(i - 1)
                    && !s.isOneOf(i - 1, "league", "of", "opening");
            if (as || same || other || verb) {
                return Optional.of(Compare.LEVEL);
            }
        }
        return Optional.empty();
    }

    private static boolean isThan(Sentence s, int at) {
        for (int i = at + 1; i < Math.min(s.size(), at + 6); i++) {
            if (s.isOneOf(i, "than", "on", "of", "what", "where")) {
                return true;
            }
        }
        return false;
    }

    /// The club whose start it is compared with; empty for its own.
    private static String other(Context c) {
        Sentence s = c.sentence();
        String other = "";
        for (Sentence.Club club : s.clubs()) {
            boolean compared = s.isPossessive(club.end() - 1)
                    || s.isOneOf(club.first() - 1, "with", "than", "as", "what")
                    || s.isOneOf(club.end(), "had", "managed", "mustered", "took", "did");
            if (!club.ground() && compared && !club.name().equals(c.own())) {
                other = club.name();
            }
        }
        return other;
    }

    @Override
    public String inWords() {
        return "points after the same number of matches as " + other + " in " + season + ": "
                + switch (compare) {
                    case LEVEL -> "as many";
                    case BETTER -> by.isPresent() ? by.getAsInt() + " more" : "more";
                    case WORSE -> by.isPresent() ? by.getAsInt() + " fewer" : "fewer";
                };
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(ask(setting));
    }

    private Case ask(Setting setting) {
        Contest leagues = ContestReader.leagues(setting.almanac().leagues(), true);
        Scope scope = leagues.narrow(Scope.ALL);
        History now = setting.almanac().history(club, scope.of(setting.season()), setting.day());
        History then = setting.almanac().history(other, scope.of(season), setting.day());
        String missing = new Gaps(setting, club).in(leagues, setting.day());
        int matches = played.isPresent() && played.getAsInt() < now.size() ? played.getAsInt() : now.size();
        if (!missing.isEmpty() || now.isEmpty() || then.size() < matches) {
            return new Case.Open("the record lacks " + (missing.isEmpty() ? other + " in " + season : missing));
        }
        int mine = Sum.POINTS.of(now, 0, matches - 1, Table.pointsForWin(setting.season()));
        int theirs = Sum.POINTS.of(then, 0, matches - 1, Table.pointsForWin(season));
        int better = compare == Compare.WORSE ? theirs - mine : mine - theirs;
        boolean compared =
                compare == Compare.LEVEL ? better == 0 : by.isPresent() ? better == by.getAsInt() : better > 0;
        boolean holds = compared
                && (points.isEmpty() || points.getAsInt() == mine)
                && (played.isEmpty() || played.getAsInt() == matches);
        return Case.of(
                holds,
                new Answer(
                        scope.words(),
                        club + " have " + Sum.POINTS.counted(mine) + " after " + matches + " matches, " + other
                                + " had " + theirs + " in " + season,
                        now.matches(0, matches - 1),
                        then.matches(0, matches - 1)));
    }
}
