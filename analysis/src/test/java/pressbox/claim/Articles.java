package pressbox.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.fact.Claim;
import pressbox.fact.Prose;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.football.Names;
import pressbox.football.Person;
import pressbox.text.Span;

/// Articles of Ashby's newsroom, and the claims that are found in them.
final class Articles {
    static final Club HOLM = Club.named("Holm Town");
    static final Beat BEAT = Beat.of(Ashby.ROVERS, LocalDate.of(2020, 10, 31));
    static final SentenceNames NOBODY = new SentenceNames(Register.UNRECORDED, "", new Names(List.of()));
    private static final NameBook NAMES = NameBook.of(List.of(Ashby.ROVERS, HOLM, Person.named("Carl Dunmore")));

    private Articles() {}

    static List<Claim> claims(String... paragraphs) {
        return new ClaimReader().read(Prose.of(article(paragraphs), BEAT, NAMES));
    }

    static Article article(String... paragraphs) {
        String title = "News from Mill Lane";
        StringBuilder text = new StringBuilder(title);
        List<Paragraph> places = new ArrayList<>();
        for (String paragraph : paragraphs) {
            text.append("\n\n");
            places.add(new Paragraph(Paragraph.Kind.TEXT, new Span(text.length(), text.length() + paragraph.length())));
            text.append(paragraph);
        }
        return new Article(
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
    }
}
