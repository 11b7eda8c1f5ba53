package pressbox.phrase;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.WordSet;

/// One phrase of a list.
final class Phrase<V> {
    private static final int LONGEST_GAP = 8;
    private static final int SLOT_ORDER = 1 << 20;
    private static final long ANY = -1;

    private final V value;
    private final List<Element> elements;
    private final WordSet anchors;
    private final int nearest;
    private final int farthest;
    /// For each part of which a word must stand in the line, beside the anchor, the marks of its words.
    private final long[] needed;
    /// The marks of the words that it may begin with, and of those that may stand behind the first: they turn most
    /// places away where it is tried, without a look at its parts.
    private final long first;
    private final long second;

    private final int order;

    private Phrase(V value, List<Element> elements, int order) {
        this.value = value;
        this.elements = List.copyOf(elements);
        this.order = order;
        Anchor anchor = Anchor.of(elements);
        anchors = anchor.words();
        nearest = anchor.nearest();
        farthest = anchor.farthest();
        List<WordSet> others = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Words(WordSet words, boolean optional)
                    && !optional
                    && !words.equals(anchors)) {
                others.add(words);
            }
        }
        needed = others.stream().mapToLong(WordSet::marks).toArray();
        first = next(elements, 0);
        second = next(elements, 1);
    }

    /// The marks of all words that may stand where the element of this number does.
    private static long next(List<Element> elements, int number) {
        long marks = 0;
        for (Element element : elements.subList(number, elements.size())) {
            if (!(element instanceof Element.Words(WordSet words, boolean optional))) {
                return ANY;
            }
            marks |= words.marks();
            if (!optional) {
                return marks;
            }
        }
        return ANY;
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

    /// The words one of which stands wherever the phrase does; see [Anchor].
    WordSet anchors() {
        return anchors;
    }

    /// So many items before one of its anchors at least it begins.
    int nearest() {
        return nearest;
    }

    /// So many items before one of its anchors at most it begins.
    int farthest() {
        return farthest;
    }

    /// Those that begin with a slot behind all others, else as the list has them.
    int order() {
        return order;
    }

    /// Whether it may stand in the line and begin with this item; false is certain, and cheap to learn.
    private boolean mayBegin(Line line, int at) {
        if ((first & line.mark(at)) == 0 || second != ANY && (second & line.mark(at + 1)) == 0) {
            return false;
        }
        for (long words : needed) {
            if ((words & line.marks()) == 0) {
                return false;
            }
        }
        return true;
    }

    /// The item behind the phrase where it stands at `start`, its slots added to `slots`; -1 where it does not.
    int end(Line line, int start, List<Integer> slots) {
        return mayBegin(line, start) ? match(0, line, start, slots) : -1;
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
