package pressbox.phrase;

import java.util.ArrayList;
import java.util.List;

/// One phrase of a list.
///
/// @param order those that begin with a slot behind all others, else as the list has them
record Phrase<V>(V value, List<Element> elements, Anchor anchor, int order) {
    private static final int LONGEST_GAP = 8;
    private static final int SLOT_ORDER = 1 << 20;

    static <V> Phrase<V> of(V value, String phrase, int number) {
        List<Element> elements = new ArrayList<>();
        for (String part : phrase.split(" +", -1)) {
            elements.add(Element.of(part, LONGEST_GAP));
        }
        if (elements.getFirst().fewest() == 0) {
            throw new IllegalArgumentException("the first element is no gap and may not be missing: " + phrase);
        }
        int order = elements.getFirst() instanceof Element.Slot ? SLOT_ORDER + number : number;
        return new Phrase<>(value, List.copyOf(elements), Anchor.of(elements), order);
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
                if (line.is(at, words.words()) && line.isWord(at)) {
                    int end = match(element + 1, line, at + 1, slots);
                    if (end >= 0) {
                        yield end;
                    }
                }
                yield words.optional() ? match(element + 1, line, at, slots) : -1;
            }
            case Element.Slot slot -> {
                int kept = slots.size();
                if (at < line.size() && slot.kind().fits(line, at)) {
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
                    if (i > 0 && line.isMark(at + i - 1)) {
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
