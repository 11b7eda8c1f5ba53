package pressbox.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.reading.Filed;
import pressbox.text.Folding;
import pressbox.text.Tokens;

/// Words that an outlet printed as somebody's.
///
/// @param speaker usual name, empty where the outlet does not say
record RecordedQuote(String speaker, Tokens words, Filed filed) {
    /// Every direct quotation of the readings at hand but the draft's own.
    static List<RecordedQuote> of(List<Filed> readings, String draft) {
        List<RecordedQuote> recorded = new ArrayList<>();
        for (Filed filed : readings) {
            if (!filed.address().equals(draft)) {
                filed.reading()
                        .facts(Quotation.class)
                        .filter(quote -> quote.kind() != Quotation.Kind.REPORTED)
                        .forEach(quote ->
                                recorded.add(new RecordedQuote(speaker(quote), Tokens.of(quote.words()), filed)));
            }
        }
        return recorded;
    }

    /// Usual name of a quotation's speaker, empty where the text leaves it open.
    static String speaker(Quotation quote) {
        Optional<Named> named = quote.speaker().flatMap(Mention::named);
        return named.map(Named::name).orElse("");
    }

    /// Whether this may be that person's: the same name, the same surname where one of the two is given short, or
    /// nobody named on one side.
    boolean mayBeOf(String other) {
        if (speaker.isEmpty() || other.isEmpty()) {
            return true;
        }
        String one = Folding.fold(speaker);
        String two = Folding.fold(other);
        return one.equals(two) || one.endsWith(" " + two) || two.endsWith(" " + one);
    }

    String text(int first, int last) {
        return words.span(first, last).in(words.text());
    }
}
