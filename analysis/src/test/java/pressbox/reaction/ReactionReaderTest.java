package pressbox.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.fact.Origin;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.fact.Reaction;
import pressbox.football.Mention;
import pressbox.origin.CreditReader;
import pressbox.phrase.Examples;
import pressbox.phrase.Examples.Example;
import pressbox.phrase.InventedLeague;
import pressbox.text.Span;

class ReactionReaderTest {
    static List<Example> examples() {
        return Examples.load(ReactionReaderTest.class, "reactions.txt").all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(Example example) {
        assertThat(read(example.text()))
                .extracting(ReactionReaderTest::written)
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTextCutAnywhere(Example example) {
        for (int end = 1; end < example.text().length(); end++) {
            assertThat(read(example.text().substring(0, end)))
                    .extracting(reaction -> reaction.evidence().words())
                    .noneMatch(String::isBlank);
        }
    }

    private static List<Reaction> read(String text) {
        Prose prose = InventedLeague.prose(text);
        return ReactionReader.read(prose, quotations(prose), CreditReader.read(prose));
    }

    /// The examples quote in straight double marks, and name the speaker outside them.
    private static List<Quotation> quotations(Prose prose) {
        int open = prose.text().indexOf('"');
        int close = prose.text().indexOf('"', open + 1);
        if (open < 0 || close <= open + 1) {
            return List.of();
        }
        Span words = new Span(open + 1, close);
        Optional<Mention> speaker = prose.names().all().stream()
                .filter(mention -> mention.person().isPresent() && !words.contains(mention.span()))
                .findFirst();
        return List.of(new Quotation(
                prose.evidence(words), List.of(words), Quotation.Kind.DIRECT, speaker, "said", "", Origin.OWN));
    }

    private static String written(Reaction reaction) {
        return reaction.who().name() + " | " + reaction.stance().name().toLowerCase(Locale.ROOT) + " | "
                + reaction.whom().name();
    }
}
