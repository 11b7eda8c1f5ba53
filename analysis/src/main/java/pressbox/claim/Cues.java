package pressbox.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pressbox.claim.Cue.Needs;
import pressbox.text.NumberWords;
import pressbox.text.Tokens;
import pressbox.text.WordTable;

/// The list of cues, `claims.txt`, which finds itself in a sentence. Thread-safe.
///
/// A phrase is tried only where its first word stands, in a sentence whose words may be its parts, each within reach of
/// its rarest one, so the time grows with the sentence.
final class Cues {
    /// @param beside what a sentence must hold beside the phrase's rarest word
    private record Entry(CueLine line, List<Beside> beside) {}

    /// A part that stands `nearest` to `farthest` words behind another; what stands before it counts below 0.
    private record Beside(int part, int nearest, int farthest) {}

    /// What is known of a word, that it is one of the rarest of some phrases.
    private static final class Known {
        /// Of phrases that it can be.
        final PartSet parts;
        /// Of the phrases in the list.
        final int[] places;
        /// The part that each of them needs most.
        final int[] needed;

        Known(PartSet parts, int[] places, int[] needed) {
            this.parts = parts;
            this.places = places;
            this.needed = needed;
        }
    }

    /// The places in the list of what may stand in some words of a text.
    ///
    /// @param masks of words that only look like a cue
    record Candidates(BitSet cues, BitSet masks) {
        boolean isEmpty() {
            return cues.isEmpty();
        }
    }

    private static final int[] NONE = {};

    /// Words that a [Sentence] counts by, besides the numbers.
    private static final List<String> TIMES = List.of("once", "thrice");

    private final List<Entry> entries = new ArrayList<>();
    private final WordTable<Known> known;
    /// What is known of `12`, and of `12th` and `1,200`.
    private final Known digits;
    private final Known figure;
    private final PartSet nothing;
    /// The places of the phrases that begin with a word, a number, a club.
    private final WordTable<int[]> byWord;
    private final BitSet byNumber = new BitSet();
    private final BitSet byClub = new BitSet();

    private Cues(List<CueLine> written) {
        WordParts parts = new WordParts();
        Map<String, int[]> opened = new HashMap<>();
        Map<String, int[]> places = new HashMap<>();
        Map<String, int[]> needed = new HashMap<>();
        for (int place = 0; place < written.size(); place++) {
            Phrase phrase = written.get(place).phrase();
            Phrase.Opening opening = phrase.opening();
            enter(place, opening.words(), opened);
            byNumber.set(place, opening.number());
            byClub.set(place, opening.club());
            Telling telling = phrase.telling();
            int rarest = parts.number(telling.rarest());
            List<Beside> beside = new ArrayList<>();
            for (Telling.Beside each : telling.beside()) {
                beside.add(new Beside(parts.number(each.words()), each.nearest(), each.farthest()));
            }
            entries.add(new Entry(written.get(place), beside));
            enter(place, telling.rarest(), places);
            enter(beside.isEmpty() ? rarest : beside.getFirst().part(), telling.rarest(), needed);
        }
        byWord = WordTable.copyOf(opened);
        nothing = parts.none();
        PartSet cardinal = parts.of(Phrase.NUMBER);
        PartSet ordinal = parts.of(Phrase.ORDINAL);
        digits = new Known(cardinal, NONE, NONE);
        figure = new Known(ordinal.copy(), NONE, NONE);
        figure.parts.addAll(cardinal);
        Map<String, PartSet> held = new HashMap<>();
        parts.words().forEach(word -> held.put(word, parts.of(word)));
        NumberWords.spelling()
                .forEach((word, kind) -> held.computeIfAbsent(word, parts::of)
                        .addAll(kind == NumberWords.Kind.ORDINAL ? ordinal : cardinal));
        TIMES.forEach(word -> held.computeIfAbsent(word, parts::of).addAll(cardinal));
        Map<String, Known> table = new HashMap<>();
        held.forEach((word, those) -> {
            if (Character.isDigit(word.charAt(0))) {
                those.addAll(figure.parts);
            }
            table.put(word, new Known(those, places.getOrDefault(word, NONE), needed.getOrDefault(word, NONE)));
        });
        known = WordTable.copyOf(table);
    }

