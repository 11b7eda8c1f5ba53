package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.almanac.Table;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Seven points clear at the top", "two points behind Leeds", "four adrift of safety": how far apart two lines
/// of a table are.
///
/// @param side   which of the two the club is
/// @param marks  what it may mean, the likeliest first
/// @param season as in `2025-26`; empty for the one of the day
record TableGap(String club, Side side, Amount points, List<Mark> marks, String season) implements Question {
    /// On which side of the mark the club is said to be.
    enum Side {
        AHEAD,
        BEHIND,
        /// "Two points separate them."
        EITHER
    }

    TableGap {
        marks = List.copyOf(marks);
    }

    @Override
    public String inWords() {
        String words = points.value() == 0 ? "level on points with " : points + " points " + preposition() + " ";
        return words
                + String.join(" or ", marks.stream().map(Mark::inWords).toList())
                + (season.isEmpty() ? "" : " in " + season);
    }

    private String preposition() {
        return switch (side) {
            case AHEAD -> "ahead of";
            case BEHIND -> "behind";
            case EITHER -> "apart from";
        };
    }

    @Override
    public Verdict judge(Setting setting) {
        if (season.equals(TablePlace.UNKNOWN_SEASON)) {
            return new Verdict.CannotTell("the sentence does not say which season ended so");
        }
        LeagueTable.Found found = LeagueTable.of(setting, club, season);
        return found.table().isEmpty()
                ? new Verdict.CannotTell("the record lacks " + found.missing())
                : Cases.verdict(marks, mark -> ask(found.table().get(), mark));
    }

    private Case ask(LeagueTable table, Mark mark) {
        Optional<Table.Row> other = mark.row(table);
        if (other.isEmpty()) {
            return new Case.Open("the table does not tell " + mark.inWords());
        }
        Table.Row own = table.own();
        int gap = own.points() - other.get().points();
        boolean holds = switch (side) {
            case AHEAD -> points.fits(gap);
            case BEHIND -> points.fits(-gap);
            case EITHER -> points.fits(Math.abs(gap));
        };
        return Case.of(
                holds && !own.club().equals(other.get().club()),
                new Answer(table.name() + " table", own + "; " + other.get(), table.last(), List.of()));
    }
}
