package pressbox.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// What is said of a quote that does not stand as it was recorded.
final class QuoteFindings {
    /// Words that turn a sentence's sense when they are left out.
    private static final Set<String> TURNING = Set.of(
            "not",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "wasnt",
            "arent",
            "werent",
            "wont",
            "wouldnt",
            "cant",
            "cannot",
            "couldnt",
            "shouldnt",
            "havent",
            "hasnt",
            "hadnt",
            "never",
            "no",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "but",
            "if",
            "unless",
            "except",
            "although",
            "though",
            "hardly",
            "without",
            "until",
            "only",
            "maybe",
            "perhaps");
    private static final int NEAR = 3;

    private QuoteFindings() {}

    /// The words are recorded from somebody else.
    static Finding others(Span place, Tokens words, String speaker, RecordedQuote recorded) {
        return new Finding(
                Finding.Code.QUOTE_ATTRIBUTION,
                Finding.Severity.BLOCK,
                place,
                quoted(words) + " is recorded from " + recorded.speaker() + " by "
                        + recorded.filed().outlet() + ", not from " + speaker + ": name the right speaker.",
                sources(recorded));
    }

    /// Words were cut out in the middle without a mark; grave if what went turns the sense.
    static Finding cut(Span place, Tokens words, RecordedQuote recorded, Alignment alignment) {
        String gone = gone(recorded, alignment);
        boolean turned = turns(Tokens.of(gone), 0, Integer.MAX_VALUE);
        return new Finding(
                Finding.Code.QUOTE_TRIMMED,
                turned ? Finding.Severity.BLOCK : Finding.Severity.WARN,
                place,
                "The words " + Excerpt.of(gone) + " were cut out of " + quoted(words)
                        + (turned
                                ? ", which turns its sense: restore them."
                                : ": restore them, or mark the cut with …"),
                sources(recorded));
    }

    /// An exact stretch whose neighbours in its sentence, left out, turn its sense; nothing where the cut
    /// is fair.
    static Optional<Finding> cutShort(Span place, Tokens words, RecordedQuote recorded, Alignment alignment) {
        Tokens all = recorded.words();
        int from = alignment.first();
        while (from > 0 && alignment.first() - from < NEAR && isSameSentence(all, from)) {
            from--;
        }
        int to = alignment.last();
        while (to + 1 < all.size() && to - alignment.last() < NEAR && isSameSentence(all, to + 1)) {
            to++;
        }
        boolean turned = turns(all, from, alignment.first()) || turns(all, alignment.last() + 1, to + 1);
        if (!turned) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Finding.Code.QUOTE_TRIMMED,
                Finding.Severity.WARN,
                place,
                quoted(words) + " is cut short: " + recorded.filed().outlet() + " has "
                        + Excerpt.of(recorded.text(from, to)) + "; make sure that the sense is the same.",
                sources(recorded)));
    }

    /// Alike but not the same.
    static Finding paraphrase(Span place, Tokens words, RecordedQuote recorded, Alignment alignment) {
        String by = recorded.speaker().isEmpty() ? "somebody" : recorded.speaker();
        return new Finding(
                Finding.Code.QUOTE_VERBATIM,
                Finding.Severity.BLOCK,
                place,
                quoted(words) + " is a paraphrase of what " + by + " said according to "
                        + recorded.filed().outlet() + ", " + difference(words, recorded, alignment)
                        + ": use the recorded words, or drop the quote marks.",
                sources(recorded));
    }

    /// No source at hand has anything like it.
    static Finding nowhere(Span place, Tokens words) {
        return new Finding(
                Finding.Code.QUOTE_VERBATIM,
                Finding.Severity.WARN,
                place,
                "No source at hand records " + quoted(words) + ": note where it comes from.",
                List.of());
    }

    /// The first place where the two part: “a” for “b”.
    private static String difference(Tokens words, RecordedQuote recorded, Alignment alignment) {
        int before = alignment.first() - 1;
        int i = 0;
        while (i < words.size()) {
            int place = alignment.places().get(i);
            if (place == before + 1) {
                before = place;
                i++;
                continue;
            }
            int first = i;
            while (i < words.size() && alignment.places().get(i) < 0) {
                i++;
            }
            int next = i < words.size()
                    ? alignment.places().get(i)
                    : Math.min(before + 1 + i - first, recorded.words().size());
            String ours = i > first ? Excerpt.of(words.span(first, i - 1).in(words.text())) : "nothing";
            String theirs = next > before + 1 ? Excerpt.of(recorded.text(before + 1, next - 1)) : "nothing";
            return "with " + ours + " for " + theirs;
        }
        return "in other words";
    }

    private static String gone(RecordedQuote recorded, Alignment alignment) {
        List<String> gone = new ArrayList<>();
        int before = alignment.first() - 1;
        for (int place : alignment.places()) {
            if (place > before + 1) {
                gone.add(recorded.text(before + 1, place - 1));
            }
            before = place;
        }
        return String.join(" … ", gone);
    }

    private static boolean turns(Tokens words, int from, int to) {
        for (int i = from; i < Math.min(to, words.size()); i++) {
            if (TURNING.contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameSentence(Tokens words, int second) {
        return words.gap(second) != Tokens.Gap.STOP && words.gap(second) != Tokens.Gap.OTHER;
    }

    private static String quoted(Tokens words) {
        return Excerpt.of(words.text().toString());
    }

    private static List<String> sources(RecordedQuote recorded) {
        return List.of(recorded.filed().address());
    }
}
