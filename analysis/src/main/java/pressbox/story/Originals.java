package pressbox.story;

import java.util.Arrays;
import java.util.List;

/// The runs of words of several texts in one list, to see at once how much of another text stands in each of them.
///
/// Each entry is the hash of a run, its last bits replaced by the place of the text that has it, so that the list is
/// sorted and searched as plain numbers.
final class Originals {
    private static final long PLACE = 1_023;

    private final long[] runs;

    /// @param texts 1,024 at most
    Originals(List<Shingles> texts) {
        runs = new long[texts.stream().mapToInt(text -> text.distinct().length).sum()];
        int end = 0;
        for (int place = 0; place < texts.size(); place++) {
            for (long hash : texts.get(place).distinct()) {
                runs[end++] = run(hash) | place;
            }
        }
        Arrays.sort(runs);
    }

    /// The part of a text's runs that stand in each of the first `most` originals, from 0 to 1.
    double[] shares(Shingles text, int most) {
        int[] both = new int[most];
        for (long hash : text.distinct()) {
            long run = run(hash);
            int found = Arrays.binarySearch(runs, run);
            int at = found < 0 ? -found - 1 : found;
            while (at < runs.length && runs[at] < run + most) {
                both[(int) (runs[at] & PLACE)]++;
                at++;
            }
        }
        return Arrays.stream(both).mapToDouble(text::share).toArray();
    }

    /// Spreads what tells hashes apart over all bits before the last are left out.
    private static long run(long hash) {
        return hash * 0x9E3779B97F4A7C15L & ~PLACE;
    }
}
