package pressbox.almanac;

import java.io.IOException;
import java.nio.file.Path;

/// A snapshot of an almanac that cannot be used: not one, cut, damaged, or of another version.
public final class BrokenSnapshot extends IOException {
    private static final long serialVersionUID = 1;

    BrokenSnapshot(Path file, String trouble) {
        super(file + " is no almanac that can be used: " + trouble);
    }
}
