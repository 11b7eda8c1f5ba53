package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Venue;
import pressbox.claim.Cases.Case;
import pressbox.claim.SeasonRecord.Extreme;
import pressbox.claim.Verdict.Answer;

/// "The fewest points in Premier League history": a club's figure of one season beside those of every club in every
/// season of as many matches.
record LeagueSeasonRecord(
        String club,
        Figure figure,
        Extreme extreme,
        Optional<Amount> stated,
        String season,
        Venue venue,
        Contest contest)
        implements Question {
    private static final int THREE = 3;

    @Override
    public String inWords() {
        return (extreme == Extreme.MOST ? "most " : "fewest ") + figure.words() + " of any club in a season"
                + stated.map(a -> ", " + a).orElse("") + " in " + season + ", " + scope().words();
    }

    private Scope scope() {
        return contest.narrow(Scope.ALL).at(venue);
    }

    @Override
    public Verdict judge(Setting setting) {
        boolean points = figure.equals(new Figure.Total(Sum.POINTS));
        return Cases.verdict(points ? List.of(0, THREE) : List.of(0), forWin -> ask(setting, forWin));
    }

    private Case ask(Setting setting, int forWin) {
        String missing = new Gaps(setting, club).in(contest, setting.day());
        History own = setting.almanac().history(club, scope(), setting.day());
        Optional<Campaign> told =
                Campaign.of(own).stream().filter(c -> c.season().equals(season)).findFirst();
        if (!missing.isEmpty() || told.isEmpty()) {
            return new Case.Open("the record lacks " + (missing.isEmpty() ? "such matches of " + season : missing));
        }
        Campaign mine = told.get();
        int value = mine.value(figure, own, forWin);
        if (stated.filter(a -> !a.fits(value)).isPresent()) {
            return Case.of(false, answer(own, mine, figure.counted(value) + ", not " + stated.get(), ""));
        }
        String as = extreme == Extreme.MOST ? "many" : "few";
        for (History other : setting.almanac().histories(scope())) {
            int end = other.placeFrom(setting.day().plusDays(1));
            for (Campaign campaign : Campaign.upTo(other, end)) {
                boolean counts = extreme == Extreme.MOST || campaign.played() >= mine.played();
                boolean itself = other.club().equals(club) && campaign.season().equals(season);
                int theirs = counts && !itself ? campaign.value(figure, other, forWin) : value;
                if (counts && !itself && (extreme == Extreme.MOST ? theirs >= value : theirs <= value)) {
                    String whose = other.club() + " had " + theirs + " in " + campaign.season();
                    return Case.of(false, answer(own, mine, figure.counted(value), "; " + whose));
                }
            }
        }
        return Case.of(true, answer(own, mine, figure.counted(value), "; no other club had as " + as + " in a season"));
    }

    private Answer answer(History own, Campaign mine, String because, String others) {
        return new Answer(
                scope().words(), season + ": " + because + others, own.matches(mine.first(), mine.last()), List.of());
    }
}
