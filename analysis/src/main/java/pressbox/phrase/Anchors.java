package pressbox.phrase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import pressbox.text.WordTable;

/// Which lists of phrases can stand in a line at all, learnt for all lists by one look at each of its words.
///
/// Each list enters the words of which one stands in every line that holds a phrase of it. Lists are loaded one by one,
/// so a line asks anew once there are more of them.
final class Anchors {
    /// The lists that enter a word, as bits.
    record Lists(long bits) {
        Lists with(Lists more) {
            return new Lists(bits | more.bits);
        }
    }

    private static final Map<String, Lists> ENTERED = new HashMap<>();
    private static volatile WordTable<Lists> known = WordTable.copyOf(ENTERED);
    private static int size;

    private Anchors() {}

    /// Enters the words of one more list and returns its bit; after 64 lists some share one, which costs time only.
    static synchronized long enter(Collection<String> words) {
        Lists list = new Lists(1L << size++);
        words.forEach(word -> ENTERED.merge(word, list, Lists::with));
        known = WordTable.copyOf(ENTERED);
        return list.bits();
    }

    /// The lists by word, as far as they are loaded now.
    static WordTable<Lists> known() {
        return known;
    }
}
