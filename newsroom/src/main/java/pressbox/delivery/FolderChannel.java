package pressbox.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import pressbox.football.Slug;

/// Writes each letter as a file of its own, named by the letter's id, so that a repeat is the same file.
public final class FolderChannel implements Channel {
    private final Path folder;

    public FolderChannel(Path folder) {
        this.folder = folder;
    }

    @Override
    public Medium medium() {
        return Medium.FOLDER;
    }

    @Override
    public boolean repeats() {
        return true;
    }

    @Override
    public Outcome hand(Letter letter) {
        Path file = folder.resolve(Slug.of(letter.id()) + ".txt");
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        String words = "To: " + letter.name() + "\nSubject: " + letter.subject() + "\n\n" + letter.text();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Outcome.Accepted(file.getFileName().toString());
        } catch (IOException e) {
            return new Outcome.NotNow(folder + " cannot be written: " + e.getMessage());
        }
    }
}
