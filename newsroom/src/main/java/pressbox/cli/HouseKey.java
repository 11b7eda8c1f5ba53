package pressbox.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The one key to a newsroom's folder: whoever holds it runs the newsroom, so that two never send the same edition.
///
/// A lock of the operating system on a file; it ends with the process, however that ends.
final class HouseKey implements AutoCloseable {
    private final FileChannel file;
    private final FileLock lock;

    private HouseKey(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /// Takes the key, or nothing where a running newsroom has it.
    static Optional<HouseKey> take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel file = FileChannel.open(
                    folder.resolve("newsroom.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = lock(file);
            if (lock.isEmpty()) {
                file.close();
            }
            return lock.map(held -> new HouseKey(file, held));
        } catch (IOException e) {
            throw new Failure("the folder " + folder + " cannot be locked: " + e.getMessage());
        }
    }

    private static Optional<FileLock> lock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try (file) {
            lock.release();
        } catch (IOException e) {
            throw new Failure("the newsroom's lock cannot be given back: " + e.getMessage());
        }
    }
}
