package pressbox.phrase;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.WordSet;

/// One phrase of a list.
final class Phrase<V> {
    private static final int LONGEST_GAP = 8;
    private static final int SLOT_ORDER = 1 << 20;

    private final V value;
    private final List<Element> elements;
    private final Anchor anchor;
    /// For each part of which a word must stand in the line, beside the anchor, the marks of its words.
    private final long[] needed;

    private final int order;

    private Phrase(V value, List<Element> elements, int order) {
        this.value = value;
        this.elements = List.copyOf(elements);
        this.order = order;
        anchor = Anchor.of(elements);
        List<WordSet> others = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Words(WordSet words, boolean optional)
                    && !optional
                    && !words.equals(anchor.words())) {
                others.add(words);
            }
        }
        needed = others.stream().mapToLong(WordSet::marks).toArray();
    }

    static <V> Phrase<V> of(V value, String phrase, int number) {
        List<Element> elements = new ArrayList<>();
        for (String part : phrase.split(" +", -1)) {
            elements.add(Element.of(part, LONGEST_GAP));
        }
        if (elements.getFirst().fewest() == 0) {
            throw new IllegalArgumentException("the first element is no gap and may not be missing: " + phrase);
        }
        int order = elements.getFirst() instanceof Element.Slot ? SLOT_ORDER + number : number;
        return new Phrase<>(value, elements, order);
    }

    V value() {
        return value;
    }

    Anchor anchor() {
        return anchor;
    }

    /// Those that begin with a slot behind all others, else as the list has them.
    int order() {
        return order;
    }

    /// Whether it may stand in a line of these [WordSet#marks()]; false is certain, and cheap to learn.
    boolean mayStand(long marks) {
        for (long words : needed) {
            if ((words & marks) == 0) {
                return false;
            }
        }
        return true;
    }

    /// The item behind the phrase where it stands at `start`, its slots added to `slots`; -1 where it does not.
    int end(Line line, int start, List<Integer> slots) {
        return match(0, line, start, slots);
    }

    /// Most phrases fail at their first words, tried at every word that may lead to them: a switch over the kinds of
    /// elements would cost more than all else here.
    private int match(int element, Line line, int at, List<Integer> slots) {
        if (element == elements.size()) {
            return at;
        }
        Element next = elements.get(element);
        if (next instanceof Element.Words words) {
            return matchWords(words, element, line, at, slots);
        }
        return next instanceof Element.Slot slot
                ? matchSlot(slot, element, line, at, slots)
                : matchGap(next.most(), element, line, at, slots);
    }

    private int matchWords(Element.Words words, int element, Line line, int at, List<Integer> slots) {
        if (line.is(at, words.words()) && line.isWord(at)) {
            int end = match(element + 1, line, at + 1, slots);
            if (end >= 0) {
                return end;
            }
        }
        return words.optional() ? match(element + 1, line, at, slots) : -1;
    }

    private int matchSlot(Element.Slot slot, int element, Line line, int at, List<Integer> slots) {
        int kept = slots.size();
        if (at < line.size() && slot.kind().fits(line, at)) {
            slots.add(at);
            int end = match(element + 1, line, at + 1, slots);
            if (end >= 0) {
                return end;
            }
            slots.subList(kept, slots.size()).clear();
        }
        if (!slot.optional()) {
            return -1;
        }
        slots.add(-1);
        int end = match(element + 1, line, at, slots);
        if (end < 0) {
            slots.subList(kept, slots.size()).clear();
        }
        return end;
    }

    private int matchGap(int longest, int element, Line line, int at, List<Integer> slots) {
        int kept = slots.size();
        for (int i = 0; i <= longest && at + i <= line.size(); i++) {
            if (i > 0 && line.isMark(at + i - 1)) {
                return -1;
            }
            int end = match(element + 1, line, at + i, slots);
            if (end >= 0) {
                return end;
            }
            if (slots.size() > kept) {
                slots.subList(kept, slots.size()).clear();
            }
        }
        return -1;
    }
}
