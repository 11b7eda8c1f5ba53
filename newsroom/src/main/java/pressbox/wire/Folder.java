package pressbox.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pressbox.article.Page;
import pressbox.feed.DroppedFile;
import pressbox.feed.Item;
import pressbox.feed.UnreadableFeed;

/// A folder into which files are dropped: pages, texts, mails. Nothing in it is changed or moved.
///
/// A file is an entry by what is in it, so that one which is renamed or dropped twice is taken once, and one which is
/// changed is taken again. One that was written a moment ago waits, since its writer may not be done.
final class Folder {
    /// A folder costs nobody anything, and whoever drops a file waits for it.
    static final Wait RHYTHM = new Wait(Duration.ofMinutes(1), "a folder is looked at every minute");

    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final long LONGEST = 15L * 1024 * 1024;
    private static final int MOST = 500;

    private Folder() {}

    private record Dropped(Path path, Instant changed) {}

    /// Whether there is such a folder.
    static Answer ask(String folder, Instant now) {
        try {
            Path path = Path.of(folder);
            return Files.isDirectory(path)
                    ? Answer.Fetched.plain(new Page(path.toAbsolutePath().toString(), now, "", new byte[0]))
                    : new Answer.Failed(0, "there is no folder " + folder, Optional.empty());
        } catch (InvalidPathException e) {
            return new Answer.Refused("“" + folder + "” is no path");
        }
    }

    /// What lies there and can be read, the newest first.
    static List<Item> read(String folder, Instant now) throws UnreadableFeed {
        List<Item> items = new ArrayList<>();
        try {
            for (Dropped dropped : settled(Path.of(folder), now)) {
                DroppedFile.read(
                                dropped.path().toUri().toString(),
                                Files.readAllBytes(dropped.path()),
                                dropped.changed())
                        .ifPresent(items::add);
            }
        } catch (IOException e) {
            throw new UnreadableFeed("the folder cannot be read: " + e.getMessage());
        }
        return items;
    }

    private static List<Dropped> settled(Path folder, Instant now) throws IOException {
        List<Dropped> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.filter(DroppedFile::isOfAKind).toList()) {
                BasicFileAttributes told =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                Instant changed = told.lastModifiedTime().toInstant();
                boolean waits = Duration.between(changed, now).abs().compareTo(SETTLED) < 0;
                if (told.isRegularFile() && told.size() > 0 && told.size() <= LONGEST && !waits) {
                    found.add(new Dropped(path, changed));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Dropped::changed).reversed())
                .limit(MOST)
                .toList();
    }
}
