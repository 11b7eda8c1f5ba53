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
import java.util.Set;
import java.util.function.Function;

/// A list of phrases, each with what it means, that finds itself in a line.
///
/// One phrase a line, `meaning : phrase`; `#` starts a comment. A phrase is made of these, parted by blanks:
///
/// - `word`, `one|another`, `+sign` for every form of a verb;
/// - `<club>`, `<person>`, `<side>` (club or national team), `<competition>`, `<ground>`, `<outlet>`, `<nation>`,
/// `<number>`, `<score>`,
///   `<money>`, `<name>`: a slot;
/// - `~3`: up to three words or names, no marks;
/// - a `?` behind a word or a slot: it may be missing.
///
/// The first element is a word or a slot and is never missing. A phrase looks at no more items than it has elements and
/// gaps, so
/// the time to search a line grows with its length only. Thread-safe.
public final class Phrases<V> {
    private static final int LONGEST_GAP = 8;
    private static final int REACH = 24;

    private record Phrase<V>(V value, List<Element> elements) {}

    /// The phrases that begin with one word: those that go on with a certain word stand under it, together with those
    /// that may go on with anything, so that few are tried at a place.
    private record Openings<V>(List<Phrase<V>> whatever, Map<String, List<Phrase<V>>> bySecondWord) {
        List<Phrase<V>> before(Line line, int next) {
            if (bySecondWord.isEmpty() || next >= line.size() || !isWord(line.item(next))) {
                return whatever;
            }
            return bySecondWord.getOrDefault(line.item(next).word(), whatever);
        }

        private void add(Phrase<V> phrase) {
            if (phrase.elements().size() > 1
                    && phrase.elements().get(1) instanceof Element.Words(Set<String> words, boolean optional)
                    && !optional) {
                for (String word : words) {
                    bySecondWord
                            .computeIfAbsent(word, w -> new ArrayList<>(whatever))
                            .add(phrase);
                }
            } else {
                whatever.add(phrase);
                bySecondWord.values().forEach(phrases -> phrases.add(phrase));
            }
        }
    }

    private final Map<String, Openings<V>> byFirstWord = new HashMap<>();
    private final List<Phrase<V>> bySlot = new ArrayList<>();

    private Phrases() {}

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
        Phrases<V> phrases = new Phrases<>();
        for (String line : lines) {
            String plain = line.strip();
            if (plain.isEmpty() || plain.startsWith("#")) {
                continue;
            }
            int colon = plain.indexOf(" : ");
            if (colon < 0) {
                throw new IllegalArgumentException("a phrase is written `meaning : phrase`, not `" + line + "`");
            }
            phrases.add(
                    meaning.apply(plain.substring(0, colon).strip()),
                    plain.substring(colon + 3).strip());
        }
        return phrases;
    }

    private void add(V value, String phrase) {
        List<Element> elements = new ArrayList<>();
        for (String part : phrase.split(" +", -1)) {
            elements.add(Element.of(part, LONGEST_GAP));
        }
        Phrase<V> compiled = new Phrase<>(value, List.copyOf(elements));
        switch (elements.getFirst()) {
            case Element.Words words -> {
                requirePresent(words.optional(), phrase);
                for (String word : words.words()) {
                    byFirstWord
                            .computeIfAbsent(word, w -> new Openings<>(new ArrayList<>(), new HashMap<>()))
                            .add(compiled);
                }
            }
            case Element.Slot slot -> {
                requirePresent(slot.optional(), phrase);
                bySlot.add(compiled);
            }
            case Element.Gap gap -> throw new IllegalArgumentException("a phrase does not start with a gap: " + phrase);
        }
    }

    private static void requirePresent(boolean optional, String phrase) {
        if (optional) {
            throw new IllegalArgumentException("the first element may not be missing: " + phrase);
        }
    }

    /// Every phrase that stands in the line, in order; one that lies within a longer one is left out.
    public List<Hit<V>> in(Line line) {
        List<Hit<V>> hits = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Item item = line.item(i);
            Openings<V> openings = isWord(item) ? byFirstWord.get(item.word()) : null;
            if (openings != null) {
                find(openings.before(line, i + 1), line, i, hits);
            }
            if (item.kind() != Item.Kind.WORD && !item.isMark()) {
                find(bySlot, line, i, hits);
            }
        }
        return outer(hits);
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

    private static <V> void find(List<Phrase<V>> phrases, Line line, int start, List<Hit<V>> hits) {
        List<Integer> slots = new ArrayList<>(4);
        for (Phrase<V> phrase : phrases) {
            int end = match(phrase.elements(), 0, line, start, slots);
            if (end > start) {
                hits.add(new Hit<>(phrase.value(), start, end - 1, slots));
            }
            slots.clear();
        }
    }

    private static int match(List<Element> elements, int element, Line line, int at, List<Integer> slots) {
        if (element == elements.size()) {
            return at;
        }
        return switch (elements.get(element)) {
            case Element.Words words -> {
                if (at < line.size()
                        && isWord(line.item(at))
                        && words.words().contains(line.item(at).word())) {
                    int end = match(elements, element + 1, line, at + 1, slots);
                    if (end >= 0) {
                        yield end;
                    }
                }
                yield words.optional() ? match(elements, element + 1, line, at, slots) : -1;
            }
            case Element.Slot slot -> {
                int kept = slots.size();
                if (at < line.size() && slot.kind().fits(line.item(at))) {
                    slots.add(at);
                    int end = match(elements, element + 1, line, at + 1, slots);
                    if (end >= 0) {
                        yield end;
                    }
                    slots.subList(kept, slots.size()).clear();
                }
                if (!slot.optional()) {
                    yield -1;
                }
                slots.add(-1);
                int end = match(elements, element + 1, line, at, slots);
                if (end < 0) {
                    slots.subList(kept, slots.size()).clear();
                }
                yield end;
            }
            case Element.Gap gap -> {
                int kept = slots.size();
                for (int i = 0; i <= gap.longest() && at + i <= line.size(); i++) {
                    if (i > 0 && line.item(at + i - 1).isMark()) {
                        break;
                    }
                    int end = match(elements, element + 1, line, at + i, slots);
                    if (end >= 0) {
                        yield end;
                    }
                    slots.subList(kept, slots.size()).clear();
                }
                yield -1;
            }
        };
    }

    private static boolean isWord(Item item) {
        return !item.isName() || item.isPronoun();
    }

    /// The single words that may open a phrase of this list.
    public Set<String> firstWords() {
        return Set.copyOf(byFirstWord.keySet());
    }
}
