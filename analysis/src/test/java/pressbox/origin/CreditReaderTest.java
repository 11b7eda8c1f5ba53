package pressbox.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.article.Article;
import pressbox.article.Embed;
import pressbox.article.Link;
import pressbox.fact.Credit;
import pressbox.fact.Origin;
import pressbox.fact.Prose;
import pressbox.football.Beat;
import pressbox.phrase.Examples;
import pressbox.phrase.Examples.Example;
import pressbox.phrase.InventedLeague;
import pressbox.text.Span;

class CreditReaderTest {
    static List<Example> examples() {
        return Examples.load(CreditReaderTest.class, "credited.txt").all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(Example example) {
        assertThat(CreditReader.read(InventedLeague.prose(example.text())).all())
                .extracting(
                        credit -> credit.source() + " | " + credit.evidence().words())
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTextCutAnywhere(Example example) {
        for (int end = 1; end < example.text().length(); end++) {
            assertThat(CreditReader.read(InventedLeague.prose(example.text().substring(0, end)))
                            .all())
                    .extracting(credit -> credit.evidence().words())
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void governsItsOwnSentenceAndWhatTheReportAdds() {
        Prose prose = InventedLeague.prose("""
                The Morning Ledger reports that Danilo Prenn may leave. The report adds that FC Velden are keen.
                Quayside Town play on Saturday.
                """);
        Credits credits = CreditReader.read(prose);

        assertThat(prose.sentences())
                .extracting(credits::originAt)
                .extracting(Origin.Credited.class::isInstance)
                .containsExactly(true, true, false);
    }

    @Test
    void takesALinkThatNamesAnOutletForACredit() {
        Article article = InventedLeague.article("Danilo Prenn may leave, The Morning Ledger has it.");
        Prose prose = prose(article, List.of(new Link("https://ledger.example/1", new Span(24, 42))), List.of());

        assertThat(CreditReader.read(prose).all())
                .extracting(Credit::source, Credit::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("The Morning Ledger", "https://ledger.example/1"));
    }

    @Test
    void creditsTheAccountOfAPostThatTheArticleShows() {
        Article article = InventedLeague.article("Danilo Prenn may leave.");
        Embed post = new Embed(Embed.Network.X, "@petra_l", "https://x.example/1", "Prenn may leave");

        assertThat(CreditReader.read(prose(article, List.of(), List.of(post))).all())
                .extracting(Credit::source)
                .containsExactly("@petra_l");
    }

    private static Prose prose(Article plain, List<Link> links, List<Embed> embeds) {
        Article article = new Article(
                plain.address(),
                plain.outlet(),
                plain.title(),
                plain.byline(),
                plain.published(),
                plain.updated(),
                plain.language(),
                plain.section(),
                plain.tags(),
                plain.access(),
                plain.notices(),
                plain.text(),
                plain.paragraphs(),
                plain.images(),
                embeds,
                links);
        return Prose.of(article, Beat.general(LocalDate.of(2031, 10, 15)), InventedLeague.names());
    }
}
