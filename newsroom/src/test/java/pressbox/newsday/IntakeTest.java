package pressbox.newsday;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.article.Page;
import pressbox.feed.Item;
import pressbox.reading.Filed;
import pressbox.store.ReadingShelf;

class IntakeTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final String DERBY = "https://courier.example/derby";
    private static final String OUT = "Ada Quill is out for six weeks with a hamstring injury.";
    private static final String DATED = "<meta property=article:published_time content=\"2031-03-01T11:00:00Z\">";

    @TempDir
    Path folder;

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOON);
    private IntakeFixture house;

    @BeforeEach
    void open() {
        house = new IntakeFixture(folder, 1, clock::get);
        house.sources.put(IntakeFixture.COURIER, NOON);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void takesTheSameBytesOnce() {
        assertThat(take(page(DERBY, DATED, OUT))).isTrue();
        assertThat(take(page(DERBY, DATED, OUT))).isFalse();
        assertThat(known()).hasSize(1);
    }

    @Test
    void takesNoVersionOfAPageWhoseArticleIsTheSame() {
        take(page(DERBY, DATED, OUT));
        assertThat(again(page(DERBY, DATED + "<script>var visitors = 7012;</script>", OUT)))
                .isFalse();
    }

    @Test
    void marksTheWordsThatAnOutletTookOut() {
        take(page(DERBY, DATED, OUT));
        clock.set(NOON.plus(Duration.ofHours(1)));
        assertThat(again(page(DERBY, DATED, "Ada Quill trained with the others on Friday.")))
                .isTrue();
        assertThat(house.readings.edits(List.of(DERBY)))
                .containsExactly(new ReadingShelf.Edit(DERBY, clock.get(), OUT));
    }

    @Test
    void leavesAnEditedStoryAtTheTimeItCameOut() {
        take(page(DERBY, "", OUT));
        clock.set(NOON.plus(Duration.ofHours(5)));
        again(page(DERBY, "", "Ada Quill trained with the others on Friday."));
        assertThat(known()).extracting(Filed::at).containsExactly(NOON);
    }

    @Test
    void knowsAnArticleAtSeveralAddressesAsOneWhicheverComesFirst() {
        String canonical = DATED + "<link rel=canonical href=\"" + DERBY + "\">";
        take(page("https://courier.example/amp/derby", canonical, "Ada Quill is out."));
        take(page("https://m.courier.example/derby", canonical, "Ada Quill is out."));
        take(page(DERBY, canonical, OUT));
        take(page("https://courier.example/print/derby", canonical, "Ada Quill is out."));
        assertThat(known()).singleElement().satisfies(filed -> {
            assertThat(filed.address()).isEqualTo(DERBY);
            assertThat(filed.reading().article().text()).contains(OUT);
        });
        assertThat(house.readings.edits(List.of(DERBY))).isEmpty();
        assertThat(house.readings.unread()).isEmpty();
    }

    @Test
    void losesNoArticlesOfASiteThatGivesEveryPageTheAddressOfItsFrontPage() {
        String front = DATED + "<link rel=canonical href=\"https://courier.example/\">";
        take(page(DERBY, front, OUT));
        take(page("https://courier.example/cup", front, OUT));
        assertThat(known()).hasSize(2);
    }

    @Test
    void believesNoDateOfTheFutureOrOfBeforeTheWebAndKeepsItAsItWas() {
        for (String wrong : List.of("2099-01-01T00:00:00Z", "1970-01-01T00:00:00Z")) {
            String head = "<meta property=article:published_time content=\"" + wrong + "\">";
            take(page("https://courier.example/" + wrong.substring(0, 4), head, OUT));
        }
        assertThat(known()).extracting(Filed::at).containsOnly(NOON);
        assertThat(house.readings.find("https://courier.example/2099"))
                .get()
                .extracting(kept -> kept.filed().reading().article().published().map(at -> at.getYear()))
                .isEqualTo(Optional.of(2099));
    }

    @Test
    void readsWhatACrashLeftUnreadAsIfNothingHadHappened() {
        Page page = page(DERBY, DATED, OUT);
        house.readings.keep(page, item(page), IntakeFixture.COURIER);
        house.intake.resume();
        List<Filed> afterCrash = known();
        assertThat(afterCrash).hasSize(1);
        assertThat(house.room.news().filed()).isEqualTo(afterCrash);
        assertThat(house.readings.unread()).isEmpty();
    }

    private boolean take(Page page) {
        return house.intake.take(page, item(page), IntakeFixture.COURIER).isPresent();
    }

    private boolean again(Page page) {
        return house.intake.takeAgain(page, item(page), IntakeFixture.COURIER);
    }

    private List<Filed> known() {
        return house.readings.since(Instant.EPOCH, 100).stream()
                .map(ReadingShelf.Kept::filed)
                .toList();
    }

    private static Item item(Page page) {
        return new Item(page.address(), "Gulls lose Quill", Optional.empty(), Optional.empty(), "", "", false);
    }

    private Page page(String address, String head, String news) {
        return Page.html(address, clock.get(), """
                <html><head><title>Gulls lose Quill</title><meta property="og:type" content="article">%s</head><body>
                <article><h1>Gulls lose Quill</h1><p>%s</p>
                <p>Saltmere Harbour play again on Saturday, and the ground by the quay is expected to be full for it, as it
                has been for every match since the autumn.</p>
                <p>The squad trained behind closed doors on Friday morning. Nobody at the club wanted to say more than that,
                and the supporters who had waited at the gate went home without an answer.</p>
                </article></body></html>""".formatted(head, news));
    }
}
