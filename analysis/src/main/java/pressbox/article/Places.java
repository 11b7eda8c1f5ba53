package pressbox.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;
import pressbox.text.Span;

/// Finds where words that were read from an HTML source stand in that source, letter by letter.
///
/// jsoup can note positions itself, but that makes its parsing a good half slower, as measured on news pages. Words are
/// asked for in the order of the page. Work is bounded: after [#EFFORT] steps for each letter of the source no more is
/// found.
final class Places {
    private static final int EFFORT = 6;
    private static final int MOST_HIDDEN_RUNS = 100;
    private static final int LONGEST_ENTITY = 34;

    private final String in;
    private final SourceRuns runs;
    private final Map<String, String> entities = new HashMap<>();
    private long budget;
    /// The first run that may hold the next words.
    private int next;

    /// What is being looked for, and how much of it was met where.
    private String words = "";
    private int met;
    private int first;
    private int last;
    /// Two for each letter of the words, where it starts and ends in the source; empty where nobody asks.
    private int[] letters = {};

    Places(String in) {
        this(new SourceRuns(in));
    }

    Places(SourceRuns runs) {
        this.in = runs.source();
        this.runs = runs;
        this.budget = (long) EFFORT * in.length() + 10_000;
    }

    /// Moves on past words whose place nobody needs, where they are among the next runs.
    void pass(String passed, int window) {
        seek(passed, next, next + window);
    }

    /// The place of these words: the next one, failing that the first.
    Optional<Span> find(String wanted) {
        Optional<Span> after = seek(wanted, next, Integer.MAX_VALUE);
        return after.isPresent() || next == 0 ? after : seek(wanted, 0, next);
    }

    /// Where each letter of these words starts and ends, two numbers for each; a blank has the place of what is before.
    /// Empty where the words do not stand here.
    int[] letters(String wanted) {
        letters = new int[2 * wanted.length()];
        int[] found = find(wanted).isPresent() ? letters : new int[0];
        letters = new int[0];
        return found;
    }

    private Optional<Span> seek(String wanted, int from, int to) {
        words = wanted;
        for (int run = from; run < to && budget > 0 && runs.reach(run); run++) {
            if (standsAt(run)) {
                return Optional.of(new Span(first, last));
            }
        }
        return Optional.empty();
    }

    /// Whether the words begin with this run and fill it and those after it; runs in between may be hidden.
    private boolean standsAt(int opening) {
        met = 0;
        first = -1;
        last = -1;
        int hidden = 0;
        for (int run = opening; hidden < MOST_HIDDEN_RUNS && runs.reach(run); run++) {
            int before = met;
            int lastBefore = last;
            int stop = follow(runs.start(run), runs.end(run));
            budget -= stop - runs.start(run) + 1;
            boolean fits = stop == runs.end(run);
            if (first < 0 || (run == opening && !fits)) {
                return false;
            }
            if (!fits) {
                met = before;
                last = lastBefore;
                hidden++;
            } else if (skipBlanks() == words.length()) {
                next = run + 1;
                return true;
            }
        }
        return false;
    }

    /// Goes on as long as every letter of the source is the next of the words; the place where that ends.
    private int follow(int start, int end) {
        int at = start;
        while (at < end) {
            char c = in.charAt(at);
            if (c > '&' && met < words.length() && words.charAt(met) == c) {
                note(met, met + 1, at, at + 1);
                met++;
                first = first < 0 ? at : first;
                last = ++at;
                continue;
            }
            if (isNothing(c)) {
                at++;
                continue;
            }
            int length = c == '&' ? entityLength(at, end) : 1;
            int before = met;
            boolean fits = length == 1 ? meets(c) : meets(in.substring(at, at + length));
            if (!fits) {
                return at;
            }
            if (met > before) {
                note(before, met, at, at + length);
                first = first < 0 ? at : first;
                last = at + length;
            }
            at += length;
        }
        return end;
    }

    private void note(int from, int to, int start, int end) {
        for (int i = from; i < to && 2 * i < letters.length; i++) {
            letters[2 * i] = start;
            letters[2 * i + 1] = end;
        }
    }

    private boolean meets(String entity) {
        String letters = entities.computeIfAbsent(entity, written -> Parser.unescapeEntities(written, false));
        for (int i = 0; i < letters.length(); i++) {
            if (!isNothing(letters.charAt(i)) && !meets(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean meets(char c) {
        if (skipBlanks() < words.length() && words.charAt(met) == c) {
            met++;
            return true;
        }
        return false;
    }

    private int skipBlanks() {
        while (met < words.length() && isNothing(words.charAt(met))) {
            met++;
        }
        return met;
    }

    private static boolean isNothing(char c) {
        return Wording.isBlank(c) || Wording.isUnseen(c);
    }

    /// How long the entity at this `&` is; 1 where it is none.
    private int entityLength(int at, int end) {
        int stop = Math.min(end, at + LONGEST_ENTITY);
        int i = at + 1;
        if (i < stop && in.charAt(i) == '#') {
            i++;
        }
        while (i < stop && isLetterOrDigit(in.charAt(i))) {
            i++;
        }
        return i < stop && in.charAt(i) == ';' ? i + 1 - at : i - at;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
