package pressbox.claim;

import java.time.LocalDate;
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
            Optional<String> theirs = atLeast(value, mine, forWin, other, setting.day());
            if (theirs.isPresent()) {
                return Case.of(false, answer(own, mine, figure.counted(value), "; " + theirs.get()));
            }
        }
        return Case.of(true, answer(own, mine, figure.counted(value), "; no other club had as " + as + " in a season"));
    }

    /// The figure of every season of a club.
    private record Figures(Figure figure, int forWin) {}

    /// A season of another club, or another season of the same, with a figure as extreme as `value`.
    private Optional<String> atLeast(int value, Campaign mine, int forWin, History other, LocalDate day) {
        List<Campaign> campaigns = other.once(Campaign.class, Campaign::of);
        int[] figures = other.once(
                new Figures(figure, forWin),
                all -> campaigns.stream()
                        .mapToInt(campaign -> campaign.value(figure, all, forWin))
                        .toArray());
        int end = other.placeFrom(day.plusDays(1));
        for (int i = 0; i < figures.length && campaigns.get(i).first() < end; i++) {
            Campaign campaign = campaigns.get(i).upTo(end);
            int theirs = campaign.equals(campaigns.get(i)) ? figures[i] : campaign.value(figure, other, forWin);
            boolean as =
                    extreme == Extreme.MOST ? theirs >= value : theirs <= value && campaign.played() >= mine.played();
            if (as && !(other.club().equals(club) && campaign.season().equals(season))) {
                return Optional.of(other.club() + " had " + theirs + " in " + campaign.season());
            }
        }
        return Optional.empty();
    }

    private Answer answer(History own, Campaign mine, String because, String others) {
        return new Answer(
                scope().words(), season + ": " + because + others, own.matches(mine.first(), mine.last()), List.of());
    }
}
