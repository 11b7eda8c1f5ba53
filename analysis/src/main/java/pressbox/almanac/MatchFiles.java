package pressbox.almanac;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Opens files, folders, zip archives and gzipped files one after another.
///
/// Nothing is unpacked to disk. An entry whose name leads out of its archive is refused, as is one that unpacks to
/// more than 64 MiB; an archive ends after 20,000 entries or 512 MiB.
final class MatchFiles {
    private static final int MOST_BYTES = 64 << 20;
    private static final long MOST_BYTES_OF_ARCHIVE = 512L << 20;
    private static final int MOST_ENTRIES = 20_000;

    /// Where the files go.
    interface Reader {
        /// @param asked whether the file was named, not met in a folder or an archive
        void read(String name, byte[] bytes, boolean asked);

        void refuse(String name, String expected, String found);

        void passOver(String name);
    }

    private final Reader reader;

    MatchFiles(Reader reader) {
        this.reader = reader;
    }

    void open(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            open(path.toString(), Files.newInputStream(path), /* asked= */ true);
            return;
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(path)) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        for (Path file : files) {
            if (isHidden(path.relativize(file)) || !isMatchFile(file.toString())) {
                reader.passOver(file.toString());
            } else {
                open(file.toString(), Files.newInputStream(file), /* asked= */ false);
            }
        }
    }

    void open(String name, byte[] bytes) throws IOException {
        open(name, new ByteArrayInputStream(bytes), /* asked= */ true);
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMatchFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".csv") || lower.endsWith(".gz") || lower.endsWith(".zip");
    }

    private void open(String name, InputStream stream, boolean asked) throws IOException {
        try (InputStream in = stream) {
            byte[] start = in.readNBytes(4);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
            if (begins(start, 'P', 'K', 3, 4)) {
                archive(name, whole);
            } else if (begins(start, 0x1f, 0x8b)) {
                read(name, new GZIPInputStream(whole), asked);
            } else {
                read(name, whole, asked);
            }
        } catch (ZipException e) {
            reader.refuse(name, "a whole archive", String.valueOf(e.getMessage()));
        } catch (EOFException e) {
            reader.refuse(name, "a whole archive", "its end too early");
        }
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private void read(String name, InputStream in, boolean asked) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            reader.refuse(name, "at most " + (MOST_BYTES >> 20) + " MiB", "more");
        } else {
            reader.read(name, bytes, asked);
        }
    }

    private void archive(String name, InputStream in) throws IOException {
        long bytes = 0;
        int entries = 0;
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String entryName = name + "!" + entry.getName();
            if (++entries > MOST_ENTRIES || bytes > MOST_BYTES_OF_ARCHIVE) {
                reader.refuse(
                        entryName,
                        "at most " + MOST_ENTRIES + " entries and " + (MOST_BYTES_OF_ARCHIVE >> 20) + " MiB",
                        "more");
                return;
            }
            if (leadsOut(entry.getName())) {
                reader.refuse(entryName, "a name that stays inside its archive", entry.getName());
            } else if (!entry.isDirectory()) {
                bytes += entry(entryName, entry, zip);
            }
        }
        if (entries == 0) {
            reader.refuse(name, "an archive with entries", "none");
        }
    }

    private int entry(String name, ZipEntry entry, ZipInputStream zip) throws IOException {
        byte[] unpacked = zip.readNBytes(MOST_BYTES + 1);
        if (unpacked.length > MOST_BYTES) {
            reader.refuse(name, "at most " + (MOST_BYTES >> 20) + " MiB", "more");
        } else if (isHidden(Path.of(entry.getName())) || !isMatchFile(name) || begins(unpacked, 'P', 'K', 3, 4)) {
            reader.passOver(name);
        } else if (begins(unpacked, 0x1f, 0x8b)) {
            open(name, new ByteArrayInputStream(unpacked), /* asked= */ false);
        } else {
            reader.read(name, unpacked, /* asked= */ false);
        }
        return unpacked.length;
    }

    private static boolean leadsOut(String entry) {
        String name = entry.replace('\\', '/');
        return name.startsWith("/")
                || name.indexOf('\0') >= 0
                || (name.length() > 1 && name.charAt(1) == ':')
                || ("/" + name + "/").contains("/../");
    }
}
