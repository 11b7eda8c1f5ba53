package pressbox.almanac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells whether a match file and what lies beside it have changed: a number of their sizes and times.
final class SourceStamp {
    /// Of a snapshot that stands for itself.
    static final long NONE = 0;

    private SourceStamp() {}

    static long of(Path matches) throws IOException {
        long stamp = 17;
        for (Path file : new Path[] {
            matches, matches.resolveSibling(Almanac.COVERAGE), matches.resolveSibling(Almanac.DEDUCTIONS)
        }) {
            stamp = stamp * 31 + (Files.exists(file) ? size(file) : -1);
        }
        return stamp == NONE ? 1 : stamp;
    }

    private static long size(Path file) throws IOException {
        return Files.size(file) * 1_000_003 + Files.getLastModifiedTime(file).toMillis();
    }
}
