package pressbox.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import pressbox.text.Tokens;

/// How quoted words lie in recorded ones: which word stands where (longest common subsequence, compared
/// folded).
///
/// @param first  place in the recorded words of the first that both have, -1 where they share none
/// @param last   place of the last
/// @param shared how many words both have in the same order
/// @param places for each quoted word its place in the recorded ones, -1 where it is not there
record Alignment(int first, int last, int shared, List<Integer> places) {
    /// Longer texts are aligned up to here; quotes of this length do not occur.
    private static final int LONGEST = 700;

    Alignment {
        places = List.copyOf(places);
    }

    static Alignment of(Tokens quoted, Tokens recorded) {
        int exact = find(quoted, recorded);
        List<Integer> places = exact >= 0
                ? IntStream.range(exact, exact + quoted.size()).boxed().toList()
                : places(quoted, recorded);
        List<Integer> found = places.stream().filter(place -> place >= 0).toList();
        return found.isEmpty()
                ? new Alignment(-1, -1, 0, places)
                : new Alignment(found.getFirst(), found.getLast(), found.size(), places);
    }

    private static List<Integer> places(Tokens quoted, Tokens recorded) {
        int rows = Math.min(quoted.size(), LONGEST);
        int columns = Math.min(recorded.size(), LONGEST);
        short[][] length = new short[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] = same(quoted, i, recorded, j)
                        ? (short) (length[i + 1][j + 1] + 1)
                        : (short) Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<Integer> places = new ArrayList<>(Collections.nCopies(quoted.size(), -1));
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same(quoted, i, recorded, j) && length[i][j] == length[i + 1][j + 1] + 1) {
                places.set(i++, j++);
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return places;
    }

    /// Whether every quoted word is there, one beside the other.
    boolean isExact() {
        return shared == places.size() && last - first + 1 == shared;
    }

    /// Whether every quoted word is there in order, with recorded words left out between them.
    boolean isCut() {
        return shared == places.size() && last - first + 1 > shared;
    }

    /// The part of the words of the two stretches that both have, from 0 to 1.
    double likeness() {
        return first < 0 ? 0 : 2.0 * shared / (places.size() + last - first + 1);
    }

    private static boolean same(Tokens one, int i, Tokens other, int j) {
        return one.hash(i) == other.hash(j) && other.is(j, one.folded(i));
    }

    private static int find(Tokens quoted, Tokens recorded) {
        for (int start = 0; start + quoted.size() <= recorded.size(); start++) {
            int same = 0;
            while (same < quoted.size() && same(quoted, same, recorded, start + same)) {
                same++;
            }
            if (same == quoted.size()) {
                return start;
            }
        }
        return -1;
    }
}
