package pressbox.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.fact.Quotation;
import pressbox.reading.Reading;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Every run of six words of a text, without the words that are somebody's quote, to find what was taken over.
///
/// Quotes are left out since all who report a press conference share them. Immutable.
public final class Shingles {
    private static final int LENGTH = 6;

    private final Tokens tokens;
    /// The first word of each run, in the order of the text, and beside it the run's hash.
    private final int[] starts;

    private final long[] hashes;
    /// The same hashes in rising order, each once.
    private final long[] distinct;

    private Shingles(Tokens tokens, List<Span> leftOut) {
        this.tokens = tokens;
        int[] first = new int[tokens.size()];
        int runs = 0;
        int out = 0;
        int run = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (out < leftOut.size() && leftOut.get(out).end() <= tokens.start(i)) {
                out++;
            }
            boolean left = out < leftOut.size() && leftOut.get(out).start() < tokens.end(i);
            run = left ? 0 : run + 1;
            if (run >= LENGTH) {
                first[runs++] = i - LENGTH + 1;
            }
        }
        starts = Arrays.copyOf(first, runs);
        hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            hashes[i] = hash(starts[i]);
        }
        distinct = distinct(hashes);
    }

    private long hash(int first) {
        long hash = 0;
        for (int i = first; i < first + LENGTH; i++) {
            hash = hash * 1_000_003L + tokens.hash(i);
        }
        return hash;
    }

    private static long[] distinct(long[] hashes) {
        long[] rising = hashes.clone();
        Arrays.sort(rising);
        int kept = 0;
        for (int i = 0; i < rising.length; i++) {
            if (i == 0 || rising[i] != rising[i - 1]) {
                rising[kept++] = rising[i];
            }
        }
        return Arrays.copyOf(rising, kept);
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

    /// The part of this text's runs that stand in the other too, from 0 to 1; 0 for a text too short to tell.
    public double shareIn(Shingles source) {
        int both = 0;
        int theirs = 0;
        for (long hash : distinct) {
            while (theirs < source.distinct.length && source.distinct[theirs] < hash) {
                theirs++;
            }
            if (theirs < source.distinct.length && source.distinct[theirs] == hash) {
                both++;
            }
        }
        return share(both);
    }

    /// The part that so many of this text's different runs are; 0 for a text too short to tell.
    double share(int runs) {
        return distinct.length < LENGTH ? 0 : (double) runs / distinct.length;
    }

    /// The hashes of the different runs, in rising order; not to be changed.
    long[] distinct() {
        return distinct;
    }

    /// The longest stretch of this text that stands in the other word for word, if it has at least `words` words.
    public Optional<Span> longestIn(Shingles source, int words) {
        int best = 0;
        int bestFirst = 0;
        int run = 0;
        for (int i = 0; i < starts.length; i++) {
            boolean goesOn = i > 0 && starts[i] == starts[i - 1] + 1;
            boolean shared = Arrays.binarySearch(source.distinct, hashes[i]) >= 0;
            run = !shared ? 0 : goesOn ? run + 1 : 1;
            if (run > best) {
                best = run;
                bestFirst = starts[i] - run + 1;
            }
        }
        int length = best + LENGTH - 1;
        return best == 0 || length < words
                ? Optional.empty()
                : Optional.of(tokens.span(bestFirst, bestFirst + length - 1));
    }
}
