package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.feed.Item;

/// A folder is looked at again and again, and its files are read once.
class FolderTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @TempDir
    Path drops;

    private final Folder folder = new Folder();

    @Test
    void readsAFileAnewOnlyWhereItsSizeOrItsTimeChanged() throws IOException {
        drop("quill.txt", "Quill stays", NOON.minusSeconds(600));
        assertThat(titles()).containsExactly("Quill stays");
        drop("quill.txt", "Quill signs", NOON.minusSeconds(600));
        assertThat(titles()).containsExactly("Quill stays");
        drop("quill.txt", "Quill leaves", NOON.minusSeconds(600));
        assertThat(titles()).containsExactly("Quill leaves");
        drop("quill.txt", "Quill trains", NOON.minusSeconds(300));
        assertThat(titles()).containsExactly("Quill trains");
    }

    @Test
    void forgetsWhatWasTakenAway() throws IOException {
        drop("quill.txt", "Quill stays", NOON.minusSeconds(600));
        drop("oster.txt", "Oster goes", NOON.minusSeconds(500));
        assertThat(titles()).containsExactly("Oster goes", "Quill stays");
        Files.delete(drops.resolve("oster.txt"));
        assertThat(titles()).containsExactly("Quill stays");
    }

    @Test
    void takesThousandsOfFilesInVisitByVisitAndThenCostsLittle() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            drop(i + ".txt", "Day " + i, NOON.minusSeconds(60 + i));
        }
        assertThat(titles()).hasSize(500).startsWith("Day 0").endsWith("Day 499");
        assertThat(titles()).hasSize(1000).contains("Day 999");
        for (int visit = 0; visit < 18; visit++) {
            titles();
        }
        drop("late.txt", "Late", NOON.minusSeconds(30));
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(titles()).hasSize(500).startsWith("Late", "Day 0");
        Duration spent = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);
        assertThat(spent).isLessThan(Duration.ofSeconds(1));
    }

    private List<String> titles() throws IOException {
        return folder.read(drops, NOON).stream().map(Item::title).toList();
    }

    private void drop(String name, String words, Instant at) throws IOException {
        Path file = Files.writeString(drops.resolve(name), words);
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
