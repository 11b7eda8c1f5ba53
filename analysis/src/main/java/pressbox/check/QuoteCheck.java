package pressbox.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pressbox.fact.Quotation;
import pressbox.reading.Reading;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Quotes held word by word against what outlets recorded: whose words, all of them, and nothing else.
///
/// Only words that stand somewhere exactly count as found. What is merely alike is a paraphrase and must not stand in
/// quote marks.
final class QuoteCheck {
    private static final int SHORTEST = 4;
    private static final double PARAPHRASE = 0.6;

    private QuoteCheck() {}

    /// A quoted stretch with the recorded quote it lies in best.
    private record Held(RecordedQuote recorded, Alignment alignment) {}

    static List<Finding> of(Reading draft, Background background) {
        List<RecordedQuote> recorded =
                RecordedQuote.of(background.readings(), draft.article().address());
        List<Finding> findings = new ArrayList<>();
        draft.facts(Quotation.class)
                .filter(quote -> quote.kind() != Quotation.Kind.REPORTED)
                .forEach(quote -> check(quote, recorded, findings));
        return findings;
    }

    private static void check(Quotation quote, List<RecordedQuote> recorded, List<Finding> findings) {
        String text = quote.evidence().article().text();
        String speaker = RecordedQuote.speaker(quote);
        Tokens whole = Tokens.of(quote.words());
        List<Held> candidates = candidates(whole, recorded);
        if (whole.size() >= SHORTEST && isExact(candidates, speaker)) {
            held(quote.evidence().span(), whole, speaker, candidates, findings);
            return;
        }
        for (Span part : quote.parts()) {
            for (Span stretch : Elision.stretches(text, part)) {
                Tokens words = Tokens.of(stretch.in(text));
                if (words.size() >= SHORTEST) {
                    held(stretch, words, speaker, candidates(words, recorded), findings);
                }
            }
        }
    }

    private static boolean isExact(List<Held> candidates, String speaker) {
        return candidates.stream()
                .anyMatch(held -> held.alignment().isExact() && held.recorded().mayBeOf(speaker));
    }

    private static void held(Span place, Tokens words, String speaker, List<Held> candidates, List<Finding> findings) {
        Optional<Held> exact =
                best(candidates, speaker, held -> held.alignment().isExact());
        if (exact.isPresent()) {
            if (exact.get().recorded().mayBeOf(speaker)) {
                QuoteFindings.cutShort(
                                place,
                                words,
                                exact.get().recorded(),
                                exact.get().alignment())
                        .ifPresent(findings::add);
            } else {
                findings.add(
                        QuoteFindings.others(place, words, speaker, exact.get().recorded()));
            }
            return;
        }
        Optional<Held> cut = best(
                candidates,
                speaker,
                held -> held.alignment().isCut() && held.recorded().mayBeOf(speaker));
        if (cut.isPresent() && cut.get().alignment().likeness() >= PARAPHRASE) {
            findings.add(QuoteFindings.cut(
                    place, words, cut.get().recorded(), cut.get().alignment()));
            return;
        }
        Optional<Held> near = best(candidates, speaker, held -> held.alignment().likeness() >= PARAPHRASE);
        findings.add(near.map(held -> QuoteFindings.paraphrase(place, words, held.recorded(), held.alignment()))
                .orElseGet(() -> QuoteFindings.nowhere(place, words)));
    }

    /// The likest of those that pass, the speaker's own before others', the earliest published of equals.
    private static Optional<Held> best(List<Held> candidates, String speaker, Predicate<Held> passes) {
        return candidates.stream()
                .filter(passes)
                .min(Comparator.comparing((Held held) -> !held.recorded().mayBeOf(speaker))
                        .thenComparingDouble(held -> -held.alignment().likeness())
                        .thenComparing(held -> held.recorded().speaker().isEmpty())
                        .thenComparing(held -> held.recorded().filed().at()));
    }

    /// Recorded quotes that have at least a third of the words' pairs.
    private static List<Held> candidates(Tokens words, List<RecordedQuote> recorded) {
        Set<Long> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(pair(words, i));
        }
        List<Held> candidates = new ArrayList<>();
        for (RecordedQuote one : recorded) {
            int shared = 0;
            for (int i = 1; i < one.words().size(); i++) {
                shared += pairs.contains(pair(one.words(), i)) ? 1 : 0;
            }
            if (shared > 0 && 3 * shared >= pairs.size()) {
                candidates.add(new Held(one, Alignment.of(words, one.words())));
            }
        }
        return candidates;
    }

    private static long pair(Tokens words, int second) {
        return (long) words.hash(second - 1) << 32 | words.hash(second) & 0xffffffffL;
    }
}
