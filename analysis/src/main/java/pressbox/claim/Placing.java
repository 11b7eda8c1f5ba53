package pressbox.claim;

import java.util.OptionalInt;

/// A place or some places of a table that a club is said to be in.
sealed interface Placing {
    /// "Third".
    record At(int place) implements Placing {}

    /// "Bottom", "next to bottom", "third from bottom".
    record FromBottom(int place) implements Placing {}

    /// "In the top six".
    record Top(int places) implements Placing {}

    /// "In the bottom three".
    record Bottom(int places) implements Placing {}

    /// "In the top half".
    record Half(boolean upper) implements Placing {}

    /// "In the relegation zone".
    record Drop() implements Placing {}

    /// "In the play-off places".
    record PlayOff() implements Placing {}

    /// "In the promotion places".
    record Promotion() implements Placing {}

    /// "Out of the bottom three".
    record Outside(Placing placing) implements Placing {}

    /// Nothing is said.
    record Anywhere() implements Placing {}

    /// Whether the club is there.
    enum Answer {
        YES,
        NO,
        UNKNOWN;

        static Answer of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    default Answer holds(LeagueTable table) {
        int own = table.own().place();
        return switch (this) {
            case At at -> Answer.of(own == at.place());
            case FromBottom from -> Answer.of(own == table.fromBottom(from.place()));
            case Top top -> Answer.of(own <= top.places());
            case Bottom bottom -> Answer.of(own >= table.fromBottom(bottom.places()));
            case Half half -> Answer.of(own * 2 <= table.clubs() == half.upper());
            case Drop drop -> within(table.drop(), own, table.clubs());
            case PlayOff playOff -> within(table.promotion(), own - 1, table.playOff(), own);
            case Promotion promotion ->
                table.promotion().isEmpty()
                        ? Answer.UNKNOWN
                        : Answer.of(own <= table.promotion().getAsInt());
            case Outside outside ->
                switch (outside.placing().holds(table)) {
                    case YES -> Answer.NO;
                    case NO -> Answer.YES;
                    case UNKNOWN -> Answer.UNKNOWN;
                };
            case Anywhere a -> Answer.YES;
        };
    }

    private static Answer within(OptionalInt first, int own, int last) {
        return first.isEmpty() ? Answer.UNKNOWN : Answer.of(own >= first.getAsInt() && own <= last);
    }

    private static Answer within(OptionalInt above, int ownAbove, OptionalInt last, int own) {
        return above.isEmpty() || last.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(ownAbove >= above.getAsInt() && own <= last.getAsInt());
    }

    /// "3rd", "in the relegation zone".
    default String inWords() {
        return switch (this) {
            case At at -> "place " + at.place();
            case FromBottom from ->
                from.place() == 1 ? "the bottom place" : "place " + from.place() + " from the bottom";
            case Top top -> "a place in the top " + top.places();
            case Bottom bottom -> "a place in the bottom " + bottom.places();
            case Half half -> half.upper() ? "a place in the top half" : "a place in the bottom half";
            case Drop drop -> "a place that goes down";
            case PlayOff playOff -> "a play-off place";
            case Promotion promotion -> "a place that goes up";
            case Outside outside -> "not " + outside.placing().inWords();
            case Anywhere a -> "a line in the table";
        };
    }
}
