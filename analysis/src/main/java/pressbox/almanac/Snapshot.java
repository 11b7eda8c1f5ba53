package pressbox.almanac;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;

/// An almanac as a file: its columns as they lie in memory, so that it is read in one piece and nothing is parsed.
///
/// A heading of `MAGIC`, the version, a stamp of the source, the size and a checksum of the rest. Another version is
/// refused, never converted: the source is there to make a new one from.
final class Snapshot {
    private static final byte[] MAGIC = {'P', 'B', 'A', 'L', 'M', 'A', 'N', '\n'};
    private static final int VERSION = 1;
    private static final int HEADING = MAGIC.length + Integer.BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES;

    private Snapshot() {}

    /// Whether a file begins as a snapshot does.
    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /// Whether there is a snapshot that was made of a source with this stamp, whole or not.
    static boolean isOf(Path file, long stamp) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer heading = ByteBuffer.wrap(in.readNBytes(HEADING));
            return heading.remaining() == HEADING && heading.getLong(MAGIC.length + Integer.BYTES) == stamp;
        }
    }

    static Almanac read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADING || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BrokenSnapshot(file, "it does not begin like one");
        }
        in.position(MAGIC.length);
        int version = in.getInt();
        if (version != VERSION) {
            throw new BrokenSnapshot(file, "it is of version " + version + ", this program reads " + VERSION);
        }
        in.getLong();
        int size = in.getInt();
        int checksum = in.getInt();
        if (in.remaining() != size) {
            throw new BrokenSnapshot(file, "it should go on for " + size + " bytes, but does for " + in.remaining());
        }
        if (checksum(bytes, HEADING) != checksum) {
            throw new BrokenSnapshot(file, "its bytes are not those that were written");
        }
        try {
            return SnapshotReader.read(in);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new BrokenSnapshot(file, "it holds less than it says");
        }
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }

    static void write(Almanac almanac, Path file, long stamp) throws IOException {
        byte[] body = SnapshotWriter.bytes(almanac);
        byte[] heading = ByteBuffer.allocate(HEADING)
                .put(MAGIC)
                .putInt(VERSION)
                .putLong(stamp)
                .putInt(body.length)
                .putInt(checksum(body, 0))
                .array();
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                out.write(heading);
                out.write(body);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
