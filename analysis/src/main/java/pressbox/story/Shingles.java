package pressbox.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.fact.Quotation;
import pressbox.reading.Reading;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Every run of six words of a text, without the words that are somebody's quote, to find what was taken
/// over.
///
/// Quotes are left out since all who report a press conference share them. Immutable.
public final class Shingles {
    private static final int LENGTH = 6;

    private final Tokens tokens;
    private final Map<Long, Integer> places;
    private final List<Integer> starts;
    private final List<Long> hashes;

    private Shingles(Tokens tokens, List<Span> leftOut) {
        this.tokens = tokens;
        places = new HashMap<>();
        starts = new ArrayList<>();
        hashes = new ArrayList<>();
        int out = 0;
        int run = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (out < leftOut.size() && leftOut.get(out).end() <= tokens.start(i)) {
                out++;
            }
            boolean left = out < leftOut.size() && leftOut.get(out).start() < tokens.end(i);
            run = left ? 0 : run + 1;
            if (run >= LENGTH) {
                add(i - LENGTH + 1);
            }
        }
    }

    private void add(int first) {
        long hash = 0;
        for (int i = first; i < first + LENGTH; i++) {
            hash = hash * 1_000_003L + tokens.hash(i);
        }
        places.putIfAbsent(hash, first);
        starts.add(first);
        hashes.add(hash);
    }

    /// Those of a reading's article, its direct quotations left out.
    public static Shingles of(Reading reading) {
        List<Span> quoted = reading.facts(Quotation.class)
                .filter(quote -> quote.kind() != Quotation.Kind.REPORTED)
                .flatMap(quote -> quote.parts().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Shingles(Tokens.of(reading.article().text()), quoted);
    }

    /// Those of an article that nobody has read for its facts.
    public static Shingles of(Article article) {
        return new Shingles(Tokens.of(article.text()), List.of());
    }

    /// The part of this text's runs that stand in the other too, from 0 to 1; 0 for a text too short to
    /// tell.
    public double shareIn(Shingles source) {
        if (places.size() < LENGTH) {
            return 0;
        }
        long both = places.keySet().stream().filter(source.places::containsKey).count();
        return (double) both / places.size();
    }

    /// The longest stretch of this text that stands in the other word for word, if it has at least `words`
    /// words.
    public Optional<Span> longestIn(Shingles source, int words) {
        int best = 0;
        int bestFirst = 0;
        int run = 0;
        for (int i = 0; i < starts.size(); i++) {
            boolean goesOn = i > 0 && starts.get(i) == starts.get(i - 1) + 1;
            boolean shared = source.places.containsKey(hashes.get(i));
            run = !shared ? 0 : goesOn ? run + 1 : 1;
            if (run > best) {
                best = run;
                bestFirst = starts.get(i) - run + 1;
            }
        }
        int length = best + LENGTH - 1;
        return best == 0 || length < words
                ? Optional.empty()
                : Optional.of(tokens.span(bestFirst, bestFirst + length - 1));
    }
}
