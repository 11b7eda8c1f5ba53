package pressbox.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Joins what is alike, the likest first, as long as two groups are alike enough on average over all their
/// pairs.
///
/// Pairs that are not listed count as not alike. Ties fall to the earliest articles, so the same articles
/// give the
/// same groups.
final class Linkage {
    private record Merge(int one, int other, double average, int oneAge, int otherAge) {}

    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final int[] age;
    private final double enough;
    private final PriorityQueue<Merge> queue =
            new PriorityQueue<>(Comparator.comparingDouble((Merge merge) -> -merge.average())
                    .thenComparingInt(Merge::one)
                    .thenComparingInt(Merge::other));

    private Linkage(int size, double enough) {
        this.enough = enough;
        age = new int[size];
        for (int i = 0; i < size; i++) {
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new HashMap<>());
        }
    }

    /// Groups of places, each in rising order, by their first place.
    static List<List<Integer>> groups(int size, List<Likenesses.Pair> pairs, double enough) {
        Linkage linkage = new Linkage(size, enough);
        for (Likenesses.Pair pair : pairs) {
            linkage.sums.get(pair.one()).put(pair.other(), pair.likeness());
            linkage.sums.get(pair.other()).put(pair.one(), pair.likeness());
            linkage.offer(pair.one(), pair.other(), pair.likeness());
        }
        linkage.run();
        return linkage.members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void run() {
        for (Merge next = queue.poll(); next != null; next = queue.poll()) {
            if (age[next.one()] == next.oneAge() && age[next.other()] == next.otherAge()) {
                join(next.one(), next.other());
            }
        }
    }

    private void join(int one, int other) {
        boolean larger = sums.get(one).size() >= sums.get(other).size();
        int stays = larger ? one : other;
        int goes = larger ? other : one;
        members.get(stays).addAll(members.get(goes));
        members.get(goes).clear();
        age[stays]++;
        age[goes] = -1;
        Map<Integer, Double> kept = sums.get(stays);
        kept.remove(goes);
        sums.get(goes).forEach((neighbour, sum) -> {
            if (neighbour != stays) {
                sums.get(neighbour).remove(goes);
                kept.merge(neighbour, sum, Double::sum);
            }
        });
        sums.get(goes).clear();
        kept.forEach((neighbour, sum) -> {
            sums.get(neighbour).put(stays, sum);
            offer(Math.min(stays, neighbour), Math.max(stays, neighbour), sum);
        });
    }

    private void offer(int one, int other, double sum) {
        double average =
                sum / ((double) members.get(one).size() * members.get(other).size());
        if (average >= enough) {
            queue.add(new Merge(one, other, average, age[one], age[other]));
        }
    }
}
