package pressbox.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.text.Span;

class ProseTest {
    @Test
    void findsTheSentencesOfTitleAndParagraphsAndTheNamesOfAll() {
        Club elm = Club.named("Elmbridge Town");
        Prose prose = Prose.of(
                article("Elmbridge Town win", "They beat Jim Sands. He wept.", "The end"),
                day(elm),
                NameBook.of(List.of(elm)));

        assertThat(prose.sentences())
                .extracting(prose::words)
                .containsExactly("Elmbridge Town win", "They beat Jim Sands.", "He wept.", "The end");
        assertThat(prose.names().all())
                .extracting(mention -> prose.words(mention.span()))
                .contains("Elmbridge Town", "Jim Sands", "He");
    }

    @Test
    void standsAnArticleWithoutATitle() {
        Prose prose =
                Prose.of(article("", "One. Two."), Beat.general(LocalDate.of(2025, 3, 1)), NameBook.of(List.of()));
        assertThat(prose.sentences()).extracting(prose::words).containsExactly("One.", "Two.");
    }

    private static Beat day(Club club) {
        return Beat.of(club, LocalDate.of(2025, 3, 1));
    }

    private static Article article(String title, String... paragraphs) {
        StringBuilder text = new StringBuilder(title);
        List<Paragraph> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            blocks.add(new Paragraph(Paragraph.Kind.TEXT, new Span(text.length(), text.length() + paragraph.length())));
            text.append(paragraph);
        }
        return new Article(
                "a.txt",
                "",
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "en",
                "",
                List.of(),
                Article.Access.FREE,
                List.of(),
                text.toString(),
                blocks,
                List.of(),
                List.of(),
                List.of());
    }
}
