package pressbox.claim;

import java.util.Optional;
import java.util.OptionalInt;
import pressbox.almanac.Table;

/// Whom or what a club is so many points ahead of, or behind.
sealed interface Mark {
    /// A club, by the record's name.
    record Rival(String club) implements Mark {}

    /// A place from the top.
    record Place(int place) implements Mark {}

    /// A place from the bottom, which is 1.
    record FromBottom(int place) implements Mark {}

    /// The next club below, or above.
    record Next(boolean below) implements Mark {}

    /// The lowest place that is safe.
    record Safety() implements Mark {}

    /// The highest place that goes down.
    record Drop() implements Mark {}

    /// The lowest place that plays off, or the highest that does not any more.
    record PlayOff(boolean outside) implements Mark {}

    /// The lowest place that goes up at once, or the highest that does not.
    record Promotion(boolean outside) implements Mark {}

    /// The row it means; none where the rule of the season is not told or the table holds no such row.
    default Optional<Table.Row> row(LeagueTable table) {
        return switch (this) {
            case Rival rival -> table.table().row(rival.club());
            case Place place -> table.at(place.place());
            case FromBottom from -> table.at(table.fromBottom(from.place()));
            case Next next -> table.at(table.own().place() + (next.below() ? 1 : -1));
            case Safety safety -> at(table, table.drop(), -1);
            case Drop drop -> at(table, table.drop(), 0);
            case PlayOff playOff -> at(table, table.playOff(), playOff.outside() ? 1 : 0);
            case Promotion promotion -> at(table, table.promotion(), promotion.outside() ? 1 : 0);
        };
    }

    private static Optional<Table.Row> at(LeagueTable table, OptionalInt place, int offset) {
        return place.isPresent() ? table.at(place.getAsInt() + offset) : Optional.empty();
    }

    default String inWords() {
        return switch (this) {
            case Rival rival -> rival.club();
            case Place place -> "place " + place.place();
            case FromBottom from ->
                from.place() == 1 ? "the bottom place" : "place " + from.place() + " from the bottom";
            case Next next -> next.below() ? "the next club below" : "the next club above";
            case Safety safety -> "the last safe place";
            case Drop drop -> "the first place that goes down";
            case PlayOff playOff ->
                playOff.outside() ? "the first place below the play-offs" : "the last play-off place";
            case Promotion promotion ->
                promotion.outside() ? "the first place below those that go up" : "the last place that goes up";
        };
    }
}
