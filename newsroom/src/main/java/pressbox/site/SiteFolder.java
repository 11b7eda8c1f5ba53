package pressbox.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The folder that a site's files stand in.
///
/// Each file is replaced whole, so that a crash leaves the old or the new one, never half of either; files that did not
/// change are not touched, and those that the site no longer has are removed last.
public final class SiteFolder {
    private static final Set<String> PACKED = Set.of("html", "css", "xml", "json", "svg", "txt");

    private final Path folder;

    public SiteFolder(Path folder) {
        this.folder = folder;
    }

    /// Makes the folder hold exactly these files, by path from its root, each text with its `.gz` beside it.
    ///
    /// @return how many files were written anew
    public int write(Map<String, byte[]> files) throws IOException {
        int written = 0;
        Set<Path> wanted = new HashSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            if (!path.startsWith(folder)) {
                throw new IOException(file.getKey() + " lies outside the site's folder");
            }
            wanted.add(path);
            boolean changed = replace(path, file.getValue());
            written += changed ? 1 : 0;
            if (PACKED.contains(ending(path))) {
                Path packed = path.resolveSibling(path.getFileName() + ".gz");
                wanted.add(packed);
                if (changed || !Files.exists(packed)) {
                    replace(packed, gzip(file.getValue()));
                }
            }
        }
        remove(wanted);
        return written;
    }

    private boolean replace(Path path, byte[] bytes) throws IOException {
        if (Files.isRegularFile(path)
                && Files.size(path) == bytes.length
                && Arrays.equals(Files.readAllBytes(path), bytes)) {
            return false;
        }
        Files.createDirectories(path.getParent());
        Path fresh = path.resolveSibling("." + path.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private void remove(Set<Path> wanted) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = new ArrayList<>(walk.filter(path -> !path.equals(folder)).toList());
        }
        for (Path path : all.reversed()) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    if (inside.findAny().isEmpty()) {
                        Files.delete(path);
                    }
                }
            } else if (!wanted.contains(path)) {
                Files.delete(path);
            }
        }
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
