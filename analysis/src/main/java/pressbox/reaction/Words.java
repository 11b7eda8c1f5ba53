package pressbox.reaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import pressbox.text.WordSet;

/// Classes of words that the grammar of reactions asks for, from `words.txt`: `[class]`, then words between blanks, `#`
/// begins a comment.
final class Words {
    private static final Map<String, WordSet> CLASSES = read();

    private Words() {}

    /// The folded words of a class; an error where the file has none of that name.
    static WordSet of(String name) {
        WordSet words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("words.txt has no class " + name);
        }
        return words;
    }

    private static Map<String, WordSet> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        try (InputStream file = Words.class.getResourceAsStream("words.txt")) {
            if (file == null) {
                throw new IllegalStateException("no file words.txt beside " + Words.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            Set<String> words = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    words = new HashSet<>();
                    classes.put(line.substring(1, line.length() - 1), words);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    words.addAll(Set.of(line.strip().split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read words.txt beside " + Words.class.getName(), e);
        }
        Map<String, WordSet> sets = new HashMap<>();
        classes.forEach((name, words) -> sets.put(name, WordSet.copyOf(words)));
        return Map.copyOf(sets);
    }
}
