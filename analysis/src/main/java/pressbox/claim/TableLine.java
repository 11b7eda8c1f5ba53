package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import pressbox.almanac.Table;

/// What a sentence says of a club's line in a table; empty where it says nothing.
record TableLine(
        OptionalInt points,
        OptionalInt played,
        OptionalInt won,
        OptionalInt drawn,
        OptionalInt lost,
        OptionalInt difference) {
    static final TableLine NOTHING = new TableLine(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());

    boolean saysNothing() {
        return equals(NOTHING);
    }

    boolean fits(Table.Row row) {
        return fits(points, row.points())
                && fits(played, row.played())
                && fits(won, row.won())
                && fits(drawn, row.drawn())
                && fits(lost, row.lost())
                && fits(difference, row.scored() - row.conceded());
    }

    private static boolean fits(OptionalInt said, int is) {
        return said.isEmpty() || said.getAsInt() == is;
    }

    /// " with 44 points, played 22"; empty where it says nothing.
    String inWords() {
        List<String> words = new ArrayList<>();
        points.ifPresent(n -> words.add(n + " points"));
        played.ifPresent(n -> words.add("played " + n));
        won.ifPresent(n -> words.add("won " + n));
        drawn.ifPresent(n -> words.add("drawn " + n));
        lost.ifPresent(n -> words.add("lost " + n));
        difference.ifPresent(n -> words.add("goal difference " + n));
        return words.isEmpty() ? "" : " with " + String.join(", ", words);
    }
}
