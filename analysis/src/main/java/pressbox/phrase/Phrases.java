package pressbox.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pressbox.text.WordTable;

/// A list of phrases, each with what it means, that finds itself in a line.
///
/// One phrase a line, `meaning : phrase`; `#` starts a comment. A phrase is made of these, parted by blanks:
///
/// - `word`, `one|another`, `+sign` for every form of a verb;
/// - `<club>`, `<person>`, `<side>` (club or national team), `<competition>`, `<ground>`, `<outlet>`, `<nation>`,
///   `<number>`, `<score>`, `<money>`, `<name>`: a slot;
/// - `~3`: up to three words or names, no marks;
/// - a `?` behind a word or a slot: it may be missing.
///
/// The first element is a word or a slot and is never missing. A phrase looks at no more items than it has
/// elements and gaps, so the time to search a line grows with its length only. Thread-safe.
public final class Phrases<V> {
    private final WordTable<List<Phrase<V>>> byAnchor;
    /// The list as [Anchors] knows it.
    private final long anchors;
    /// Those that names and figures alone make.
    private final List<Phrase<V>> wordless;

    private Phrases(List<Phrase<V>> phrases) {
        Map<String, List<Phrase<V>>> anchored = new HashMap<>();
        for (Phrase<V> phrase : phrases) {
            for (String word : phrase.anchors()) {
                anchored.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
            }
        }
        anchored.replaceAll((word, there) -> List.copyOf(there));
        byAnchor = WordTable.copyOf(anchored);
        anchors = Anchors.enter(anchored.keySet());
        wordless = phrases.stream().filter(phrase -> phrase.anchors().isEmpty()).toList();
    }

    /// Reads a list that lies beside `home`.
    ///
    /// @throws IllegalArgumentException where a line cannot be read, with the line
    public static <V> Phrases<V> load(Class<?> home, String file, Function<String, V> meaning) {
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no phrases " + file + " beside " + home.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read(reader.lines().toList(), meaning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a list from its lines.
    public static <V> Phrases<V> read(List<String> lines, Function<String, V> meaning) {
        List<Phrase<V>> phrases = new ArrayList<>();
        for (String line : lines) {
            String plain = line.strip();
            if (plain.isEmpty() || plain.startsWith("#")) {
                continue;
            }
            int colon = plain.indexOf(" : ");
            if (colon < 0) {
                throw new IllegalArgumentException("a phrase is written `meaning : phrase`, not `" + line + "`");
            }
            phrases.add(Phrase.of(
                    meaning.apply(plain.substring(0, colon).strip()),
                    plain.substring(colon + 3).strip(),
                    phrases.size()));
        }
        return new Phrases<>(phrases);
    }

    /// Every phrase that stands in the line, in order; one that lies within a longer one is left out.
    public List<Hit<V>> in(Line line) {
        int first = line.nextAnchor(anchors, 0);
        if (first == line.size() && wordless.isEmpty()) {
            return List.of();
        }
        Finds<V> finds = new Finds<>(line);
        for (int i = first; i < line.size(); i = line.nextAnchor(anchors, i + 1)) {
            List<Phrase<V>> phrases = line.lookUp(byAnchor, i);
            if (phrases != null && line.isWord(i)) {
                lookRound(i, phrases, finds);
            }
        }
        for (int i = 0; i < line.size() && !wordless.isEmpty(); i++) {
            for (Phrase<V> phrase : wordless) {
                finds.lookAt(i, phrase);
            }
        }
        return finds.outer();
    }

    private static <V> void lookRound(int anchor, List<Phrase<V>> phrases, Finds<V> finds) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase<V> phrase = phrases.get(i);
            int last = anchor - phrase.nearest();
            for (int start = Math.max(0, anchor - phrase.farthest()); start <= last; start++) {
                finds.lookAt(start, phrase);
            }
        }
    }
}
