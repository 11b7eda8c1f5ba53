package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.fact.Claim;
import pressbox.fact.Prose;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.text.Span;

class ClaimReaderTest {
    private static final Club HOLM = Club.named("Holm Town");
    private static final NameBook NAMES = NameBook.of(List.of(Ashby.ROVERS, HOLM));

    private static List<Claim> read(String... paragraphs) {
        String title = "News from Mill Lane";
        StringBuilder text = new StringBuilder(title);
        List<Paragraph> places = new ArrayList<>();
        for (String paragraph : paragraphs) {
            text.append("\n\n");
            places.add(new Paragraph(Paragraph.Kind.TEXT, new Span(text.length(), text.length() + paragraph.length())));
            text.append(paragraph);
        }
        Article article = new Article(
                "test",
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
                places,
                List.of(),
                List.of(),
                List.of());
        Beat beat = Beat.of(Ashby.ROVERS, LocalDate.of(2020, 10, 31));
        return new ClaimReader().read(Prose.of(article, beat, NAMES));
    }

    @Test
    void findsTheSentencesThatResultsCouldSettle() {
        assertThat(read("It rained. Ashby have lost four league games in a row. Dunmore smiled."))
                .extracting(claim -> claim.evidence().words())
                .containsExactly("Ashby have lost four league games in a row.");
    }

    @Test
    void takesTheClubThatTheSentenceNames() {
        assertThat(read("Holm Town are unbeaten in nine league games."))
                .extracting(Claim::subject)
                .containsExactly(Optional.of(HOLM));
    }

    @Test
    void takesTheBeatsClubForAPronoun() {
        assertThat(read("They are without a win in five."))
                .extracting(Claim::subject)
                .containsExactly(Optional.of(Ashby.ROVERS));
    }

    @Test
    void leavesPlayersTalliesAlone() {
        assertThat(read("Dunmore has scored nine goals in his last twelve games for the club."))
                .isEmpty();
    }
}
