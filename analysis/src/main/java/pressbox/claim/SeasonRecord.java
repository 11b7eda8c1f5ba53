package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Venue;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Their most defeats in a season since 1973-74", "fewest goals conceded in a league season ever": a club's figure of
/// one season beside those of its other whole seasons.
///
/// @param stated the figure that the sentence gives; empty where it gives none
/// @param season as in `2025-26`
record SeasonRecord(
        String club,
        Figure figure,
        Extreme extreme,
        Optional<Amount> stated,
        String season,
        Venue venue,
        Horizon horizon,
        Contest contest)
        implements Question {
    /// Which end of the scale.
    enum Extreme {
        MOST,
        FEWEST
    }

    private static final int THREE = 3;

    @Override
    public String inWords() {
        return (extreme == Extreme.MOST ? "most " : "fewest ") + figure.words() + " in a season "
                + Horizon.words(horizon) + stated.map(a -> ", " + a).orElse("") + " in " + season + ", "
                + scope().words();
    }

    private Scope scope() {
        return contest.narrow(Scope.ALL).at(venue);
    }

    @Override
    public Verdict judge(Setting setting) {
        boolean points = figure instanceof Figure.Total total && total.sum() == Sum.POINTS;
        List<Boolean> rules = points ? List.of(false, true) : List.of(false);
        return Cases.verdict(rules, atThree -> ask(setting, atThree ? THREE : 0));
    }

    /// @param forWin points for a win in every season; 0 for the rule of each time
    private Case ask(Setting setting, int forWin) {
        String missing = new Gaps(setting, club).in(contest, setting.day());
        History all = setting.almanac().history(club, scope(), setting.day());
        List<Campaign> campaigns = Campaign.of(all);
        Optional<Campaign> own =
                campaigns.stream().filter(c -> c.season().equals(season)).findFirst();
        if (!missing.isEmpty() || own.isEmpty()) {
            return new Case.Open("the record lacks " + (missing.isEmpty() ? "such matches of " + season : missing));
        }
        if (extreme == Extreme.FEWEST && !isOver(setting, own.get())) {
            return new Case.Open(season + " is not over");
        }
        int mine = value(all, own.get(), forWin);
        if (stated.filter(a -> !a.fits(mine)).isPresent()) {
            return Case.of(
                    false, answer(all, own.get(), figure.counted(mine) + ", not " + stated.get(), Optional.empty()));
        }
        return compared(setting, all, campaigns, own.get(), mine, forWin);
    }

    private Case compared(Setting setting, History all, List<Campaign> campaigns, Campaign own, int mine, int forWin) {
        Optional<Campaign> beyond = Optional.empty();
        Optional<Campaign> asGood = Optional.empty();
        boolean whole = horizon instanceof Horizon.Ever || horizon instanceof Horizon.LevelWithRecord;
        for (Campaign other : campaigns) {
            boolean counts = other.first() < own.first() || whole && other.first() > own.first();
            if (!counts || extreme == Extreme.FEWEST && other.played() < own.played()) {
                continue;
            }
            int surplus = value(all, other, forWin) - mine;
            surplus = extreme == Extreme.MOST ? surplus : -surplus;
            asGood = surplus >= 0 ? Optional.of(other) : asGood;
            beyond = surplus > 0 ? Optional.of(other) : beyond;
        }
        String because = season + ": " + figure.counted(mine) + " in " + own.played() + " matches; "
                + asGood.map(o -> "the last season with as " + many() + " was " + o.season() + " with "
                                + value(all, o, forWin) + " in " + o.played())
                        .orElse("no other season with as " + many());
        Answer answer = answer(all, own, because, asGood);
        boolean alone = asGood.isEmpty();
        boolean level = beyond.isEmpty();
        Optional<Campaign> last = asGood;
        return switch (horizon) {
            case Horizon.Ever e -> Case.of(alone, answer);
            case Horizon.None n -> Case.of(alone, answer);
            case Horizon.LevelWithRecord l -> Case.of(level && !alone, answer);
            case Horizon.Unknown u ->
                alone ? Case.of(true, answer) : new Case.Open("since when is not in the record: " + u.words());
            case Horizon.Between b ->
                Case.of(last.filter(o -> fits(setting, all, o)).isPresent(), answer);
            case Horizon.YearsAgo y ->
                Case.of(last.filter(o -> fits(setting, all, o)).isPresent(), answer);
        };
    }

    private boolean fits(Setting setting, History all, Campaign other) {
        LocalDate day = setting.day();
        return Horizon.fits(horizon, all.day(other.first()), all.day(other.last()), day);
    }

    private String many() {
        return extreme == Extreme.MOST ? "many" : "few";
    }

    private boolean isOver(Setting setting, Campaign own) {
        LocalDate end = Season.start(season).plusYears(1).plusMonths(2);
        return setting.almanac().history(club, scope().of(season), end).size() == own.played();
    }

    private int value(History all, Campaign campaign, int forWin) {
        return campaign.value(figure, all, forWin);
    }

    private Answer answer(History all, Campaign own, String because, Optional<Campaign> other) {
        return new Answer(
                scope().words(),
                because,
                all.matches(own.first(), own.last()),
                other.map(o -> all.matches(o.first(), o.last())).orElse(List.of()));
    }
}
