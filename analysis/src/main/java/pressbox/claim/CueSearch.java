package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pressbox.text.Tokens;

/// Tells which cues may stand in the sentences of a text, and where; nothing is certain, and cheaper to learn than by
/// reading the words as a sentence. Not thread-safe.
final class CueSearch {
    private final Tokens tokens;
    private final CueWords words;
    private final List<CueEntry> entries;
    private final FirstBesides besides;
    private final PartPlaces held;
    /// What is known of each word of a sentence.
    private CueWords.@Nullable Known[] known = new CueWords.Known[64];

    CueSearch(Tokens tokens, CueWords words, List<CueEntry> entries, FirstBesides besides, int parts) {
        this.tokens = tokens;
        this.words = words;
        this.entries = entries;
        this.besides = besides;
        held = new PartPlaces(parts);
    }

    /// What may stand in tokens `[from, to)`.
    Cues.Candidates among(int from, int to) {
        int size = to - from;
        if (!lookUp(from, size)) {
            return Cues.Candidates.NONE;
        }
        hold(size);
        Cues.Candidates candidates = new Cues.Candidates(new ArrayList<>(), new ArrayList<>());
        for (int at = 0; at < size; at++) {
            CueWords.Known word = known[at];
            if (word != null) {
                for (int place : word.rarestOf) {
                    if (besides.mayStand(place, held, at)) {
                        add(entries.get(place), at, candidates);
                    }
                }
            }
        }
        return candidates;
    }

    /// Looks the words up, and tells whether one is the rarest of some cue.
    private boolean lookUp(int from, int size) {
        if (size > known.length) {
            known = new CueWords.Known[2 * size];
        }
        for (int at = 0; at < size; at++) {
            known[at] = words.known(tokens, from + at);
        }
        for (int at = 0; at < size; at++) {
            CueWords.Known word = known[at];
            if (word != null && word.rarestOf.length > 0) {
                return true;
            }
        }
        return false;
    }

    private void hold(int size) {
        held.clear();
        for (int at = 0; at < size; at++) {
            CueWords.Known word = known[at];
            if (word != null) {
                held.add(word.parts, at);
            }
        }
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
