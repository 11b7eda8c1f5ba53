package pressbox.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where packs are kept: `clubs/SLUG.yaml` for each club, `world/*.yaml` for the lists.
sealed interface PackFolder {
    /// The text of a file, or nothing if there is no such file.
    Optional<String> read(String path);

    /// The slugs of its club packs, in order.
    List<String> slugs();

    /// How messages call one of its files.
    String nameOf(String path);

    /// The text of a file that must be there.
    ///
    /// @throws BrokenPack if it cannot be read as UTF-8 text
    static String text(Path file) {
        try {
            return text(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw broken(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static String text(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken(file, "is not UTF-8 text; save it as UTF-8");
        }
    }

    private static BrokenPack broken(String file, String message) {
        return new BrokenPack(List.of(new BrokenPack.Fault(file, 0, "", message)));
    }

    /// Packs that ship with the program; `clubs/index.txt` lists their slugs, one to a line.
    record Resources(String root) implements PackFolder {
        @Override
        public Optional<String> read(String path) {
            try (InputStream in = PackFolder.class.getResourceAsStream(root + "/" + path)) {
                return in == null ? Optional.empty() : Optional.of(text(nameOf(path), in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(nameOf(path), e);
            }
        }

        @Override
        public List<String> slugs() {
            String index = "clubs/index.txt";
            return read(index)
                    .orElseThrow(() -> broken(nameOf(index), "is missing; it lists the slugs of the packs beside it"))
                    .lines()
                    .toList();
        }

        @Override
        public String nameOf(String path) {
            return root.substring(root.lastIndexOf('/') + 1) + "/" + path;
        }
    }

    /// Packs in a folder of the user's own.
    record Disk(Path root) implements PackFolder {
        private static final String ENDING = ".yaml";

        @Override
        public Optional<String> read(String path) {
            Path file = root.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(text(file)) : Optional.empty();
        }

        @Override
        public List<String> slugs() {
            Path clubs = root.resolve("clubs");
            if (!Files.isDirectory(clubs)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(clubs)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(ENDING))
                        .map(name -> name.substring(0, name.length() - ENDING.length()))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(clubs.toString(), e);
            }
        }

        @Override
        public String nameOf(String path) {
            return root.resolve(path).toString();
        }
    }
}
