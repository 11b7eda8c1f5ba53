package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Where a league's table was divided by the rule of a season: places that go up, play off, go down.
///
/// @param up   how many go up at once
/// @param playOff how many play off for one more place; empty where the rule is not told
/// @param down how many go down; empty where the rule is not told
record Divides(int up, OptionalInt playOff, OptionalInt down) {
    private record Told(String league, String from, String to, Divides divides) {}

    private static final String NOT_TOLD = "-";
    private static final List<Told> TOLD =
            WordFile.lines("divides.txt").stream().map(Divides::told).toList();

    private static Told told(String line) {
        String[] fields = line.split(" ");
        Divides divides = new Divides(Integer.parseInt(fields[3]), count(fields[4]), count(fields[5]));
        return new Told(fields[0], fields[1], fields[2], divides);
    }

    private static OptionalInt count(String field) {
        return field.equals(NOT_TOLD) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
    }

    /// Those of a league in a season, as in `2025-26`; empty where its rule is not told.
    static Optional<Divides> of(String league, String season) {
        return TOLD.stream()
                .filter(t ->
                        t.league().equals(league) && t.from().compareTo(season) <= 0 && t.to().compareTo(season) >= 0)
                .map(Told::divides)
                .findFirst();
    }
}
