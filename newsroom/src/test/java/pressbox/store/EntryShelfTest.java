package pressbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.feed.Item;
import pressbox.wire.Answer;
import pressbox.wire.Entry;
import pressbox.wire.Source;
import pressbox.wire.SourceState;

class EntryShelfTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Instant OLDEST = NOON.minus(Duration.ofDays(14));

    @TempDir
    Path folder;

    private Store store;
    private EntryShelf entries;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("newsroom.db"));
        entries = new EntryShelf(store);
        new SourceShelf(store)
                .put(
                        new Source(
                                "courier",
                                "Courier",
                                "Tidewater",
                                2,
                                Source.Kind.FEED,
                                "https://courier.example/feed",
                                false),
                        NOON);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsWhatIsNewAndKnowsItTheNextTime() {
        assertThat(list(item("/a", "One"), item("/b", "Two"))).isEqualTo(2);
        assertThat(list(item("/a?utm_source=feed", "One"), item("/b", "Two"))).isZero();
        assertThat(entries.due("courier.example", NOON, 10))
                .extracting(Entry::address)
                .containsExactlyInAnyOrder("https://courier.example/a", "https://courier.example/b");
    }

    @Test
    void asksNoMoreForAPageThatWasTakenInUntilItIsFresherAgain() {
        list(item("/a", "One"));
        Entry entry = entries.due("courier.example", NOON, 10).getFirst();
        entries.settle(entry, entry.taken(NOON));
        assertThat(entries.dueHosts(NOON)).isEmpty();
        assertThat(entries.dueHosts(NOON.plus(Duration.ofHours(1)))).containsExactly("courier.example");
    }

    @Test
    void looksAgainAtAnEntryWhoseHeadlineChanged() {
        list(item("/a", "Quill to stay"));
        Entry entry = entries.due("courier.example", NOON, 10).getFirst();
        entries.settle(entry, new Entry.Next(Optional.empty(), "taken in", 0, 4));
        assertThat(list(item("/a", "Quill to leave"))).isZero();
        assertThat(entries.due("courier.example", NOON, 10)).singleElement().satisfies(again -> {
            assertThat(again.item().title()).isEqualTo("Quill to leave");
            assertThat(again.looks()).isEqualTo(4);
        });
    }

    @Test
    void takesAPostAgainWhoseWordsItsAuthorChanged() {
        list(post("<p>Kit launch at noon.</p>"));
        Entry entry = entries.due("courier.example", NOON, 10).getFirst();
        entries.settle(entry, entry.taken(NOON));
        list(post("<p>Kit launch at noon.</p>"));
        assertThat(entries.dueHosts(NOON)).isEmpty();
        list(post("<p>Kit launch at one.</p>"));
        assertThat(entries.due("courier.example", NOON, 10))
                .singleElement()
                .satisfies(again -> assertThat(again.item().content()).contains("at one"));
    }

    private static Item post(String content) {
        return new Item("https://courier.example/post/1", "", Optional.of(NOON), Optional.empty(), content, "", true);
    }

    @Test
    void fetchesNothingThatIsOlderThanTheNewsReaches() {
        Item old = new Item(
                "https://courier.example/old",
                "Old",
                Optional.of(OLDEST.minusSeconds(1)),
                Optional.empty(),
                "",
                "",
                false);
        assertThat(list(old)).isEqualTo(1);
        assertThat(entries.dueHosts(NOON)).isEmpty();
        assertThat(list(new Item(
                        old.address(), "Old, edited", old.published(), Optional.empty(), old.content(), "", false)))
                .isZero();
        assertThat(entries.dueHosts(NOON)).isEmpty();
    }

    @Test
    void fetchesWhatADateOfBeforeTheWebIsGiven() {
        list(new Item("https://courier.example/a", "One", Optional.of(Instant.EPOCH), Optional.empty(), "", "", false));
        assertThat(entries.dueHosts(NOON)).containsExactly("courier.example");
        assertThat(entries.find("https://courier.example/a")
                        .orElseThrow()
                        .item()
                        .published())
                .contains(Instant.EPOCH);
    }

    @Test
    void waitsNoYearWhenTheClockWasAYearAheadForAWhile() {
        list(item("/a", "One"));
        Entry entry = entries.due("courier.example", NOON, 10).getFirst();
        entries.settle(entry, entry.notTaken(new Answer.Unreachable("silence"), NOON.plus(Duration.ofDays(365))));
        assertThat(entries.dueHosts(NOON)).containsExactly("courier.example");
        assertThat(entries.due("courier.example", NOON, 10)).hasSize(1);
    }

    @Test
    void keepsTheWordsOfAnEntryAsLongAsItsPageIsLookedAtAgain() {
        list(item("/a", "One"));
        Entry entry = entries.due("courier.example", NOON, 10).getFirst();
        entries.settle(entry, entry.taken(NOON));
        assertThat(entries.find(entry.address()).orElseThrow().item().content()).isEqualTo("<p>Yes</p>");
        entries.settle(entry, new Entry.Next(Optional.empty(), "taken in", 0, 4));
        assertThat(entries.find(entry.address()).orElseThrow().item().content()).isEmpty();
    }

    @Test
    void saysHowMuchWaitsAndForHowLong() {
        list(item("/a", "One"), item("/b", "Two"));
        assertThat(entries.waiting(NOON.plusSeconds(90))).isEqualTo(new EntryShelf.Waiting(2, Duration.ofSeconds(90)));
    }

    @Test
    void takesTheWordsOfHostileEntriesAsWords() {
        Item hostile = new Item(
                "https://courier.example/'); DROP TABLE entry;--",
                "'\"\u0000",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                false);
        assertThat(list(hostile)).isEqualTo(1);
        assertThat(entries.find(hostile.address())).isPresent();
    }

    private int list(Item... items) {
        return entries.list("courier", List.of(items), SourceState.fresh(NOON), OLDEST, NOON);
    }

    private static Item item(String path, String title) {
        return new Item(
                "https://courier.example" + path, title, Optional.of(NOON), Optional.empty(), "<p>Yes</p>", "", false);
    }
}
