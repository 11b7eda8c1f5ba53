package pressbox.claim;

import pressbox.almanac.Venue;

/// A number that a sentence gives for a figure: "15 wins", "lost just two", "eleven of them away", "W12".
///
/// @param venue where it is said to have been; anywhere if nothing is said
/// @param owner the club that the words beside it name as the one that won or scored; empty where none is
record Tally(Figure figure, Amount amount, Venue venue, String owner, int first, int end) {
    Tally at(Venue where) {
        return new Tally(figure, amount, where, owner, first, end);
    }

    /// Whether it is written as `W12`.
    boolean isCoded(Sentence s) {
        return !s.isCardinal(first) && s.isCapital(first) && s.word(first).length() <= 4 && end - first <= 2;
    }

    boolean isPlayed() {
        return figure instanceof Figure.Played;
    }
}
