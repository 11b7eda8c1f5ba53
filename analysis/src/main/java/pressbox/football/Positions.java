package pressbox.football;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Playing positions as bits, so that "defender" can mean any of three.
final class Positions {
    private static final List<String> NAMES = List.of(
            "goalkeeper",
            "centre-back",
            "left-back",
            "right-back",
            "defensive-midfielder",
            "central-midfielder",
            "attacking-midfielder",
            "winger",
            "striker");

    private static final Pattern SEPARATOR = Pattern.compile("[,/]| and | or ");

    private Positions() {}

    /// The bit of one position of the word list.
    static int bit(String name) {
        int index = NAMES.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no position is called " + name + "; there are " + NAMES);
        }
        return 1 << index;
    }

    /// The positions that words such as "centre-back" or "attacking midfielder, winger" may mean; 0 where they say
    /// none.
    static int of(String words) {
        int positions = WordList.FOOTBALL.term(words).positions();
        if (positions != 0 || words.isEmpty()) {
            return positions;
        }
        for (String part : SEPARATOR.split(words.toLowerCase(Locale.ROOT), -1)) {
            positions |= WordList.FOOTBALL.term(part.strip()).positions();
        }
        return positions;
    }

    /// The word for a set of positions as one would print it; empty where they are no one thing.
    static String words(int positions) {
        if (Integer.bitCount(positions) == 1) {
            return NAMES.get(Integer.numberOfTrailingZeros(positions)).replace("-midfielder", " midfielder");
        }
        if (positions == WordList.FOOTBALL.term("defender").positions()) {
            return "defender";
        }
        if (positions == WordList.FOOTBALL.term("midfielder").positions()) {
            return "midfielder";
        }
        return positions == WordList.FOOTBALL.term("forward").positions() ? "forward" : "";
    }
}
