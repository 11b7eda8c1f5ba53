package pressbox.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pressbox.text.WordTable;

/// Phrases of which each is tried only where it may begin. Immutable, safe to share.
final class PhraseList {
    private final WordTable<List<Phrase>> byWord;
    private final List<Phrase> byNumber = new ArrayList<>();
    private final List<Phrase> byClub = new ArrayList<>();

    private PhraseList(List<Phrase> phrases) {
        Map<String, List<Phrase>> byFirstWord = new HashMap<>();
        for (Phrase phrase : phrases) {
            Phrase.Opening opening = phrase.opening();
            opening.words()
                    .forEach(word -> byFirstWord
                            .computeIfAbsent(word, w -> new ArrayList<>())
                            .add(phrase));
            if (opening.number()) {
                byNumber.add(phrase);
            }
            if (opening.club()) {
                byClub.add(phrase);
            }
        }
        byWord = WordTable.copyOf(byFirstWord);
    }

    static PhraseList of(List<Phrase> phrases) {
        return new PhraseList(phrases);
    }

    /// Whether one of them stands in tokens `[from, to)`.
    boolean standIn(Sentence s, int from, int to) {
        for (int at = from; at < to; at++) {
            List<Phrase> phrases = byWord.get(s.tokens(), s.first() + at);
            if ((phrases != null && isAny(phrases, s, at, to))
                    || ((s.isCardinal(at) || s.isOrdinal(at)) && isAny(byNumber, s, at, to))
                    || (!byClub.isEmpty() && s.clubAt(at).isPresent() && isAny(byClub, s, at, to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(List<Phrase> phrases, Sentence s, int at, int to) {
        for (Phrase phrase : phrases) {
            if (phrase.endFrom(s, at, to) > at) {
                return true;
            }
        }
        return false;
    }
}
