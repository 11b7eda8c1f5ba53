package pressbox.claim;

import java.util.Collection;

/// A trace that words leave in 256 bits: two traces that share no bit share no word, which is learnt without comparing
/// a letter.
final class Trace {
    private static final int LONGS = 4;

    private final long[] bits = new long[LONGS];

    static Trace of(Collection<String> words) {
        Trace trace = new Trace();
        words.forEach(word -> trace.add(word.hashCode()));
        return trace;
    }

    /// @param hash of a word
    void add(int hash) {
        int place = place(hash);
        bits[place >>> 6] |= 1L << place;
    }

    /// Whether the word may be among them; false is certain.
    boolean mayHold(String word) {
        int place = place(word.hashCode());
        return (bits[place >>> 6] >>> place & 1) != 0;
    }

    /// Whether a word may be among these and among the others; false is certain.
    boolean mayShare(Trace other) {
        return ((bits[0] & other.bits[0])
                        | (bits[1] & other.bits[1])
                        | (bits[2] & other.bits[2])
                        | (bits[3] & other.bits[3]))
                != 0;
    }

    private static int place(int hash) {
        return hash * 0x9E3779B9 >>> 24;
    }
}
