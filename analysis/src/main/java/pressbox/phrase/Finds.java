package pressbox.phrase;

import java.util.ArrayList;
import java.util.List;

/// The phrases of a list that are found in a line: by where they begin, then as the list has them.
final class Finds<V> {
    /// So many items a phrase spans at most.
    private static final int REACH = 24;

    private record Find<V>(Phrase<V> phrase, Hit<V> hit) {
        boolean isBefore(Find<V> other) {
            return hit.first() == other.hit.first()
                    ? phrase.order() < other.phrase.order()
                    : hit.first() < other.hit.first();
        }
    }

    private final Line line;
    private final List<Find<V>> finds = new ArrayList<>();
    private final List<Integer> slots = new ArrayList<>();

    Finds(Line line) {
        this.line = line;
    }

    /// Takes the phrase in if it begins at this item.
    void lookAt(int start, Phrase<V> phrase) {
        slots.clear();
        int end = phrase.end(line, start, slots);
        if (end > start) {
            add(new Find<>(phrase, new Hit<>(phrase.value(), start, end - 1, slots)));
        }
    }

    /// A find that another word of the phrase has led to already changes nothing.
    private void add(Find<V> find) {
        int at = finds.size();
        while (at > 0 && find.isBefore(finds.get(at - 1))) {
            at--;
        }
        if (at == 0 || finds.get(at - 1).isBefore(find)) {
            finds.add(at, find);
        }
    }

    /// Those that do not lie within a longer one.
    List<Hit<V>> outer() {
        if (finds.isEmpty()) {
            return List.of();
        }
        List<Hit<V>> outer = new ArrayList<>(finds.size());
        for (int i = 0; i < finds.size(); i++) {
            if (!isCovered(i)) {
                outer.add(finds.get(i).hit());
            }
        }
        return outer;
    }

    private boolean isCovered(int at) {
        Hit<V> hit = finds.get(at).hit();
        for (int i = at - 1; i >= 0 && finds.get(i).hit().first() > hit.first() - REACH; i--) {
            if (hit.within(finds.get(i).hit())) {
                return true;
            }
        }
        for (int i = at + 1; i < finds.size() && finds.get(i).hit().first() == hit.first(); i++) {
            if (hit.within(finds.get(i).hit())) {
                return true;
            }
        }
        return false;
    }
}
