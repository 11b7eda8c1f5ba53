package pressbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkageTest {
    private static final double ENOUGH = 0.12;

    private record Pair(int one, int other, double likeness) {}

    @Test
    void joinsAsOneWouldWhoComparesAllGroupsEachTime() {
        Random random = new Random(1953);
        for (int round = 0; round < 300; round++) {
            int size = 2 + random.nextInt(24);
            List<Pair> pairs = pairs(size, random);
            Linkage linkage = new Linkage(size, ENOUGH);
            pairs.forEach(pair -> linkage.alike(pair.one(), pair.other(), pair.likeness()));
            assertThat(linkage.groups()).isEqualTo(byAllComparisons(size, pairs));
        }
    }

    private static List<Pair> pairs(int size, Random random) {
        List<Pair> pairs = new ArrayList<>();
        for (int other = 1; other < size; other++) {
            for (int one = 0; one < other; one++) {
                if (random.nextInt(3) > 0) {
                    pairs.add(new Pair(one, other, random.nextDouble()));
                }
            }
        }
        return pairs;
    }

    private static List<List<Integer>> byAllComparisons(int size, List<Pair> pairs) {
        double[][] likeness = new double[size][size];
        pairs.forEach(pair -> likeness[pair.one()][pair.other()] = pair.likeness());
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            double best = 0;
            List<Integer> one = List.of();
            List<Integer> other = List.of();
            for (int second = 1; second < groups.size(); second++) {
                for (int first = 0; first < second; first++) {
                    double average = average(groups.get(first), groups.get(second), likeness);
                    if (average > best) {
                        best = average;
                        one = groups.get(first);
                        other = groups.get(second);
                    }
                }
            }
            if (best < ENOUGH) {
                groups.forEach(group -> group.sort(Comparator.naturalOrder()));
                groups.sort(Comparator.comparing(List::getFirst));
                return groups;
            }
            one.addAll(other);
            groups.remove(other);
        }
    }

    private static double average(List<Integer> one, List<Integer> other, double[][] likeness) {
        double sum = 0;
        for (int a : one) {
            for (int b : other) {
                sum += likeness[Math.min(a, b)][Math.max(a, b)];
            }
        }
        return sum / (one.size() * other.size());
    }
}
