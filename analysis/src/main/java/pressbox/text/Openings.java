package pressbox.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The phrases of a list that begin alike. Those that go on with a certain word stand under it, together with
/// those that may go on with anything, so that few are tried at a place.
///
/// Immutable, safe to share.
public final class Openings<P> {
    private final List<P> all;
    private final List<P> whatever;
    private final WordTable<List<P>> bySecondWord;

    private Openings(List<P> all, List<P> whatever, WordTable<List<P>> bySecondWord) {
        this.all = List.copyOf(all);
        this.whatever = List.copyOf(whatever);
        this.bySecondWord = bySecondWord;
    }

    /// @param secondWords the words of which one follows what the phrase begins with; none where anything may
    public static <P> Openings<P> of(List<P> phrases, Function<P, Set<String>> secondWords) {
        List<P> whatever = new ArrayList<>();
        Map<String, List<P>> bySecondWord = new HashMap<>();
        for (P phrase : phrases) {
            Set<String> seconds = secondWords.apply(phrase);
            for (String word : seconds) {
                bySecondWord
                        .computeIfAbsent(word, w -> new ArrayList<>(whatever))
                        .add(phrase);
            }
            if (seconds.isEmpty()) {
                whatever.add(phrase);
                bySecondWord.values().forEach(those -> those.add(phrase));
            }
        }
        return new Openings<>(phrases, whatever, WordTable.copyOf(bySecondWord));
    }

    public List<P> all() {
        return all;
    }

    /// Those that may stand before this word.
    public List<P> before(String next) {
        List<P> phrases = bySecondWord.get(next);
        return phrases == null ? whatever : phrases;
    }

    /// Those that may stand before the word of this hash and [Tokens#key(String)].
    public List<P> before(int hash, long key) {
        List<P> phrases = bySecondWord.get(hash, key);
        return phrases == null ? whatever : phrases;
    }

    /// Those that may stand before this word of a text.
    public List<P> before(Tokens tokens, int next) {
        List<P> phrases = bySecondWord.get(tokens, next);
        return phrases == null ? whatever : phrases;
    }

    /// Those that may stand before something that is no word.
    public List<P> beforeAnything() {
        return whatever;
    }
}
