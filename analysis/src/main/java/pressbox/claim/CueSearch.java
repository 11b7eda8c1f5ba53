package pressbox.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pressbox.text.Tokens;

/// Tells which cues may stand in the sentences of a text, and where; nothing is certain, and cheaper to learn than by
/// reading the words as a sentence. Not thread-safe.
final class CueSearch {
    private final Tokens tokens;
    private final CueWords words;
    private final PartPlaces held;
    /// What is known of the words of a sentence that are the rarest of some cue, and where they stand.
    private CueWords.Known[] rare = new CueWords.Known[16];
    private int[] rareAt = new int[rare.length];

    CueSearch(Tokens tokens, CueWords words) {
        this.tokens = tokens;
        this.words = words;
        held = new PartPlaces(words.parts());
    }

    /// What may stand in tokens `[from, to)`.
    Cues.Candidates among(int from, int to) {
        int size = hold(from, to);
        if (size == 0) {
            return Cues.Candidates.NONE;
        }
        Cues.Candidates candidates = new Cues.Candidates(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < size; i++) {
            List<CueEntry> entries = rare[i].rarestOf;
            for (int k = 0; k < entries.size(); k++) {
                CueEntry entry = entries.get(k);
                if (entry.mayStand(held, rareAt[i])) {
                    add(entry, rareAt[i], entry.isMask() ? candidates.masks() : candidates.cues());
                }
            }
        }
        return candidates;
    }

    /// Holds the words, and returns how many are the rarest of some cue.
    private int hold(int from, int to) {
        held.clear();
        int size = 0;
        for (int token = from; token < to; token++) {
            CueWords.Known word = words.known(tokens, token);
            if (word != null) {
                held.add(word.parts, token - from);
                if (!word.rarestOf.isEmpty()) {
                    size = keep(size, word, token - from);
                }
            }
        }
        return size;
    }

    private int keep(int size, CueWords.Known word, int at) {
        if (size == rare.length) {
            rare = Arrays.copyOf(rare, 2 * size);
            rareAt = Arrays.copyOf(rareAt, 2 * size);
        }
        rare[size] = word;
        rareAt[size] = at;
        return size + 1;
    }

    /// Adds the places where the phrase may begin that were not added with an earlier word.
    private static void add(CueEntry entry, int at, List<Cues.Candidate> candidates) {
        int first = Math.max(0, at - entry.farthest());
        for (Cues.Candidate before : candidates) {
            if (before.entry().place() == entry.place()) {
                first = Math.max(first, before.last() + 1);
            }
        }
        int last = at - entry.nearest();
        if (first <= last) {
            candidates.add(new Cues.Candidate(entry, first, last));
        }
    }
}
