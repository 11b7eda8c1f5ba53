package pressbox.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asks the readers which keys they know, by a key that nobody knows, and looks each up in the page.
class PackDocsTest {
    private static final String UNKNOWN = "{zzzzzzzzzzzz: 1}";
    private static final String KNOWN = "known keys: ";

    @Test
    void documentsEveryKeyOfAPack() throws IOException {
        String page = Files.readString(Path.of("../docs/packs.md"));
        List<String> keys = keys(
                () -> PackReader.read("x", "zzzzzzzzzzzz: 1\npeople: [%s]\noutlets: [%s]".formatted(UNKNOWN, UNKNOWN)));
        assertThat(keys)
                .contains("club", "now-at", "feeds")
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    @Test
    void documentsEveryKeyOfTheWorldLists(@TempDir Path folder) throws IOException {
        String page = Files.readString(Path.of("../docs/packs.md"));
        Path world = Files.createDirectories(folder.resolve("world"));
        for (String list : List.of("clubs", "competitions", "nations")) {
            Path file = Files.writeString(world.resolve(list + ".yaml"), list + ": [" + UNKNOWN + "]");
            List<String> keys = keys(() -> Packs.in(folder).world());
            assertThat(keys).contains("name").allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
            Files.delete(file);
        }
        Files.writeString(
                world.resolve("outlets.yaml"),
                "outlets: [%s]\njournalists: [%s]\npundits: [%s]".formatted(UNKNOWN, UNKNOWN, UNKNOWN));
        assertThat(keys(() -> Packs.in(folder).world()))
                .contains("outlet")
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    private static List<String> keys(Runnable read) {
        try {
            read.run();
            return List.of();
        } catch (BrokenPack broken) {
            return broken.faults().stream()
                    .map(BrokenPack.Fault::message)
                    .filter(message -> message.contains(KNOWN))
                    .flatMap(message -> Stream.of(message.substring(message.indexOf(KNOWN) + KNOWN.length())
                            .split(", ")))
                    .toList();
        }
    }
}
