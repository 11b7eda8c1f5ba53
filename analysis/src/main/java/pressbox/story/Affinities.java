package pressbox.story;

import java.util.Arrays;

/// How alike one group is to each of the others: the likenesses of all their pairs, summed.
///
/// A hash table of ints and doubles side by side, since the news of a big day has millions of them.
final class Affinities {
    private static final int NONE = -1;

    private int[] groups = filled(4);
    private double[] sums = new double[4];
    private int size;

    /// Receives each group and its sum, in an order that means nothing.
    interface Receiver {
        void receive(int group, double sum);
    }

    int size() {
        return size;
    }

    double sum(int group) {
        int at = slot(group);
        return groups[at] == NONE ? 0 : sums[at];
    }

    /// @return the sum with that `group` afterwards
    double add(int group, double likeness) {
        int at = slot(group);
        if (groups[at] == NONE) {
            if (4 * (size + 1) > 3 * groups.length) {
                grow();
                at = slot(group);
            }
            groups[at] = group;
            sums[at] = 0;
            size++;
        }
        sums[at] += likeness;
        return sums[at];
    }

    void remove(int group) {
        int hole = slot(group);
        if (groups[hole] == NONE) {
            return;
        }
        size--;
        int mask = groups.length - 1;
        for (int at = (hole + 1) & mask; groups[at] != NONE; at = (at + 1) & mask) {
            int home = home(groups[at]);
            if (((at - home) & mask) >= ((at - hole) & mask)) {
                groups[hole] = groups[at];
                sums[hole] = sums[at];
                hole = at;
            }
        }
        groups[hole] = NONE;
    }

    void each(Receiver receiver) {
        for (int at = 0; at < groups.length; at++) {
            if (groups[at] != NONE) {
                receiver.receive(groups[at], sums[at]);
            }
        }
    }

    void clear() {
        groups = filled(4);
        sums = new double[4];
        size = 0;
    }

    private void grow() {
        int[] before = groups;
        double[] sumsBefore = sums;
        groups = filled(2 * before.length);
        sums = new double[groups.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != NONE) {
                int at = slot(before[i]);
                groups[at] = before[i];
                sums[at] = sumsBefore[i];
            }
        }
    }

    /// Where `group` stands, or the free place for it.
    private int slot(int group) {
        int mask = groups.length - 1;
        int at = home(group);
        while (groups[at] != group && groups[at] != NONE) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private int home(int group) {
        int mixed = group * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & (groups.length - 1);
    }

    private static int[] filled(int length) {
        int[] groups = new int[length];
        Arrays.fill(groups, NONE);
        return groups;
    }
}
