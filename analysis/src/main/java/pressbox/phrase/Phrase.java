package pressbox.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pressbox.text.PartSet;
import pressbox.text.WordParts;
import pressbox.text.WordSet;

/// One phrase of a list.
///
/// @param needs the parts that a line must hold for it, see [WordParts]; kinds of names and figures among them
record Phrase<V>(V value, List<Element> elements, PartSet needs) {
    private static final int LONGEST_GAP = 8;
    /// Words of which most sentences hold one; a wrong guess costs time only.
    private static final WordSet COMMON =
            Words.of(", . ' 's \" ( ) - a an the this that these those it he she they we you i his her him"
                    + " their our my its them us who which what there here and or but if when as while than so of to in on"
                    + " at for with from by about after before against over into out up down off between is are was were be"
                    + " been being has have had do does did will would can could may might should not no n't never all also"
                    + " just only very still now then more most other some any first last next new one two three back good"
                    + " make made play playing get got go going come take time season game games side team club player"
                    + " players year years");

    static <V> Phrase<V> of(V value, String phrase) {
        List<Element> elements = new ArrayList<>();
        for (String part : phrase.split(" +", -1)) {
            elements.add(Element.of(part, LONGEST_GAP));
        }
        switch (elements.getFirst()) {
            case Element.Words words -> requirePresent(words.optional(), phrase);
            case Element.Slot slot -> requirePresent(slot.optional(), phrase);
            case Element.Gap gap -> throw new IllegalArgumentException("a phrase does not start with a gap: " + phrase);
        }
        return new Phrase<>(value, List.copyOf(elements), PartSet.none());
    }

    private static void requirePresent(boolean optional, String phrase) {
        if (optional) {
            throw new IllegalArgumentException("the first element may not be missing: " + phrase);
        }
    }

    /// Numbers the sets of words that it is made of.
    void number(WordParts parts) {
        for (Element element : elements) {
            if (element instanceof Element.Words words) {
                parts.number(words.words());
            }
        }
    }

    /// The same phrase with its needs; only once all phrases of the list are numbered.
    Phrase<V> needing(WordParts parts) {
        PartSet needed = parts.none();
        for (Element element : elements) {
            switch (element) {
                case Element.Words words when !words.optional() -> needed.add(parts.number(words.words()));
                case Element.Slot slot
                when !slot.optional() -> needed.add(slot.kind().part());
                case Element.Words words -> {}
                case Element.Slot slot -> {}
                case Element.Gap gap -> {}
            }
        }
        return new Phrase<>(value, elements, needed);
    }

    /// The words of which one stands wherever the phrase does and which seldom stand elsewhere; none where no
    /// word needs to be there.
    Set<String> anchor() {
        Set<String> anchor = Set.of();
        int rarest = Integer.MAX_VALUE;
        for (Element element : elements) {
            if (element instanceof Element.Words(WordSet words, boolean optional) && !optional) {
                int weight = words.stream().mapToInt(Phrase::weight).sum();
                if (weight < rarest) {
                    rarest = weight;
                    anchor = words;
                }
            }
        }
        return anchor;
    }

    /// How often a word stands in a text, roughly: short words more often than long ones.
    private static int weight(String word) {
        return (COMMON.has(word) ? 1000 : 1) + 20 / word.length();
    }

    /// The words of which one must follow the first element; none where something else may.
    Set<String> secondWords() {
        return elements.size() > 1
                        && elements.get(1) instanceof Element.Words(WordSet words, boolean optional)
                        && !optional
                ? words
                : Set.of();
    }

    static boolean isWord(Item item) {
        return !item.isName() || item.isPronoun();
    }

    /// The item behind the phrase where it stands at `start`, its slots added to `slots`; -1 where it does not.
    int end(Line line, int start, List<Integer> slots) {
        return match(0, line, start, slots);
    }

    private int match(int element, Line line, int at, List<Integer> slots) {
        if (element == elements.size()) {
            return at;
        }
        return switch (elements.get(element)) {
            case Element.Words words -> {
                if (at < line.size() && line.isOneOf(words.words(), at) && isWord(line.item(at))) {
                    int end = match(element + 1, line, at + 1, slots);
                    if (end >= 0) {
                        yield end;
                    }
                }
                yield words.optional() ? match(element + 1, line, at, slots) : -1;
            }
            case Element.Slot slot -> {
                int kept = slots.size();
                if (at < line.size() && slot.kind().fits(line.item(at))) {
                    slots.add(at);
                    int end = match(element + 1, line, at + 1, slots);
                    if (end >= 0) {
                        yield end;
                    }
                    slots.subList(kept, slots.size()).clear();
                }
                if (!slot.optional()) {
                    yield -1;
                }
                slots.add(-1);
                int end = match(element + 1, line, at, slots);
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
                    int end = match(element + 1, line, at + i, slots);
                    if (end >= 0) {
                        yield end;
                    }
                    slots.subList(kept, slots.size()).clear();
                }
                yield -1;
            }
        };
    }
}
