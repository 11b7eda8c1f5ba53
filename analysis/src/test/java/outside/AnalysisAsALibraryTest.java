package outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.article.Article;
import pressbox.article.ArticleReader;
import pressbox.article.Page;
import pressbox.fact.Quotation;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.football.Person;
import pressbox.reading.NewsReader;
import pressbox.reading.Reading;

/// Uses the library as anybody outside would: no newsroom, no pack files, nothing but what the caller knows.
class AnalysisAsALibraryTest {
    @Test
    void readsAPageAndTellsWhoSaidWhat() {
        Club harbour = Club.named("Saltmere Harbour");
        Person keeper = new Person(
                "Ada Quill", List.of(), Person.Role.PLAYER, "goalkeeper", 1, "", 0, "Saltmere Harbour", List.of());
        Page page = Page.html("https://courier.example/quill", Instant.parse("2031-03-01T12:00:00Z"), """
                <html><head><title>Quill will stay</title></head><body><article><h1>Quill will stay</h1>
                <p>Ada Quill has told the supporters of Saltmere Harbour that she is going nowhere this summer.</p>
                <p>“I have two years left here and I mean to play every day of them,” Quill said on Friday evening.</p>
                <p>The goalkeeper joined from Fenwick Rovers four years ago and has missed one match since then.</p>
                </article></body></html>""");

        Article article = (Article) new ArticleReader().read(page);
        Reading reading = new NewsReader(NameBook.of(List.of(harbour, keeper)))
                .read(article, Beat.of(harbour, LocalDate.of(2031, 3, 1)));

        assertThat(article.title()).isEqualTo("Quill will stay");
        assertThat(reading.facts(Quotation.class).filter(quote -> quote.kind() == Quotation.Kind.DIRECT))
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.words())
                            .startsWith("I have two years left here")
                            .endsWith("every day of them,");
                    assertThat(quote.speaker().flatMap(mention -> mention.named()))
                            .contains(keeper);
                });
    }
}
