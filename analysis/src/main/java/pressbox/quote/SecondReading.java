package pressbox.quote;

import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.text.Folding;
import pressbox.text.Span;

/// What the whole text tells of its quotations, once all are found.
final class SecondReading {
    private SecondReading() {}

    /// Leaves out what is nobody's; completes what the headline quotes, and what somebody said before he named whom he
    /// told.
    ///
    /// @param found  in order of their words; completed in place
    /// @param quotes all that stands between marks
    static void complete(List<Quotation> found, Prose prose, List<Quoted> quotes) {
        Span headline = prose.article().headline();
        for (int i = 0; i < found.size(); i++) {
            Quotation quotation = found.get(i);
            if (headline.contains(quotation.evidence().span())
                    && quotation.medium().isEmpty()) {
                found.set(i, withWhatTheTextAdds(quotation, found, headline));
            }
        }
        if (Quoted.anyDouble(quotes)) {
            found.removeIf(quotation -> isNobodys(quotation, prose.text()));
        }
        carryBack(found);
    }

    /// Beside double marks, single ones without a speaker or a verb hold a term or a slogan.
    private static boolean isNobodys(Quotation quotation, String text) {
        int before = quotation.evidence().span().start() - 1;
        return quotation.speaker().isEmpty()
                && quotation.cue().isEmpty()
                && before >= 0
                && Marks.isSingle(text, before);
    }

    /// A quote of the headline has the medium, and at need the speaker, of the same words in the text.
    private static Quotation withWhatTheTextAdds(Quotation quotation, List<Quotation> found, Span headline) {
        Optional<Mention> speaker = quotation.speaker();
        String words = speaker.isEmpty() ? Folding.fold(quotation.words()) : "";
        for (Quotation later : found) {
            if (headline.contains(later.evidence().span())) {
                continue;
            }
            boolean same = speaker.isEmpty()
                    ? Folding.fold(later.words()).contains(words)
                    : !later.medium().isEmpty()
                            && later.speaker().map(Mention::candidates).equals(speaker.map(Mention::candidates));
            if (same) {
                return told(quotation, speaker.or(later::speaker), later.medium());
            }
        }
        return quotation;
    }

    /// Who says something and at the next quote tells it to a medium told it all to that medium.
    private static void carryBack(List<Quotation> found) {
        int next = -1;
        for (int i = found.size() - 1; i >= 0; i--) {
            Quotation quotation = found.get(i);
            if (quotation.kind() == Quotation.Kind.REPORTED) {
                continue;
            }
            if (next >= 0 && quotation.medium().isEmpty() && goesOn(quotation, found.get(next))) {
                found.set(
                        i, told(quotation, quotation.speaker(), found.get(next).medium()));
            }
            next = i;
        }
    }

    private static boolean goesOn(Quotation earlier, Quotation later) {
        return !later.medium().isEmpty()
                && !Hearers.isNetwork(later.medium())
                && earlier.speaker().isPresent()
                && later.speaker().isPresent()
                && whose(earlier).equals(whose(later));
    }

    private static Named whose(Quotation quotation) {
        return quotation.speaker().get().candidates().getFirst();
    }

    private static Quotation told(Quotation quotation, Optional<Mention> speaker, String medium) {
        return new Quotation(
                quotation.evidence(),
                quotation.parts(),
                quotation.kind(),
                speaker,
                quotation.cue(),
                medium,
                quotation.origin());
    }
}
