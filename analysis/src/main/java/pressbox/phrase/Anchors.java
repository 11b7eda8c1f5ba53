package pressbox.phrase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import pressbox.text.WordTable;

/// Which words lead to phrases of which lists, so that one look at each word of an article serves all lists.
///
/// Lists are loaded one by one, so what was looked up before the last one was is looked up anew.
final class Anchors {
    /// Lists as bits; after 64 of them some share one, which costs time only.
    record Lists(long bits) {
        Lists with(Lists more) {
            return new Lists(bits | more.bits);
        }
    }

    /// The lists to which each item of an article leads.
    static final class Led {
        private final WordTable<Lists> known;
        private final long[] lists;

        private Led(WordTable<Lists> known, long[] lists) {
            this.known = known;
            this.lists = lists;
        }

        static Led of(Items items) {
            WordTable<Lists> known = Anchors.known;
            long[] led = new long[items.size()];
            for (int i = 0; i < led.length; i++) {
                Lists here = items.lookUp(known, i);
                led[i] = here == null ? 0 : here.bits();
            }
            return new Led(known, led);
        }

        /// Whether an item leads to a phrase of the list.
        boolean leads(int at, long list) {
            return (lists[at] & list) != 0;
        }

        boolean isOfNow() {
            return known == Anchors.known;
        }
    }

    private static final Map<String, Lists> ENTERED = new HashMap<>();
    private static volatile WordTable<Lists> known = WordTable.copyOf(ENTERED);
    private static int size;

    private Anchors() {}

    /// Enters the words that lead to the phrases of one more list and returns its bit.
    static synchronized long enter(Collection<String> words) {
        Lists list = new Lists(1L << size++);
        words.forEach(word -> ENTERED.merge(word, list, Lists::with));
        known = WordTable.copyOf(ENTERED);
        return list.bits();
    }
}
