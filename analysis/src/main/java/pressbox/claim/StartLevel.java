package pressbox.claim;

import java.util.Optional;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Three points from 19 games, as many as Thorley had after 19 of 2007-08": two starts side by side.
record StartLevel(
        String club, Optional<Integer> points, Optional<Integer> played, String other, String season, Compare compare)
        implements Question {
    /// How the claim compares.
    enum Compare {
        LEVEL,
        BETTER,
        WORSE
    }

    private static final Phrase STAGE = Phrase.of("same|this stage|point|juncture");
    private static final Phrase POINTS = Phrase.of("# points|point *3 from|after *2 #");
    private static final Phrase PLAYED = Phrase.of("# *3 <match>");

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        Optional<String> season = s.season();
        if (STAGE.find(s).isEmpty() || season.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase.Found> points = POINTS.find(s);
        Optional<Integer> total = points.map(f -> s.number(f.numbers().getFirst()));
        Optional<Integer> played = points.map(f -> s.number(f.numbers().getLast()))
                .or(() -> PLAYED.find(s).map(f -> s.number(f.numbers().getFirst())));
        int stage = STAGE.find(s).get().first();
        String other = "";
        for (Sentence.Club club : s.clubs()) {
            if (club.end() <= stage
                    && (s.isPossessive(club.end() - 1)
                            || s.isOneOf(club.first() - 1, java.util.Set.of("with", "than", "as")))) {
                other = club.name();
            }
        }
        String own = c.own();
        Compare compare = s.has("better", "more", "ahead")
                ? Compare.BETTER
                : s.has("worse", "fewer", "behind", "less") ? Compare.WORSE : Compare.LEVEL;
        return Optional.of(new StartLevel(own, total, played, other.isEmpty() ? own : other, season.get(), compare));
    }

    @Override
    public String inWords() {
        return "points after the same number of matches as " + other + " in " + season;
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
        if (!missing.isEmpty() || now.isEmpty() || then.size() < now.size()) {
            return new Case.Open("the record lacks " + (missing.isEmpty() ? other + " in " + season : missing));
        }
        int mine = Sum.POINTS.of(now, 0, now.size() - 1, Table.pointsForWin(setting.season()));
        int theirs = Sum.POINTS.of(then, 0, now.size() - 1, Table.pointsForWin(season));
        boolean compared = switch (compare) {
            case LEVEL -> mine == theirs;
            case BETTER -> mine > theirs;
            case WORSE -> mine < theirs;
        };
        boolean holds = compared
                && points.map(p -> p == mine).orElse(true)
                && played.map(p -> p == now.size()).orElse(true);
        return Case.of(
                holds,
                new Answer(
                        scope.words(),
                        club + " have " + Sum.POINTS.counted(mine) + " after " + now.size() + " matches, " + other
                                + " had " + theirs + " in " + season,
                        now.all(),
                        then.matches(0, now.size() - 1)));
    }
}
