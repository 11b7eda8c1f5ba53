package pressbox.claim;

import java.util.Arrays;

/// Where in a sentence the parts of phrases may stand, which are numbered by [WordParts]. Not thread-safe.
///
/// All words from the 64th on count as one place.
final class PartPlaces {
    private static final int LAST = Long.SIZE - 1;

    /// Of each part one bit for each place.
    private final long[] places;

    PartPlaces(int parts) {
        places = new long[parts];
    }

    /// Turns to a sentence of which no word is known yet.
    void clear() {
        Arrays.fill(places, 0);
    }

    void add(int[] parts, int at) {
        long place = 1L << Math.min(at, LAST);
        for (int part : parts) {
            places[part] |= place;
        }
    }

    /// Whether the part may be one of words `[first, last]`; false is certain.
    boolean mayStand(int part, int first, int last) {
        return last >= 0 && (places[part] & from(first) & until(last)) != 0;
    }

    private static long from(int first) {
        return -1L << Math.clamp(first, 0, LAST);
    }

    private static long until(int last) {
        return -1L >>> LAST - Math.min(last, LAST);
    }
}
