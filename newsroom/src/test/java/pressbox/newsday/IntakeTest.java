package pressbox.newsday;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.article.Page;
import pressbox.feed.Item;
import pressbox.pack.ClubPack;
import pressbox.pack.Packs;
import pressbox.reading.Reading;
import pressbox.store.ReadingShelf;
import pressbox.store.Store;
import pressbox.wire.Source;

class IntakeTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Source COURIER =
            new Source("courier", "Courier", "Tidewater", 2, Source.Kind.FEED, "https://courier.example/feed", false);
    private static final String ADDRESS = "https://courier.example/quill";
    private static final String QUOTE = "“I am going nowhere this summer,” Ada Quill said on Friday.";

    @TempDir
    Path folder;

    private Store store;
    private ReadingShelf readings;
    private Intake intake;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("newsroom.db"));
        readings = new ReadingShelf(store);
        Packs packs = Packs.inResources("/pressbox/demo/pack");
        ClubPack pack = packs.find("thornmouth-albion").orElseThrow();
        intake =
                new Intake(new Newsroom(pack, packs.bookFor(pack), Optional.empty(), store, InstantSource.fixed(NOON)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void remembersTheWordsThatAnOutletTookOut() {
        intake.take(page(ADDRESS, "2031-03-01T10:00:00Z", QUOTE), item(ADDRESS), COURIER);
        assertThat(intake.takeAgain(
                        page(ADDRESS, "2031-03-01T10:00:00Z", "The club would not comment."), item(ADDRESS), COURIER))
                .isTrue();
        assertThat(readings.edits(List.of(ADDRESS)))
                .singleElement()
                .satisfies(edit -> assertThat(edit.words()).contains("I am going nowhere this summer"));
    }

    @Test
    void makesNoVersionOfAPageWhoseWordsAreTheSame() {
        Page page = page(ADDRESS, "2031-03-01T10:00:00Z", QUOTE);
        intake.take(page, item(ADDRESS), COURIER);
        String advertised = new String(page.body(), StandardCharsets.UTF_8) + "<!-- visitor 17 -->";
        assertThat(intake.takeAgain(Page.html(ADDRESS, NOON, advertised), item(ADDRESS), COURIER))
                .isFalse();
        assertThat(readings.edits(List.of(ADDRESS))).isEmpty();
    }

    @Test
    void believesNoDateOfTheFutureNorOfBeforeTheWeb() {
        for (String date : new String[] {"2041-03-01T10:00:00Z", "1970-01-01T00:00:00Z"}) {
            String address = ADDRESS + date.substring(0, 4);
            intake.take(page(address, date, QUOTE), item(address), COURIER);
            assertThat(readings.find(address).orElseThrow().filed().at()).isEqualTo(NOON);
        }
    }

    @Test
    void takesAnArticleUnderTwoAddressesForOne() {
        String html = new String(page(ADDRESS, "2031-03-01T10:00:00Z", QUOTE).body(), StandardCharsets.UTF_8)
                .replace("<head>", "<head><link rel=canonical href='" + ADDRESS + "'>");
        Optional<Reading> first = intake.take(Page.html(ADDRESS, NOON, html), item(ADDRESS), COURIER);
        Optional<Reading> again = intake.take(Page.html(ADDRESS + "/amp", NOON, html), item(ADDRESS + "/amp"), COURIER);
        assertThat(first).isPresent();
        assertThat(again.map(reading -> reading.article().address())).contains(ADDRESS);
        assertThat(readings.since(Instant.EPOCH, 10)).hasSize(1);
    }

    private static Item item(String address) {
        return new Item(address, "Quill stays", Optional.of(NOON), Optional.empty(), "", "", false);
    }

    private static Page page(String address, String date, String last) {
        return Page.html(
                address,
                NOON,
                "<html><head><title>Quill stays at Thornmouth</title>"
                        + "<meta property=og:type content=article><meta property=article:published_time content=\""
                        + date
                        + "\"></head><body><article><h1>Quill stays at Thornmouth</h1><p>"
                        + "Ada Quill has told supporters of Thornmouth Albion that she will stay at the club next season. "
                                .repeat(4)
                        + "</p><p>" + last + "</p></article></body></html>");
    }
}
