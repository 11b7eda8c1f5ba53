package pressbox.phrase;

import java.util.List;

/// A phrase found in a line.
///
/// @param first the first item of it
/// @param last  the last item of it
/// @param slots the items that stand in the phrase's slots, in the order of the slots; -1 for an optional slot left
/// empty
public record Hit<V>(V value, int first, int last, List<Integer> slots) {
    public Hit {
        slots = List.copyOf(slots);
    }

    boolean within(Hit<?> other) {
        return other.first <= first && last <= other.last && other.last - other.first > last - first;
    }
}
