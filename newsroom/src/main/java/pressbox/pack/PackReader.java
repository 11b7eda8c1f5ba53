package pressbox.pack;

import java.nio.file.Path;

/// Reads club packs strictly: every fault of a file is gathered and told with its line and key.
public final class PackReader {
    private PackReader() {}

    /// Reads a pack from a file.
    ///
    /// @throws BrokenPack if the file cannot be read or has any fault
    public static ClubPack read(Path file) {
        return read(file.toString(), PackFolder.text(file));
    }

    /// Reads a pack from its text; `file` names it in messages.
    ///
    /// @throws BrokenPack if the text has any fault
    public static ClubPack read(String file, String yaml) {
        Faults faults = new Faults(file);
        YamlNode tree = YamlTree.of(yaml, faults);
        faults.settle();
        ClubPack pack = Fields.read(faults, "", tree, ClubPack::read);
        faults.settle();
        return pack;
    }
}
