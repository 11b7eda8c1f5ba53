package pressbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What can be seen in the sources only.
class SourcesTest {
    private static final int LONGEST = 500;
    private static final Pattern CATCHES_ALL =
            Pattern.compile("catch \\((final )?(Exception|RuntimeException|Throwable|Error)\\b");
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Dis" + "abled\\b");

    @Test
    void noFileIsTwoThings() throws IOException {
        List<String> long_ = new ArrayList<>();
        for (Path source : sources()) {
            int lines = Files.readAllLines(source).size();
            if (lines > LONGEST) {
                long_.add(source + ": " + lines + " lines, more than " + LONGEST + ". Part it.");
            }
        }
        assertThat(long_).isEmpty();
    }

    @Test
    void onlyNamedExceptionsAreCaught() throws IOException {
        assertThat(linesWith(CATCHES_ALL, "Catch what can be mended here, by name; let the rest fly."))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertThat(linesWith(LEFT_OVER, "Do it or open an issue.")).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() throws IOException {
        assertThat(linesWith(SWITCHED_OFF, "Mend the test or take it out.")).isEmpty();
    }

    private static List<String> linesWith(Pattern pattern, String advice) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    found.add(source + ":" + (i + 1) + ": " + lines.get(i).strip() + " - " + advice);
                }
            }
        }
        return found;
    }

    /// Every Java source of every module, tests included.
    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ImportTable.projectRoot())) {
            for (Path source : modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(source)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
                }
            }
        }
        assertThat(all).as("sources found").isNotEmpty();
        return all;
    }
}
