package pressbox.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import pressbox.text.WordSet;

/// What a sentence that holds a phrase must hold, and where: the phrase's rarest words, and others beside them, the
/// rarest first.
///
/// @param rarest   one of these stands wherever the phrase does
/// @param nearest  the words that stand at least between the phrase's start and the rarest one
/// @param farthest the words that stand there at most
/// @param beside   but for words that nearly every sentence holds
record Telling(Set<String> rarest, int nearest, int farthest, List<Beside> beside) {
    /// One of these words stands `nearest` to `farthest` words behind the rarest one; those before it count below 0. A
    /// number stands for itself as in the pattern, `#`, `#th`, and any of its words will do.
    record Beside(Set<String> words, int nearest, int farthest) {}

    /// Words of grammar, of which nearly every sentence holds some.
    private static final WordSet GRAMMAR = WordSet.of(
            "the", "a", "an", "this", "that", "it", "he", "they", "we", "his", "their", "our", "who", "which", "and",
            "or", "but", "as", "of", "to", "in", "on", "at", "for", "with", "from", "by", "is", "are", "was", "were",
            "be", "been", "has", "have", "had");
    private static final int COMMON = 1000;
    private static final int SOME_NUMBER = 300;
    /// "half a dozen" is a number by its third word.
    private static final int BEFORE_A_DOZEN = 2;

    /// Those of a phrase of these parts.
    static Telling of(List<Phrase.Part> parts) {
        List<Integer> needed = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            if (!parts.get(place).mayBeAbsent()) {
                needed.add(place);
            }
        }
        needed.sort(Comparator.comparingInt(place -> weight(parts.get(place))));
        int rarest = needed.stream()
                .filter(place -> parts.get(place).isWords())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a phrase needs a word: " + parts));
        needed.removeIf(place -> place == rarest || parts.get(place).club() || weight(parts.get(place)) >= COMMON);
        List<Phrase.Part> before = parts.subList(0, rarest);
        return new Telling(
                parts.get(rarest).forms(),
                fewest(before),
                most(before),
                needed.stream().map(place -> beside(parts, rarest, place)).toList());
    }

    private static Beside beside(List<Phrase.Part> parts, int at, int place) {
        Phrase.Part part = parts.get(place);
        List<Phrase.Part> between = parts.subList(Math.min(at, place) + 1, Math.max(at, place));
        int nearest = 1 + fewest(between);
        int farthest = 1 + most(between);
        return place < at
                ? new Beside(part.forms(), -farthest, -nearest)
                : new Beside(part.forms(), nearest, farthest + untilKnown(part));
    }

    private static int fewest(List<Phrase.Part> parts) {
        return parts.stream().mapToInt(Phrase.Part::fewest).sum();
    }

    private static int most(List<Phrase.Part> parts) {
        return parts.stream().mapToInt(Phrase.Part::most).sum();
    }

    /// How many words of it may come before one that tells what it is: an ordinal is known by its last.
    private static int untilKnown(Phrase.Part part) {
        return part.ordinal() ? Phrase.ANY : part.number() ? BEFORE_A_DOZEN : 0;
    }

    /// How often a text holds any of it, roughly: short words stand more often than long ones.
    private static int weight(Phrase.Part part) {
        int weight = part.number() || part.ordinal() ? SOME_NUMBER : 0;
        for (String word : part.words()) {
            weight += GRAMMAR.has(word) ? COMMON : 1 + 20 / word.length();
        }
        return weight;
    }
}
