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
    private final List<CueEntry> entries;
    private final FirstBesides besides;
    private final PartPlaces held;
    /// What is known of the words of a sentence that are the rarest of some cue, and where they stand.
    private CueWords.Known[] rare = new CueWords.Known[16];
    private int[] rareAt = new int[rare.length];

    CueSearch(Tokens tokens, CueWords words, List<CueEntry> entries, FirstBesides besides, int parts) {
        this.tokens = tokens;
        this.words = words;
        this.entries = entries;
        this.besides = besides;
        held = new PartPlaces(parts);
    }

    /// What may stand in tokens `[from, to)`.
    Cues.Candidates among(int from, int to) {
        int size = hold(from, to);
        if (size == 0) {
            return Cues.Candidates.NONE;
        }
        Cues.Candidates candidates = new Cues.Candidates(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < size; i++) {
            for (int place : rare[i].rarestOf) {
                if (besides.mayStand(place, held, rareAt[i])) {
                    add(entries.get(place), rareAt[i], candidates);
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
                if (word.rarestOf.length > 0) {
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

    private void add(CueEntry entry, int at, Cues.Candidates candidates) {
        if (entry.mayStand(held, at)) {
            addNew(entry, at, entry.isMask() ? candidates.masks() : candidates.cues());
        }
    }

    /// Adds the places where the phrase may begin that were not added with an earlier word.
    private static void addNew(CueEntry entry, int at, List<Cues.Candidate> candidates) {
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
