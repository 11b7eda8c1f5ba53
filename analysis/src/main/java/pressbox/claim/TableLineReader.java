package pressbox.claim;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import pressbox.text.WordSet;

/// Reads what a sentence says of a club's line in the table: "W9 D4 L3", "played 36, sixteen points", "44
/// points after 22 games".
final class TableLineReader {
    /// A tally, and the numerals that it takes: the tokens at which they begin.
    record Read(TableLine tally, Set<Integer> taken) {}

    private static final Phrase PLAYED = Phrase.of("played #");
    private static final Phrase PLAYED_AFTER = Phrase.of("# *1 played");
    private static final Phrase AFTER =
            Phrase.of("after|from|in <their>? <opening>? # league|premier|championship|opening? league? <match>");
    private static final Phrase INTO = Phrase.of("# league? <match> into|gone|played");
    private static final Phrase WON = Phrase.of("won #");
    private static final Phrase DRAWN = Phrase.of("drawn|drew #");
    private static final Phrase LOST = Phrase.of("lost #");
    private static final Phrase DIFFERENCE = Phrase.of("goal difference of|is|was? minus|plus? #");

    private static final WordSet OTHERWISE = WordSet.of("fewer", "less", "more", "points", "point");

    static final WordSet NOT_IN_ALL = WordSet.of(
            "of", "by", "to", "another", "all", "earned", "took", "dropped", "lost", "shed", "dropping", "surrendered");

    private final Context c;
    private final Sentence s;
    private final Set<Integer> taken = new TreeSet<>();

    private TableLineReader(Context context) {
        c = context;
        s = context.sentence();
    }

    /// @param besides tokens of numerals that say something else
    /// @param points  whether points are the table's, not those of some matches
    static Read read(Context c, Set<Integer> besides, boolean points) {
        return new TableLineReader(c).read(besides, points);
    }

    private Read read(Set<Integer> besides, boolean ofTable) {
        boolean ofSomeMatches = s.has("away", "travel", "road", "home", "travels");
        OptionalInt played = letter("p");
        OptionalInt won = letter("w");
        OptionalInt drawn = letter("d");
        OptionalInt lost = letter("l");
        boolean letters = !ofSomeMatches && won.isPresent() && (drawn.isPresent() || lost.isPresent());
        if (!letters) {
            won = OptionalInt.empty();
            drawn = OptionalInt.empty();
            lost = OptionalInt.empty();
            played = OptionalInt.empty();
        }
        if (played.isEmpty() && isList() && !ofSomeMatches) {
            played = number(PLAYED, besides);
        }
        if (played.isPresent() && !letters) {
            won = number(WON, besides);
            drawn = number(DRAWN, besides);
            lost = number(LOST, besides);
        }
        if (played.isEmpty()) {
            played = number(PLAYED_AFTER, besides);
        }
        OptionalInt points = OptionalInt.empty();
        if (ofTable || played.isPresent() || letters) {
            points = points(besides);
        }
        if (played.isEmpty() && (ofTable && points.isPresent() || letters)) {
            played = number(AFTER, besides);
        }
        if (played.isEmpty() && ofTable) {
            played = number(INTO, besides);
        }
        TableLine tally = new TableLine(points, played, won, drawn, lost, difference(besides));
        boolean onlyPlayed = tally.points().isEmpty() && won.isEmpty() && drawn.isEmpty() && lost.isEmpty() && !ofTable;
        return new Read(onlyPlayed ? TableLine.NOTHING : tally, taken);
    }

    /// "Played 36, sixteen points": not "have played 36 games".
    private boolean isList() {
        return PLAYED.find(s)
                .map(f -> f.first() == 0 || s.isParted(f.first()) || s.isParted(f.end()))
                .orElse(false);
    }

    /// "W9".
    private OptionalInt letter(String letter) {
        for (int i = 0; i < s.size(); i++) {
            String word = s.word(i);
            if (word.length() > 1 && word.length() < 4 && word.startsWith(letter) && isDigits(word, 1)) {
                return OptionalInt.of(Integer.parseInt(word.substring(1)));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isDigits(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private OptionalInt points(Set<Integer> besides) {
        for (Numeral n : c.numerals()) {
            boolean plain = n.unit() == Numeral.Unit.POINTS
                    && !n.ordinal()
                    && !n.last()
                    && n.amount().bound() == Amount.Bound.EXACTLY;
            boolean window = s.isOneOf(n.unitAt() + 1, "from", "out", "in", "of")
                    && c.numerals().stream().anyMatch(m -> m.last() && m.at() > n.at() && m.at() - n.end() < 8);
            boolean other = s.isOneOf(n.at() - 1, NOT_IN_ALL);
            if (plain && !window && !other && !besides.contains(n.at())) {
                taken.add(n.at());
                return OptionalInt.of(n.value());
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt difference(Set<Integer> besides) {
        OptionalInt number = number(DIFFERENCE, besides);
        return number.isPresent() && s.has("minus") ? OptionalInt.of(-number.getAsInt()) : number;
    }

    private OptionalInt number(Phrase phrase, Set<Integer> besides) {
        return phrase.find(s)
                .map(f -> f.numbers().getFirst())
                .filter(at -> !besides.contains(at)
                        && !s.isOneOf(s.numberEnd(at), OTHERWISE)
                        && c.numerals().stream().noneMatch(n -> n.at() == at && n.last()))
                .map(at -> {
                    taken.add(at);
                    return OptionalInt.of(s.number(at));
                })
                .orElse(OptionalInt.empty());
    }
}
