package pressbox.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pressbox.text.WordSet;

/// A pattern of words, written as an editor would say it: `unbeaten|undefeated in|for <their>? <last>? # *2 <match>`.
///
/// `a|b` either word · `<match>` a word of that name in [Wording] · `#` a number · `#th` an ordinal · `@club` a
/// club · `$` the end of a clause, where no word is taken · `*2` up to two words of any kind, as few as do ·
/// `?` after any of these: may be absent. All but gaps may stand in a choice: `#|all|@club`. Time grows with
/// the pattern and the sentence only: gaps are bounded, and a gap holds no word that a comma, a bracket or a
/// dash parts from the one before.
final class Phrase {
    /// Where a phrase stands: tokens `[first, end)` and the places of its numbers.
    record Found(int first, int end, List<Integer> numbers) {}

    /// What a phrase may start with, so that it need not be tried elsewhere.
    ///
    /// @param words empty where it starts with none of these only
    record Opening(WordSet words, boolean number, boolean club) {}

    record Part(
            WordSet words,
            Trace trace,
            boolean number,
            boolean ordinal,
            boolean club,
            boolean end,
            int gap,
            boolean optional) {
        boolean mayBeAbsent() {
            return optional || end || gap != NO_GAP;
        }

        /// The words it takes at least.
        int fewest() {
            return mayBeAbsent() ? 0 : 1;
        }

        /// The words it takes at most.
        int most() {
            return gap != NO_GAP ? gap : !isWords() ? ANY : words.isEmpty() ? 0 : 1;
        }

        /// Whether something of a sentence may be it; false is certain.
        boolean mayStandIn(Sentence s) {
            return s.trace().mayShare(trace)
                    || (number || ordinal) && s.hasNumbers()
                    || club && !s.clubs().isEmpty();
        }

        /// Whether it is nothing but words.
        boolean isWords() {
            return !number && !ordinal && !club;
        }

        Set<String> forms() {
            Set<String> forms = new HashSet<>(words);
            if (number) {
                forms.add(NUMBER);
            }
            if (ordinal) {
                forms.add(ORDINAL);
            }
            return forms;
        }
    }

    static final String NUMBER = "#";
    static final String ORDINAL = "#th";
    private static final String CLUB = "@club";

    /// Words that open what follows a clause or its verb.
    private static final WordSet JOINING = WordSet.of(
            "and",
            "or",
            "but",
            "with",
            "on",
            "after",
            "behind",
            "ahead",
            "before",
            "following",
            "having",
            "while",
            "when",
            "as",
            "thanks",
            "again",
            "despite",
            "until",
            "at",
            "for",
            "this",
            "last",
            "now");
    /// A number or a name is as long as it likes.
    static final int ANY = 1000;

    private static final int NO_GAP = -1;
    private static final int NONE = -1;

    private final Part[] parts;
    private final Part[] needed;

    private Phrase(List<Part> parts) {
        this.parts = parts.toArray(Part[]::new);
        needed = parts.stream().filter(part -> !part.mayBeAbsent()).toArray(Part[]::new);
    }

    static Phrase of(String pattern) {
        List<Part> parts = new ArrayList<>();
        for (String word : pattern.split(" ")) {
            parts.add(word.endsWith("?") ? part(word.substring(0, word.length() - 1), true) : part(word, false));
        }
        return new Phrase(parts);
    }

    private static Part part(String alternatives, boolean optional) {
        if (alternatives.startsWith("*")) {
            int gap = Integer.parseInt(alternatives.substring(1));
            return new Part(WordSet.of(), new Trace(), false, false, false, false, gap, optional);
        }
        Set<String> words = new HashSet<>();
        for (String word : alternatives.split("\\|")) {
            if (word.startsWith("<")) {
                words.addAll(Wording.of(word.substring(1, word.length() - 1)));
            } else {
                words.add(word);
            }
        }
        if (words.contains("")) {
            throw new IllegalArgumentException("a word is missing in " + alternatives);
        }
        boolean number = words.remove(NUMBER);
        boolean ordinal = words.remove(ORDINAL);
        boolean club = words.remove(CLUB);
        boolean end = words.remove("$");
        return new Part(WordSet.copyOf(words), Trace.of(words), number, ordinal, club, end, NO_GAP, optional);
    }

    static List<Phrase> all(String... patterns) {
        return Arrays.stream(patterns).map(Phrase::of).toList();
    }

    /// The first place in tokens `[from, to)` where the phrase stands.
    Optional<Found> find(Sentence sentence, int from, int to) {
        if (!mayStandIn(sentence)) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>(2);
        for (int at = from; at < to; at++) {
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

    /// Whether each word that it needs may be among the sentence's; false is certain.
    boolean mayStandIn(Sentence sentence) {
        for (Part part : needed) {
            if (!part.mayStandIn(sentence)) {
                return false;
            }
        }
        return true;
    }

    /// @param numbers where to keep the places of its numbers, if anybody asks
    private int match(Sentence s, int part, int at, int to, @Nullable List<Integer> numbers) {
        if (part == parts.length) {
            return at;
        }
        Part p = parts[part];
        if (p.gap != NO_GAP) {
            return gap(s, part, at, to, numbers);
        }
        int end = NONE;
        if (at < to && (p.number && s.isCardinal(at) || p.ordinal && s.isOrdinal(at))) {
            end = withNumber(s, part, at, to, numbers);
        }
        if (end < 0 && p.club && at < to) {
            Optional<Sentence.Club> club = s.clubAt(at);
            end = club.isPresent() ? match(s, part + 1, club.get().end(), to, numbers) : NONE;
        }
        if (end < 0 && at < to && s.isOneOf(at, p.words)) {
            end = match(s, part + 1, at + 1, to, numbers);
        }
        if (end < 0 && p.end && (at >= to || s.startsClause(at) || s.isOneOf(at, JOINING))) {
            end = match(s, part + 1, at, to, numbers);
        }
        return end >= 0 || !p.optional ? end : match(s, part + 1, at, to, numbers);
    }

    private int withNumber(Sentence s, int part, int at, int to, @Nullable List<Integer> numbers) {
        if (numbers != null) {
            numbers.add(at);
        }
        int end = match(s, part + 1, s.numberEnd(at), to, numbers);
        if (end < 0 && numbers != null) {
            numbers.removeLast();
        }
        return end;
    }

    private int gap(Sentence s, int part, int at, int to, @Nullable List<Integer> numbers) {
        for (int skip = 0; skip <= parts[part].gap && at + skip <= to; skip++) {
            if (skip > 0 && s.startsClause(at + skip - 1)) {
                return NONE;
            }
            int end = match(s, part + 1, at + skip, to, numbers);
            if (end >= 0) {
                return end;
            }
        }
        return NONE;
    }

    /// What the phrase starts with.
    Opening opening() {
        Part first = parts[0];
        if (first.optional || first.gap != NO_GAP || first.end) {
            throw new IllegalArgumentException(
                    "a phrase starts with a word, a number or a club: " + Arrays.toString(parts));
        }
        return new Opening(first.words, first.number || first.ordinal, first.club);
    }

    Telling telling() {
        return Telling.of(List.of(parts));
    }

    /// The token behind the phrase where it stands at `at`; -1 where it does not.
    int endFrom(Sentence sentence, int at) {
        return endFrom(sentence, at, sentence.size());
    }

    /// The same in tokens before `to`.
    int endFrom(Sentence sentence, int at, int to) {
        return match(sentence, 0, at, to, null);
    }
}
