package pressbox.claim;

/// Parts of phrases, as numbered by [WordParts]: those that a word can be, those that a sentence holds.
final class PartSet {
    private final long[] bits;

    /// None of `size` parts yet.
    PartSet(int size) {
        bits = new long[(size - 1) / Long.SIZE + 1];
    }

    private PartSet(long[] bits) {
        this.bits = bits;
    }

    PartSet copy() {
        return new PartSet(bits.clone());
    }

    void add(int part) {
        bits[part / Long.SIZE] |= 1L << part;
    }

    /// @param parts of no more than this set's size
    void addAll(PartSet parts) {
        for (int i = 0; i < parts.bits.length; i++) {
            bits[i] |= parts.bits[i];
        }
    }

    boolean has(int part) {
        return (bits[part / Long.SIZE] >>> part & 1) != 0;
    }
}
