package pressbox.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pressbox.article.Page;
import pressbox.feed.DroppedFile;
import pressbox.feed.Item;

/// A folder into which files are dropped: pages, texts, mails. Nothing in it is changed or moved.
///
/// A file is an entry by what is in it, so that one which is renamed or dropped twice is taken once, and one which is
/// changed is taken again. One that was written a moment ago waits, since its writer may not be done. What was read is
/// remembered by name, size and time, so that a visit reads only files that are new or changed. Safe for many threads.
final class Folder {
    /// A folder costs nobody anything, and whoever drops a file waits for it.
    static final Wait RHYTHM = new Wait(Duration.ofMinutes(1), "a folder is looked at every minute");

    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final long LONGEST = 15L * 1024 * 1024;

    /// So many files are read at a visit, the newest first, and so many known ones are listed again.
    private static final int MOST = 500;

    /// Letters of entries that are kept to be listed again.
    private static final int MEMORY = 16 * 1024 * 1024;

    private final Map<Path, Known> known = new HashMap<>();

    private record Dropped(Path path, long size, Instant changed) {}

    /// A file as it was when it was read.
    ///
    /// @param item empty where it holds no words, or where enough newer ones are kept
    private record Known(Dropped file, Optional<Item> item) {}

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

    /// What was dropped there and can be read, the newest first.
    synchronized List<Item> read(Path folder, Instant now) throws IOException {
        List<Dropped> files = settled(folder, now);
        known.keySet().retainAll(files.stream().map(Dropped::path).collect(Collectors.toSet()));
        Map<String, Item> items = new LinkedHashMap<>();
        for (Dropped file : files.stream().filter(this::isUnread).limit(MOST).toList()) {
            Known read = new Known(file, item(file));
            known.put(file.path(), read);
            read.item().ifPresent(item -> items.put(item.address(), item));
        }
        keptOf(files).forEach(item -> items.put(item.address(), item));
        Comparator<Item> byTime = Comparator.comparing(item -> item.published().orElse(Instant.EPOCH));
        return items.values().stream().sorted(byTime.reversed()).toList();
    }

    private boolean isUnread(Dropped file) {
        Known before = known.get(file.path());
        return before == null || !before.file().equals(file);
    }

    private static Optional<Item> item(Dropped file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            return DroppedFile.read(file.path().toUri().toString(), bytes, file.changed());
        } catch (NoSuchFileException e) {
            return Optional.empty(); // taken away a moment ago
        }
    }

    /// The entries of the newest files that were read, and forgets those of all others.
    private List<Item> keptOf(List<Dropped> files) {
        List<Item> kept = new ArrayList<>();
        int letters = 0;
        for (Dropped file : files) {
            Optional<Item> item = Optional.ofNullable(known.get(file.path())).flatMap(Known::item);
            if (item.isPresent() && kept.size() < MOST && letters < MEMORY) {
                kept.add(item.get());
                letters += item.get().content().length();
            } else if (item.isPresent()) {
                known.put(file.path(), new Known(file, Optional.empty()));
            }
        }
        return kept;
    }

    private static List<Dropped> settled(Path folder, Instant now) throws IOException {
        List<Dropped> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.filter(DroppedFile::isOfAKind).toList()) {
                dropped(path)
                        .filter(file ->
                                Duration.between(file.changed(), now).abs().compareTo(SETTLED) >= 0)
                        .ifPresent(found::add);
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Dropped::changed).reversed())
                .toList();
    }

    private static Optional<Dropped> dropped(Path path) throws IOException {
        try {
            BasicFileAttributes told = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean fits = told.isRegularFile() && told.size() > 0 && told.size() <= LONGEST;
            return fits
                    ? Optional.of(new Dropped(
                            path, told.size(), told.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty(); // taken away a moment ago
        }
    }
}
