package pressbox.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pressbox.article.Page;
import pressbox.wire.Answer;
import pressbox.wire.Wire;
import pressbox.wire.WireSettings;

/// Pages from what a command line names: a file, an address, `-` for standard input, a folder.
final class Inputs {
    /// A longer file or stream is not read.
    /// What sites are told about who asks, where no newsroom does.
    static final String CONTACT = "https://pressbox.example/robots";

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private Inputs() {}

    /// @throws Failure if there is nothing to read under that name
    static Page page(String name) {
        if (name.equals("-")) {
            return new Page("standard input", Instant.now(), "", standardInput());
        }
        if (name.startsWith("http://") || name.startsWith("https://")) {
            return fetched(name);
        }
        return page(Path.of(name));
    }

    static Page page(Path file) {
        if (Files.isDirectory(file)) {
            throw new Failure(file + " is a folder: name files, or use --batch " + file + " --out FILE.jsonl");
        }
        if (!Files.exists(file)) {
            throw new Failure("there is no file " + file);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Failure(file + " is longer than " + MOST_BYTES / (1024 * 1024) + " MiB");
            }
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            return new Page(file.getFileName().toString(), changed, typeOf(file), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Failure(file + " cannot be read: " + e.getMessage());
        }
    }

    /// The files of a folder and of those in it, by path, hidden ones left out.
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Failure("there is no folder " + folder);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path) && !isHidden(folder.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(folder + " cannot be listed: " + e.getMessage());
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /// By the name's ending; nothing where it does not tell, so that the reader looks at the bytes.
    private static String typeOf(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return "text/html";
        }
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return "text/markdown";
        }
        return name.endsWith(".txt") ? "text/plain" : "";
    }

    private static byte[] standardInput() {
        try {
            InputStream in = System.in;
            byte[] bytes = in.readNBytes(MOST_BYTES);
            if (in.read() >= 0) {
                throw new Failure("standard input is longer than " + MOST_BYTES / (1024 * 1024) + " MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new Failure("standard input cannot be read: " + e.getMessage());
        }
    }

    private static Page fetched(String address) {
        try (Wire wire = new Wire(WireSettings.live(CONTACT))) {
            Answer answer = wire.fetch(address, Instant.now());
            if (answer instanceof Answer.Fetched fetched) {
                return fetched.page();
            }
            throw new Failure(address + " " + answer.whyNot().orElse(""));
        }
    }
}
