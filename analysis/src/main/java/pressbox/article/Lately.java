package pressbox.article;

/// How often each of the hashes that came lately has come, one, two, or three times and more, in a table that never
/// grows.
///
/// Each hash belongs in one row of eight, the newest first; when one comes that is not there, the last of the row goes.
final class Lately {
    private static final int ROW = 8;
    private static final long COUNT = 3;

    /// Keys of hashes; the last two bits tell how often each came, 0 where there is none yet.
    private final long[] table;

    /// @param most how many hashes it holds
    Lately(int most) {
        table = new long[most];
    }

    /// How often this one came, at most three.
    int times(long hash) {
        long key = key(hash);
        int at = find(key);
        return holds(at, key) ? (int) (table[at] & COUNT) : 0;
    }

    /// It comes once more, and is the newest.
    void comes(long hash) {
        long key = key(hash);
        int at = find(key);
        long times = holds(at, key) ? Math.min(COUNT, (table[at] & COUNT) + 1) : 1;
        int row = at - at % ROW;
        System.arraycopy(table, row, table, row + 1, at - row);
        table[row] = key | times;
    }

    /// Where the key stands, else the last place of its row.
    private int find(long key) {
        int row = (int) (key >>> 40) % (table.length / ROW) * ROW;
        int at = row;
        while (at < row + ROW - 1 && !holds(at, key)) {
            at++;
        }
        return at;
    }

    private boolean holds(int at, long key) {
        return (table[at] & COUNT) != 0 && (table[at] & ~COUNT) == key;
    }

    /// Spreads what tells hashes apart over all bits before the last are left out.
    private static long key(long hash) {
        return hash * 0x9E3779B97F4A7C15L & ~COUNT;
    }
}
