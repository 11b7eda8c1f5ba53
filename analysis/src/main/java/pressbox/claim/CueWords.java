package pressbox.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pressbox.text.NumberWords;
import pressbox.text.Tokens;
import pressbox.text.WordTable;

/// What single words say of the cues that may stand beside them. Immutable, safe to share.
final class CueWords {
    /// What a word says.
    static final class Known {
        /// The parts of phrases that it can be.
        final int[] parts;
        /// The places in the list of the cues of which it is one of the rarest words.
        final int[] rarestOf;

        private Known(int[] parts, int[] rarestOf) {
            this.parts = parts;
            this.rarestOf = rarestOf;
        }
    }

    private static final int[] NONE = {};

    /// Words that a [Sentence] counts by, besides the numbers.
    private static final List<String> TIMES = List.of("once", "thrice");

    private final WordTable<Known> known;
    /// What is known of `12`, and of `12th` and `1,200`.
    private final Known digits;
    private final Known figure;

    /// @param rarest the places in the list of the cues of which each word is one of the rarest
    CueWords(WordParts parts, Map<String, List<Integer>> rarest) {
        digits = new Known(parts.of(Set.of(Phrase.NUMBER)), NONE);
        figure = new Known(parts.of(Set.of(Phrase.NUMBER, Phrase.ORDINAL)), NONE);
        Map<String, Set<String>> forms = new HashMap<>();
        parts.words().forEach(word -> forms(word, forms));
        rarest.keySet().forEach(word -> forms(word, forms));
        NumberWords.spelling()
                .forEach((word, kind) ->
                        forms(word, forms).add(kind == NumberWords.Kind.ORDINAL ? Phrase.ORDINAL : Phrase.NUMBER));
        TIMES.forEach(word -> forms(word, forms).add(Phrase.NUMBER));
        Map<String, Known> table = new HashMap<>();
        forms.forEach((word, each) -> {
            if (Character.isDigit(word.charAt(0))) {
                each.addAll(Set.of(Phrase.NUMBER, Phrase.ORDINAL));
            }
            int[] places = rarest.getOrDefault(word, List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            table.put(word, new Known(parts.of(each), places));
        });
        known = WordTable.copyOf(table);
    }

    /// What a part may say to stand for the word.
    private static Set<String> forms(String word, Map<String, Set<String>> forms) {
        return forms.computeIfAbsent(word, w -> new HashSet<>(Set.of(w)));
    }

    /// What is known of the word, if anything.
    @Nullable
    Known known(Tokens tokens, int token) {
        Known word = known.get(tokens, token);
        return word != null || !tokens.startsWithDigit(token) ? word : tokens.isDigits(token) ? digits : figure;
    }
}
