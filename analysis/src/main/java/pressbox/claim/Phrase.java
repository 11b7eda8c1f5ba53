package pressbox.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A pattern of words, written as an editor would say it: `unbeaten|undefeated in|for <their>? <last>? # *2 <match>`.
///
/// `a|b` either word · `<match>` a word of that name in [Wording] · `#` a number · `#th` an ordinal · `*2` up to two
/// words of
/// any kind, as few as do · `?` after any of these: may be absent. Time grows with the pattern and the sentence only:
/// gaps are
/// bounded, and a gap holds no word
/// that a comma, a bracket or a dash parts from the one before.
final class Phrase {
    /// Where a phrase stands: tokens `[first, end)` and the places of its numbers.
    record Found(int first, int end, List<Integer> numbers) {}

    private enum Sort {
        WORD,
        NUMBER,
        ORDINAL,
        GAP
    }

    private record Part(Sort sort, Set<String> words, int gap, boolean optional) {}

    private final List<Part> parts;

    private Phrase(List<Part> parts) {
        this.parts = parts;
    }

    static Phrase of(String pattern) {
        List<Part> parts = new ArrayList<>();
        for (String word : pattern.split(" ")) {
            boolean optional = word.endsWith("?");
            String bare = optional ? word.substring(0, word.length() - 1) : word;
            if (bare.startsWith("*")) {
                parts.add(new Part(Sort.GAP, Set.of(), Integer.parseInt(bare.substring(1)), optional));
            } else if (bare.equals("#")) {
                parts.add(new Part(Sort.NUMBER, Set.of(), 0, optional));
            } else if (bare.equals("#th")) {
                parts.add(new Part(Sort.ORDINAL, Set.of(), 0, optional));
            } else {
                parts.add(new Part(Sort.WORD, words(bare), 0, optional));
            }
        }
        return new Phrase(List.copyOf(parts));
    }

    private static Set<String> words(String alternatives) {
        Set<String> words = new HashSet<>();
        for (String word : alternatives.split("\\|")) {
            if (word.startsWith("<")) {
                words.addAll(Wording.of(word.substring(1, word.length() - 1)));
            } else {
                words.add(word);
            }
        }
        return Set.copyOf(words);
    }

    static List<Phrase> all(String... patterns) {
        return Arrays.stream(patterns).map(Phrase::of).toList();
    }

    /// The first place in tokens `[from, to)` where the phrase stands.
    Optional<Found> find(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            List<Integer> numbers = new ArrayList<>(2);
            int end = match(sentence, 0, at, to, numbers);
            if (end > at) {
                return Optional.of(new Found(at, end, List.copyOf(numbers)));
            }
        }
        return Optional.empty();
    }

    Optional<Found> find(Sentence sentence) {
        return find(sentence, 0, sentence.size());
    }

    /// The first of these phrases, in their order, that stands in the sentence.
    static Optional<Found> first(List<Phrase> phrases, Sentence sentence) {
        for (Phrase phrase : phrases) {
            Optional<Found> found = phrase.find(sentence);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private int match(Sentence s, int part, int at, int to, List<Integer> numbers) {
        if (part == parts.size()) {
            return at;
        }
        Part p = parts.get(part);
        if (p.sort == Sort.GAP) {
            for (int skip = 0; skip <= p.gap && at + skip <= to; skip++) {
                if (skip > 0 && s.startsClause(at + skip - 1)) {
                    return -1;
                }
                int end = match(s, part + 1, at + skip, to, numbers);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at < to && fits(p, s, at)) {
            boolean number = p.sort != Sort.WORD;
            if (number) {
                numbers.add(at);
            }
            int end = match(s, part + 1, number ? s.numberEnd(at) : at + 1, to, numbers);
            if (end >= 0) {
                return end;
            }
            if (number) {
                numbers.removeLast();
            }
        }
        return p.optional ? match(s, part + 1, at, to, numbers) : -1;
    }

    private static boolean fits(Part p, Sentence s, int at) {
        return switch (p.sort) {
            case WORD -> p.words.contains(s.word(at));
            case NUMBER -> s.isCardinal(at);
            case ORDINAL -> s.isOrdinal(at);
            case GAP -> false;
        };
    }
}
