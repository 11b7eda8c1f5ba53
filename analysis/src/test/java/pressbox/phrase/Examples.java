package pressbox.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A gold file: texts, each with what must be read from it.
///
/// The lines of an example are its paragraphs; lines that start with `= ` are what is expected, in any order,
/// and a lone `=` says that nothing is. An empty line ends an example, `#` starts a comment.
public record Examples(List<Example> all) {
    /// One text with what is expected.
    public record Example(String text, List<String> expected) {
        @Override
        public String toString() {
            return text.replace('\n', ' ');
        }
    }

    public static Examples load(Class<?> home, String file) {
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no examples " + file + " beside " + home.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Examples read(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        List<String> text = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("=")) {
                if (line.length() > 1) {
                    expected.add(line.substring(2).strip());
                }
            } else if (!line.isBlank()) {
                text.add(line);
            } else if (!text.isEmpty()) {
                examples.add(new Example(String.join("\n", text), List.copyOf(expected)));
                text.clear();
                expected.clear();
            }
        }
        if (!text.isEmpty()) {
            examples.add(new Example(String.join("\n", text), List.copyOf(expected)));
        }
        return new Examples(List.copyOf(examples));
    }
}
