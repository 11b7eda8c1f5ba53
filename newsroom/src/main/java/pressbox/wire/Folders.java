package pressbox.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pressbox.feed.Item;
import pressbox.feed.UnreadableFeed;

/// The folders that are watched, each with what it remembers of its files.
final class Folders {
    private final Map<String, Folder> folders = new ConcurrentHashMap<>();

    /// What was dropped into a folder, the newest first.
    List<Item> read(String folder, Instant now) throws UnreadableFeed {
        try {
            return folders.computeIfAbsent(folder, _ -> new Folder()).read(Path.of(folder), now);
        } catch (IOException e) {
            throw new UnreadableFeed("the folder cannot be read: " + e.getMessage());
        }
    }
}
