package pressbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.wire.Habit;
import pressbox.wire.Marks;
import pressbox.wire.Moves;
import pressbox.wire.Source;
import pressbox.wire.SourceState;
import pressbox.wire.Trail;
import pressbox.wire.Validators;

class SourceShelfTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Source COURIER =
            new Source("courier", "Courier", "Tidewater", 2, Source.Kind.FEED, "https://courier.example/rss", false);

    @TempDir
    Path folder;

    private Store store;
    private SourceShelf shelf;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("newsroom.db"));
        shelf = new SourceShelf(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewSourceIsDueAtOnce() {
        shelf.put(COURIER, NOON);
        assertThat(shelf.due(NOON)).containsExactly(COURIER.id());
    }

    @Test
    void aChangedSourceKeepsItsState() {
        shelf.put(COURIER, NOON);
        shelf.save("courier", well());
        shelf.put(COURIER, NOON.plusSeconds(5));
        assertThat(shelf.find("courier")).contains(new SourceShelf.Watched(COURIER, well()));
        assertThat(shelf.due(NOON.plusSeconds(5))).isEmpty();
    }

    @Test
    void aHurriedSourceIsDueBeforeItsTime() {
        shelf.put(COURIER, NOON);
        shelf.save("courier", well());
        shelf.hurry("courier", NOON.plusSeconds(5));
        assertThat(shelf.due(NOON.plusSeconds(5))).hasSize(1);
    }

    @Test
    void aPausedSourceIsNotDueUntilItIsResumed() {
        shelf.put(COURIER, NOON);
        shelf.pause("courier");
        assertThat(shelf.due(NOON)).isEmpty();
        shelf.put(COURIER, NOON);
        assertThat(shelf.due(NOON)).isEmpty();
        shelf.resume("courier");
        assertThat(shelf.due(NOON)).hasSize(1);
    }

    @Test
    void aRemovedSourceOfThePackStaysAwayUntilAnEditorAddsIt() {
        shelf.offer(COURIER, NOON);
        shelf.remove("courier");
        shelf.offer(COURIER, NOON);
        assertThat(shelf.all()).isEmpty();
        shelf.put(COURIER, NOON);
        shelf.offer(COURIER, NOON);
        assertThat(shelf.all()).hasSize(1);
    }

    private static SourceState well() {
        return new SourceState(
                SourceState.Health.WELL,
                "200, 1 new of 9",
                NOON.plusSeconds(900),
                "its own rhythm",
                0,
                new Validators("\"a\"", ""),
                NOON,
                NOON,
                NOON,
                9,
                new Marks("0123456789abcdef"),
                new Habit(3.5, 2.25, NOON, Collections.nCopies(24, 7)),
                new Moves(COURIER.address(), "https://new.courier.example/", "", NOON, 2),
                new Trail("nsfe"));
    }
}
