package pressbox.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pressbox.text.Tokens;

/// The list of cues, `claims.txt`, which finds itself in a sentence. Thread-safe.
///
/// A phrase is tried only where it may begin by the place of its rarest word, beside which its others must be within
/// reach, so the time grows with the sentence.
final class Cues {
    /// A phrase that may stand in a sentence, and begins with one of words `[first, last]`.
    record Candidate(CueEntry entry, int first, int last) {}

    /// What may stand in some words of a text, each phrase in order of where it may begin.
    ///
    /// @param masks words that only look like a cue
    record Candidates(List<Candidate> cues, List<Candidate> masks) {
        static final Candidates NONE = new Candidates(List.of(), List.of());

        boolean isEmpty() {
            return cues.isEmpty();
        }
    }

    /// A cue and how its phrase opens: by a word, a number or a club.
    private record Found(Cue cue, int opening, CueEntry entry) {
        int first() {
            return cue.first();
        }

        int place() {
            return entry.place();
        }
    }

    private static final Comparator<Found> IN_ORDER = Comparator.comparingInt(Found::first)
            .thenComparingInt(Found::opening)
            .thenComparingInt(Found::place);

    private final List<CueEntry> entries = new ArrayList<>();
    private final FirstBesides besides;
    private final CueWords words;
    private final int parts;

    private Cues(List<CueLine> lines) {
        WordParts numbered = new WordParts();
        Map<String, List<Integer>> rarest = new HashMap<>();
        for (CueLine line : lines) {
            int place = entries.size();
            Telling telling = line.phrase().telling();
            entries.add(CueEntry.of(place, line, telling, numbered));
            telling.rarest()
                    .forEach(word ->
                            rarest.computeIfAbsent(word, w -> new ArrayList<>()).add(place));
        }
        besides = new FirstBesides(entries);
        words = new CueWords(numbered, rarest);
        parts = numbered.size();
    }

    static Cues load() {
        return read(WordFile.lines("claims.txt"));
    }

    static Cues read(List<String> lines) {
        return new Cues(CueLine.read(lines));
    }

    /// A search for what may stand in the sentences of a text.
    CueSearch search(Tokens tokens) {
        return new CueSearch(tokens, words, entries, besides, parts);
    }

    /// Every cue, in order of its first word; those that lie in words which only look like one are left out.
    List<Cue> in(Sentence s) {
        return in(s, search(s.tokens()).among(s.first(), s.first() + s.size()));
    }

    /// The same where it is known what may stand in the sentence.
    static List<Cue> in(Sentence s, Candidates candidates) {
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates.cues()) {
            find(candidate, s, candidates.masks(), found);
        }
        if (found.size() > 1) {
            found.sort(IN_ORDER);
        }
        List<Cue> cues = new ArrayList<>(found.size());
        for (Found each : found) {
            cues.add(each.cue);
        }
        return cues;
    }

    private static void find(Candidate candidate, Sentence s, List<Candidate> masks, List<Found> found) {
        CueLine line = candidate.entry.line();
        int last = Math.min(candidate.last, s.size() - 1);
        for (int at = candidate.first; at <= last; at++) {
            int end = line.phrase().endFrom(s, at);
            if (end > at && !isMasked(s, line.theme(), at, end, masks)) {
                Cue cue = new Cue(line.theme(), line.needs(), at, end);
                found.add(new Found(cue, opening(candidate.entry.opening(), s, at), candidate.entry));
            }
        }
    }

    private static int opening(Phrase.Opening opening, Sentence s, int at) {
        return s.isOneOf(at, opening.words()) ? 0 : s.isCardinal(at) || s.isOrdinal(at) ? 1 : 2;
    }

    /// Whether all of the words are words that only look like the theme.
    private static boolean isMasked(Sentence s, Theme theme, int first, int end, List<Candidate> masks) {
        for (Candidate mask : masks) {
            CueLine line = mask.entry.line();
            for (int at = mask.first; line.theme() == theme && at <= Math.min(mask.last, first); at++) {
                if (line.phrase().endFrom(s, at) >= end) {
                    return true;
                }
            }
        }
        return false;
    }
}
