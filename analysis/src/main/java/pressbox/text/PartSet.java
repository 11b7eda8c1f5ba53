package pressbox.text;

/// Parts of phrases, as numbered by [WordParts]: those that a phrase needs, that a word can be, that a line holds.
public final class PartSet {
    private final long[] bits;

    /// None of `size` parts yet.
    public PartSet(int size) {
        bits = new long[(size - 1) / Long.SIZE + 1];
    }

    private PartSet(long[] bits) {
        this.bits = bits;
    }

    /// What needs no part.
    public static PartSet none() {
        return new PartSet(1);
    }

    public PartSet copy() {
        return new PartSet(bits.clone());
    }

    public void add(int part) {
        bits[part / Long.SIZE] |= 1L << part;
    }

    /// @param parts of no more than this set's size
    public void addAll(PartSet parts) {
        for (int i = 0; i < parts.bits.length; i++) {
            bits[i] |= parts.bits[i];
        }
    }

    public boolean has(int part) {
        return (bits[part / Long.SIZE] >>> part & 1) != 0;
    }

    public boolean holds(PartSet needed) {
        for (int i = 0; i < needed.bits.length; i++) {
            if ((needed.bits[i] & ~bits[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
