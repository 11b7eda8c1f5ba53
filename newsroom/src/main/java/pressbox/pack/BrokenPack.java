package pressbox.pack;

import java.util.List;
import java.util.stream.Collectors;

/// A pack that cannot be used as it is; the message has a line for every fault of the file.
public final class BrokenPack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /// One thing wrong in a file.
    ///
    /// @param file    name of the file as the reader was given it
    /// @param line    line from 1, 0 where the whole file is meant
    /// @param key     path of the key, as in `people[3].number`; empty where no key is meant
    /// @param message what is wrong and what to write instead
    public record Fault(String file, int line, String key, String message) {
        @Override
        public String toString() {
            return file + (line > 0 ? ":" + line : "") + ": " + (key.isEmpty() ? "" : key + ": ") + message;
        }
    }

    public BrokenPack(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /// Every fault found, in the order of the file.
    public List<Fault> faults() {
        return faults;
    }
}
