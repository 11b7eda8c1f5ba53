package pressbox.claim;

import java.util.ArrayList;
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
        /// The cues of which it is one of the rarest words, in the order of the list.
        final List<CueEntry> rarestOf;

        private Known(int[] parts, List<CueEntry> rarestOf) {
            this.parts = parts;
            this.rarestOf = rarestOf;
        }
    }

    /// Words that a [Sentence] counts by, besides the numbers.
    private static final List<String> TIMES = List.of("once", "thrice");

    private final WordTable<Known> known;
    /// What is known of `12`, and of `12th` and `1,200`.
    private final Known digits;
    private final Known figure;
    private final int parts;

    private CueWords(WordParts parts, Map<String, List<CueEntry>> rarest) {
        this.parts = parts.size();
        digits = new Known(parts.of(Set.of(Phrase.NUMBER)), List.of());
        figure = new Known(parts.of(Set.of(Phrase.NUMBER, Phrase.ORDINAL)), List.of());
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
            table.put(word, new Known(parts.of(each), List.copyOf(rarest.getOrDefault(word, List.of()))));
        });
        known = WordTable.copyOf(table);
    }

    static CueWords of(List<CueLine> lines) {
        WordParts parts = new WordParts();
        Map<String, List<CueEntry>> rarest = new HashMap<>();
        for (int place = 0; place < lines.size(); place++) {
            CueEntry entry = CueEntry.of(place, lines.get(place), parts);
            for (String word : lines.get(place).phrase().telling().rarest()) {
                rarest.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
            }
        }
        return new CueWords(parts, rarest);
    }

    /// What a part may say to stand for the word.
    private static Set<String> forms(String word, Map<String, Set<String>> forms) {
        return forms.computeIfAbsent(word, w -> new HashSet<>(Set.of(w)));
    }

    /// How many parts the phrases have.
    int parts() {
        return parts;
    }

    /// What is known of the word, if anything.
    @Nullable
    Known known(Tokens tokens, int token) {
        Known word = known.get(tokens, token);
        return word != null || !tokens.startsWithDigit(token) ? word : tokens.isDigits(token) ? digits : figure;
    }
}
