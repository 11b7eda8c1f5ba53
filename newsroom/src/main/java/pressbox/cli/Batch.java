package pressbox.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;
import pressbox.article.Page;

/// Many files in, one JSON line each out.
final class Batch {
    @Option(
            names = "--batch",
            paramLabel = "DIR",
            required = true,
            description = "Read every file of this folder and those in it.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Write JSON Lines into this file.")
    private Path out = Path.of("");

    Path folder() {
        return folder;
    }

    /// Writes what `step` makes of each file, by its path from the folder; a file that cannot be opened is complained
    /// of and left out.
    int run(Console console, BiFunction<String, Page, Map<String, Object>> step) {
        List<Path> files = Inputs.files(folder);
        int failed = 0;
        int done = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(out)) {
            for (Path file : files) {
                try {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    lines.write(Json.line(step.apply(name, Inputs.page(file))));
                    lines.newLine();
                } catch (Failure failure) {
                    console.complain(failure.words());
                    failed++;
                }
                console.progress("read", ++done, files.size());
            }
        } catch (IOException e) {
            throw new Failure(out + " cannot be written: " + e.getMessage());
        }
        console.note(done - failed + " files read into " + out + (failed == 0 ? "" : ", " + failed + " could not be"));
        return failed == 0 ? 0 : 1;
    }
}
