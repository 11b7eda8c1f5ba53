package pressbox.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A text file cut into sections, each headed by a line `=== name`.
final class Sections {
    /// @param text everything up to the next heading, without blank lines at its ends
    record Section(String name, String text) {}

    private static final String MARK = "=== ";

    private Sections() {}

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Sections.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static List<Section> read(String resource) {
        List<Section> sections = new ArrayList<>();
        String name = "";
        StringBuilder text = new StringBuilder();
        for (String line : resource(resource).lines().toList()) {
            if (line.startsWith(MARK)) {
                add(sections, name, text);
                name = line.substring(MARK.length()).strip();
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        add(sections, name, text);
        return List.copyOf(sections);
    }

    private static void add(List<Section> sections, String name, StringBuilder text) {
        if (!name.isEmpty()) {
            sections.add(new Section(name, text.toString().strip()));
        }
    }
}
