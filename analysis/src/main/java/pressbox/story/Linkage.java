package pressbox.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Joins what is alike, the likest first, as long as two groups are alike enough on average over all their pairs.
///
/// Pairs that it is not told of count as not alike. Ties fall to the earliest articles, so the same articles
/// give the same groups.
///
/// Each group waits in the queue with its likest neighbour alone, and looks for another only when its turn comes and
/// that one was joined meanwhile: what is joined is on average never more alike to a third than the liker of the two.
final class Linkage {
    private static final int NONE = -1;

    /// @param average how alike they are, or were when `one` looked last
    private record Candidate(int one, int other, double average) {
        int first() {
            return Math.min(one, other);
        }

        int second() {
            return Math.max(one, other);
        }
    }

    private final List<List<Integer>> members = new ArrayList<>();
    private final Affinities[] affinities;
    private final int[] likest;
    private final double enough;
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Comparator.comparingDouble(Candidate::average)
            .reversed()
            .thenComparingInt(Candidate::first)
            .thenComparingInt(Candidate::second));

    /// @param enough how alike two groups must be
    Linkage(int size, double enough) {
        this.enough = enough;
        likest = new int[size];
        affinities = new Affinities[size];
        for (int i = 0; i < size; i++) {
            members.add(new ArrayList<>(List.of(i)));
            affinities[i] = new Affinities();
        }
    }

    /// Learns, before anything is joined, how alike two are.
    void alike(int one, int other, double likeness) {
        affinities[one].add(other, likeness);
        affinities[other].add(one, likeness);
    }

    /// Joins, and returns groups of places, each in rising order, by their first place.
    List<List<Integer>> groups() {
        run();
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void run() {
        for (int i = 0; i < affinities.length; i++) {
            offer(i);
        }
        for (Candidate next = queue.poll(); next != null; next = queue.poll()) {
            int other = likest[next.one()];
            if (members.get(next.one()).isEmpty()) {
                continue;
            }
            if (other == NONE) {
                offer(next.one());
            } else if (other == next.other() && average(next.one(), other) == next.average()) {
                join(next.one(), other);
            }
        }
    }

    private double average(int one, int other) {
        return affinities[one].sum(other)
                / ((double) members.get(one).size() * members.get(other).size());
    }

    private void join(int one, int other) {
        boolean larger = affinities[one].size() >= affinities[other].size();
        int stays = larger ? one : other;
        int goes = larger ? other : one;
        members.get(stays).addAll(members.get(goes));
        members.get(goes).clear();
        Affinities kept = affinities[stays];
        kept.remove(goes);
        affinities[goes].each((neighbour, sum) -> {
            if (neighbour != stays) {
                affinities[neighbour].remove(goes);
                affinities[neighbour].add(stays, sum);
                kept.add(neighbour, sum);
            }
        });
        affinities[goes].clear();
        kept.each((neighbour, sum) -> {
            if (likest[neighbour] == stays || likest[neighbour] == goes) {
                likest[neighbour] = NONE;
            }
        });
        offer(stays);
    }

    /// Queues a group with its likest neighbour, if there is one that it may be joined to.
    private void offer(int group) {
        Nearest nearest = new Nearest(group);
        affinities[group].each(nearest);
        likest[group] = nearest.other;
        if (nearest.other != NONE) {
            queue.add(new Candidate(group, nearest.other, nearest.average));
        }
    }

    /// The likest of a group's neighbours that are alike enough; of equals the earliest.
    private final class Nearest implements Affinities.Receiver {
        private final double size;
        private int other = NONE;
        private double average = enough;

        Nearest(int group) {
            size = members.get(group).size();
        }

        @Override
        public void receive(int neighbour, double sum) {
            double among = sum / (size * members.get(neighbour).size());
            if (among > average || among == average && (other == NONE || neighbour < other)) {
                other = neighbour;
                average = among;
            }
        }
    }
}
