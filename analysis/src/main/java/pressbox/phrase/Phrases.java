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
import org.jspecify.annotations.Nullable;
import pressbox.text.Openings;
import pressbox.text.PartSet;
import pressbox.text.WordParts;
import pressbox.text.WordSet;
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
    private static final int REACH = 24;

    /// A word that stands in some phrase.
    ///
    /// @param anchored the phrases of which it is an anchor
    private record Known<V>(@Nullable Openings<Phrase<V>> openings, List<Phrase<V>> anchored, PartSet parts) {}

    private final WordParts parts = new WordParts(Element.Kind.PARTS);
    private final WordTable<Known<V>> known;
    private final List<Phrase<V>> bySlot = new ArrayList<>();
    /// Says to a line which of its words are anchors here, see [Anchors].
    private final long anchors;

    /// Those that names and figures alone make.
    private final List<Phrase<V>> wordless;

    private Phrases(List<Phrase<V>> phrases) {
        phrases.forEach(phrase -> phrase.number(parts));
        Map<String, List<Phrase<V>>> byFirstWord = new HashMap<>();
        Map<String, List<Phrase<V>>> byAnchor = new HashMap<>();
        for (Phrase<V> phrase : phrases) {
            Phrase<V> ready = phrase.needing(parts);
            for (String word : ready.anchor()) {
                byAnchor.computeIfAbsent(word, w -> new ArrayList<>()).add(ready);
            }
            if (ready.elements().getFirst() instanceof Element.Words(WordSet words, boolean optional)) {
                for (String word : words) {
                    byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(ready);
                }
            } else {
                bySlot.add(ready);
            }
        }
        Map<String, Known<V>> words = new HashMap<>();
        for (String word : parts.words()) {
            List<Phrase<V>> first = byFirstWord.get(word);
            words.put(
                    word,
                    new Known<>(
                            first == null ? null : Openings.of(first, Phrase::secondWords),
                            List.copyOf(byAnchor.getOrDefault(word, List.of())),
                            parts.of(word)));
        }
        known = WordTable.copyOf(words);
        anchors = Anchors.enter(byAnchor.keySet());
        wordless = bySlot.stream().filter(phrase -> phrase.anchor().isEmpty()).toList();
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
                    plain.substring(colon + 3).strip()));
        }
        return new Phrases<>(phrases);
    }

    /// Every phrase that stands in the line, in order; one that lies within a longer one is left out.
    public List<Hit<V>> in(Line line) {
        if (wordless.isEmpty() && !line.mayHold(anchors)) {
            return List.of();
        }
        PartSet held = parts.none();
        held.addAll(line.kinds());
        @Nullable Known<V>[] words = words(line, held);
        if (!isAnyHeld(words, held) && !isAnyHeld(wordless, held)) {
            return List.of();
        }
        List<Phrase<V>> slotted = new ArrayList<>(0);
        for (Phrase<V> phrase : bySlot) {
            if (held.holds(phrase.needs())) {
                slotted.add(phrase);
            }
        }
        List<Hit<V>> hits = new ArrayList<>();
        List<Integer> slots = new ArrayList<>(4);
        for (int i = 0; i < words.length; i++) {
            Openings<Phrase<V>> openings = words[i] == null ? null : words[i].openings();
            if (openings != null) {
                find(before(openings, line, i + 1), held, line, i, slots, hits);
            }
            if (!slotted.isEmpty() && line.item(i).isNameOrFigure()) {
                find(slotted, held, line, i, slots, hits);
            }
        }
        return hits.size() < 2 ? hits : outer(hits);
    }

    /// The words of the line that stand in some phrase, each at its place, and which parts they are.
    private @Nullable Known<V>[] words(Line line, PartSet held) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of generics
        @Nullable
        Known<V>[] words = new Known[line.size()];
        for (int i = 0; i < words.length; i++) {
            Known<V> word = line.lookUp(known, i);
            if (word != null && Phrase.isWord(line.item(i))) {
                held.addAll(word.parts());
                words[i] = word;
            }
        }
        return words;
    }

    private static <V> boolean isAnyHeld(@Nullable Known<V>[] words, PartSet held) {
        for (Known<V> word : words) {
            if (word != null && isAnyHeld(word.anchored(), held)) {
                return true;
            }
        }
        return false;
    }

    private static <V> boolean isAnyHeld(List<Phrase<V>> phrases, PartSet held) {
        for (int i = 0; i < phrases.size(); i++) {
            if (held.holds(phrases.get(i).needs())) {
                return true;
            }
        }
        return false;
    }

    private static <V> List<Phrase<V>> before(Openings<Phrase<V>> openings, Line line, int next) {
        return next < line.size() && Phrase.isWord(line.item(next))
                ? line.before(openings, next)
                : openings.beforeAnything();
    }

    private static <V> List<Hit<V>> outer(List<Hit<V>> hits) {
        List<Hit<V>> outer = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            Hit<V> hit = hits.get(i);
            boolean covered = false;
            for (int j = i - 1; j >= 0 && hits.get(j).first() > hit.first() - REACH && !covered; j--) {
                covered = hit.within(hits.get(j));
            }
            for (int j = i + 1; j < hits.size() && hits.get(j).first() == hit.first() && !covered; j++) {
                covered = hit.within(hits.get(j));
            }
            if (!covered) {
                outer.add(hit);
            }
        }
        return outer;
    }

    private static <V> void find(
            List<Phrase<V>> phrases, PartSet held, Line line, int start, List<Integer> slots, List<Hit<V>> hits) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase<V> phrase = phrases.get(i);
            if (held.holds(phrase.needs())) {
                slots.clear();
                int end = phrase.end(line, start, slots);
                if (end > start) {
                    hits.add(new Hit<>(phrase.value(), start, end - 1, slots));
                }
            }
        }
    }
}