    private static void enter(int number, Set<String> words, Map<String, int[]> numbers) {
        for (String word : words) {
            int[] before = numbers.getOrDefault(word, NONE);
            int[] with = Arrays.copyOf(before, before.length + 1);
            with[before.length] = number;
            numbers.put(word, with);
        }
    }

    static Cues load() {
        return read(WordFile.lines("claims.txt"));
    }

    static Cues read(List<String> lines) {
        return new Cues(CueLine.read(lines));
    }

    /// What may stand in these words; nothing is certain, and cheaper to learn than by reading them as a sentence.
    Candidates among(Tokens tokens, int from, int to) {
        @Nullable Known[] words = new Known[to - from];
        PartSet held = nothing.copy();
        for (int i = 0; i < words.length; i++) {
            Known word = knownOf(tokens, from + i);
            words[i] = word;
            if (word != null) {
                held.addAll(word.parts);
            }
        }
        Candidates candidates = new Candidates(new BitSet(), new BitSet());
        for (int i = 0; i < words.length; i++) {
            addThoseOf(words, i, held, candidates);
        }
        return candidates;
    }

    private @Nullable Known knownOf(Tokens tokens, int token) {
        Known word = known.get(tokens, token);
        return word != null || !tokens.startsWithDigit(token) ? word : tokens.isDigits(token) ? digits : figure;
    }

    private void addThoseOf(@Nullable Known[] words, int at, PartSet held, Candidates candidates) {
        Known word = words[at];
        for (int i = 0; word != null && i < word.places.length; i++) {
            if (held.has(word.needed[i])) {
                int place = word.places[i];
                Entry entry = entries.get(place);
                if (mayStand(entry.beside(), words, at)) {
                    (entry.line().needs() == Needs.OTHER_WORDS ? candidates.masks() : candidates.cues()).set(place);
                }
            }
        }
    }

    private static boolean mayStand(List<Beside> beside, @Nullable Known[] words, int at) {
        for (int i = 0; i < beside.size(); i++) {
            if (!standsBeside(beside.get(i), words, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsBeside(Beside beside, @Nullable Known[] words, int at) {
        int last = Math.min(words.length - 1, at + beside.farthest);
        for (int i = Math.max(0, at + beside.nearest); i <= last; i++) {
            Known word = words[i];
            if (word != null && word.parts.has(beside.part)) {
                return true;
            }
        }
        return false;
    }

    /// Every cue, in order of its first word; those that lie in words which only look like one are left out.
    List<Cue> in(Sentence s) {
        return in(s, among(s.tokens(), s.first(), s.first() + s.size()));
    }

    /// The same where it is known what may stand in the sentence.
    List<Cue> in(Sentence s, Candidates candidates) {
        List<Cue> found = find(candidates.cues(), s);
        if (!found.isEmpty() && !candidates.masks().isEmpty()) {
            List<Cue> masks = find(candidates.masks(), s);
            found.removeIf(cue -> masks.stream().anyMatch(cue::isOnly));
        }
        return found;
    }

    private List<Cue> find(BitSet places, Sentence s) {
        List<Cue> found = new ArrayList<>();
        boolean numbered = places.intersects(byNumber);
        boolean named = places.intersects(byClub);
        for (int at = 0; at < s.size(); at++) {
            int[] opened = byWord.get(s.tokens(), s.first() + at);
            for (int i = 0; opened != null && i < opened.length; i++) {
                if (places.get(opened[i])) {
                    add(opened[i], s, at, found);
                }
            }
            if (numbered && (s.isCardinal(at) || s.isOrdinal(at))) {
                addThoseOfBoth(places, byNumber, s, at, found);
            }
            if (named && s.clubAt(at).isPresent()) {
                addThoseOfBoth(places, byClub, s, at, found);
            }
        }
        return found;
    }

    private void addThoseOfBoth(BitSet places, BitSet others, Sentence s, int at, List<Cue> found) {
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            if (others.get(place)) {
                add(place, s, at, found);
            }
        }
    }

    private void add(int place, Sentence s, int at, List<Cue> found) {
        CueLine line = entries.get(place).line();
        int end = line.phrase().endFrom(s, at);
        if (end > at) {
            found.add(new Cue(line.theme(), line.needs(), at, end));
        }
    }
}
