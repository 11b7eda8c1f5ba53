package pressbox.claim;

import java.util.List;
import pressbox.almanac.Table;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Third with 44 points after 22 games", "bottom of the table", "out of the relegation zone": a club's line in
/// the table of its league.
///
/// @param season the season, as in `2025-26`; empty for the one of the day
record TablePlace(String club, Placing placing, TableLine tally, String season) implements Question {
    /// A season that the sentence does not name.
    static final String UNKNOWN_SEASON = "?";

    @Override
    public String inWords() {
        return placing.inWords() + tally.inWords() + (season.isEmpty() ? "" : " in " + season);
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(ask(setting));
    }

    private Case ask(Setting setting) {
        if (season.equals(UNKNOWN_SEASON)) {
            return new Case.Open("the sentence does not say which season ended so");
        }
        LeagueTable.Found found = LeagueTable.of(setting, club, season);
        if (found.table().isEmpty()) {
            return new Case.Open("the record lacks " + found.missing());
        }
        LeagueTable table = found.table().get();
        Table.Row own = table.own();
        Placing.Answer placed = placing.holds(table);
        boolean fits = tally.fits(own);
        if (placed == Placing.Answer.UNKNOWN && fits) {
            return new Case.Open("which places went up or down that season is not told");
        }
        return Case.of(
                fits && placed == Placing.Answer.YES,
                new Answer(table.name() + " table", own.toString(), table.last(), List.of()));
    }
}
