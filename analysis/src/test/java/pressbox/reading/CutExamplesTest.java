package pressbox.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.article.Article;
import pressbox.availability.AvailabilityReader;
import pressbox.football.Beat;
import pressbox.origin.CreditReader;
import pressbox.phrase.Examples;
import pressbox.phrase.Examples.Example;
import pressbox.phrase.InventedLeague;
import pressbox.quote.QuoteReader;
import pressbox.reaction.ReactionReader;
import pressbox.result.ResultReader;
import pressbox.transfer.TransferReader;

/// Every example of every kind, cut at every place and read by all readers: nothing throws, and what is found reads
/// back.
class CutExamplesTest {
    private static final Beat OWN =
            Beat.of(InventedLeague.names().club("Quayside Town").orElseThrow(), LocalDate.of(2031, 10, 15));

    private final NewsReader reader = new NewsReader(InventedLeague.names());

    static Stream<Example> examples() {
        return Stream.of(
                        examples(QuoteReader.class, "quotations.txt"),
                        examples(CreditReader.class, "credited.txt"),
                        examples(TransferReader.class, "transfers.txt"),
                        examples(AvailabilityReader.class, "availability.txt"),
                        examples(ResultReader.class, "played.txt"),
                        examples(ResultReader.class, "coming.txt"),
                        examples(ReactionReader.class, "reactions.txt"))
                .flatMap(List::stream);
    }

    private static List<Example> examples(Class<?> home, String file) {
        return Examples.load(home, file).all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdsItsPromisesForEveryCut(Example example) {
        String text = example.text();
        for (int cut = 0; cut <= text.length(); cut++) {
            read(text.substring(0, cut));
            read(text.substring(cut));
        }
    }

    private void read(String text) {
        Article article = InventedLeague.article(text);
        FactPromises.hold(reader.read(article, OWN).facts(), article.text());
    }
}
