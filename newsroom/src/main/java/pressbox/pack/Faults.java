package pressbox.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The faults of one file, gathered while it is read so that a person mends them in one go.
final class Faults {
    private final String file;
    private final List<BrokenPack.Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, String key, String message) {
        found.add(new BrokenPack.Fault(file, line, key, message));
    }

    /// Throws if there is any.
    void settle() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(BrokenPack.Fault::line));
            throw new BrokenPack(found);
        }
    }
}
