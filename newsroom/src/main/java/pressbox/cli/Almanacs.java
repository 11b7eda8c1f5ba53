package pressbox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import pressbox.almanac.Almanac;
import pressbox.almanac.BrokenLine;
import pressbox.almanac.BrokenSnapshot;
import pressbox.pack.Packs;

/// Match history that a command line or a configuration names.
final class Almanacs {
    /// A smaller file is read as fast as a snapshot of it.
    private static final long WORTH_A_SNAPSHOT = 256 * 1024;

    private Almanacs() {}

    /// @throws Failure if there is none or it is broken; the message names file and line
    static Almanac load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("there is no almanac " + file + ": name a .csv or .csv.gz of matches");
        }
        try {
            Optional<Path> snapshot = snapshot(file);
            return snapshot.isPresent() ? Almanac.load(file, snapshot.get()) : Almanac.load(file);
        } catch (BrokenLine | BrokenSnapshot e) {
            throw new Failure(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Failure(file + " cannot be read: " + e.getMessage());
        }
    }

    /// Where the snapshot of a large file is kept: in the user's cache, so that nothing is written beside the source.
    private static Optional<Path> snapshot(Path file) throws IOException {
        if (Files.size(file) < WORTH_A_SNAPSHOT) {
            return Optional.empty();
        }
        String told = System.getenv("XDG_CACHE_HOME");
        Path cache =
                told == null || told.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(told);
        String place = Integer.toHexString(file.toRealPath().toString().hashCode());
        try {
            Path folder = Files.createDirectories(cache.resolve("pressbox"));
            return Optional.of(folder.resolve(file.getFileName() + "-" + place + ".almanac"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The record's name of a club.
    ///
    /// @throws Failure if the record knows no club of that name; it offers the nearest
    static String club(Almanac almanac, String name) {
        return almanac.clubName(name)
                .or(() -> Packs.builtIn().book().club(name).flatMap(almanac::clubName))
                .orElseThrow(() -> new Failure("the almanac knows no club “" + name + "”: did you mean "
                        + String.join(", ", almanac.nearestNames(name)) + "?"));
    }
}
