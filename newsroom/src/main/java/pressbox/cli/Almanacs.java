package pressbox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pressbox.almanac.Almanac;
import pressbox.almanac.BrokenLine;

/// Match history that a command line or a configuration names.
final class Almanacs {
    private Almanacs() {}

    /// @throws Failure if there is none or it is broken; the message names file and line
    static Almanac load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("there is no almanac " + file + ": name a .csv or .csv.gz of matches");
        }
        try {
            return Almanac.load(file);
        } catch (BrokenLine e) {
            throw new Failure(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Failure(file + " cannot be read: " + e.getMessage());
        }
    }
}
