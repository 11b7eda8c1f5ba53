package pressbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.article.Article;
import pressbox.article.Page;
import pressbox.article.Paragraph;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.fact.Claim;
import pressbox.fact.Evidence;
import pressbox.fact.Fixture;
import pressbox.fact.Origin;
import pressbox.fact.Quotation;
import pressbox.fact.Result;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.feed.Item;
import pressbox.football.Club;
import pressbox.football.Match;
import pressbox.football.Mention;
import pressbox.football.Person;
import pressbox.football.Score;
import pressbox.reading.Filed;
import pressbox.reading.Reading;
import pressbox.text.Span;
import pressbox.wire.Source;

class ReadingShelfTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Source COURIER =
            new Source("courier", "Courier", "Tidewater", 2, Source.Kind.FEED, "https://courier.example/feed", false);
    private static final Item ENTRY =
            new Item("https://courier.example/a", "Gulls hold", Optional.of(NOON), Optional.empty(), "", "", false);

    @TempDir
    Path folder;

    private Store store;
    private ReadingShelf shelf;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("newsroom.db"));
        shelf = new ReadingShelf(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void bringsBackTheVeryReadingThatWasKept() {
        Page page = page("<p>one</p>");
        Reading reading = reading();
        shelf.keep(page, ENTRY, COURIER);
        shelf.keep(
                page,
                new ReadingShelf.Kept(
                        new Filed(reading, NOON, "Courier", "Tidewater"), page.address(), "courier", NOON),
                List.of());
        assertThat(shelf.since(NOON, 100)).singleElement().satisfies(kept -> {
            assertThat(kept.filed().reading()).isEqualTo(reading);
            assertThat(kept.filed().owner()).isEqualTo("Tidewater");
        });
        assertThat(shelf.unread()).isEmpty();
    }

    @Test
    void keepsTheSameBytesOnceAndChangedBytesAsANewVersion() {
        assertThat(shelf.keep(page("<p>one</p>"), ENTRY, COURIER)).isTrue();
        assertThat(shelf.keep(page("<p>one</p>"), ENTRY, COURIER)).isFalse();
        assertThat(shelf.keep(page("<p>two</p>"), ENTRY, COURIER)).isTrue();
    }

    @Test
    void findsPagesThatACrashLeftUnread() {
        shelf.keep(page("<p>one</p>"), ENTRY, COURIER);
        assertThat(shelf.unread()).singleElement().satisfies(left -> {
            assertThat(left.page().text()).isEqualTo("<p>one</p>");
            assertThat(left.entry()).isEqualTo(ENTRY.address());
            assertThat(left.source()).isEqualTo("courier");
        });
    }

    private static Page page(String html) {
        return Page.html("https://courier.example/a", NOON, html);
    }

    private static Reading reading() {
        String text = "Gulls hold\n\n“We stood firm,” said Ada Quill. Worst run since 1953.";
        Article article = new Article(
                "https://courier.example/a",
                "Courier",
                "Gulls hold",
                List.of("Bo Reed"),
                Optional.of(OffsetDateTime.parse("2031-03-01T12:00:00+01:00")),
                Optional.empty(),
                "en",
                "",
                List.of(),
                Article.Access.FREE,
                List.of(),
                text,
                List.of(new Paragraph(Paragraph.Kind.TEXT, new Span(12, text.length()))),
                List.of(),
                List.of(),
                List.of());
        Evidence evidence = new Evidence(article, new Span(12, 45));
        Person ada = Person.named("Ada Quill");
        Club gulls = Club.named("Gullhaven");
        Mention mention = new Mention(new Span(35, 44), Mention.Form.FULL, List.of(ada));
        Claim claim = new Claim(new Evidence(article, new Span(46, text.length())), Optional.of(gulls), Origin.OWN);
        Match match = new Match(
                LocalDate.of(2031, 2, 1),
                "2030-31",
                "L1",
                "",
                "Gullhaven",
                "Marrow",
                new Score(0, 3),
                Match.GroundOf.HOME_SIDE,
                "");
        Judgement judgement = new Judgement(
                "Worst run since 1953.",
                gulls,
                "worst run",
                new Verdict.Fails(new Verdict.Answer("league", "no", List.of(match), List.of())),
                "L1");
        return new Reading(
                article,
                List.of(
                        new Quotation(
                                evidence,
                                List.of(new Span(13, 27)),
                                Quotation.Kind.DIRECT,
                                Optional.of(mention),
                                "said",
                                "",
                                new Origin.Credited("Tidewater Radio", new Span(12, 20))),
                        new Transfer(
                                evidence,
                                ada,
                                Optional.of(gulls),
                                Optional.empty(),
                                Transfer.Type.LOAN,
                                Stage.DEAD,
                                "",
                                "",
                                Origin.OWN),
                        new Fixture(
                                evidence,
                                gulls,
                                Club.named("Marrow"),
                                Result.Home.FIRST,
                                Optional.empty(),
                                "on Saturday",
                                Optional.of(LocalDate.of(2031, 3, 8)),
                                Origin.OWN),
                        claim),
                Map.of(claim, judgement));
    }
}
