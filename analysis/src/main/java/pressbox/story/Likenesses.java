package pressbox.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Pairs of articles that are alike, found by an inverted index over those near in time.
final class Likenesses {
    /// Articles further apart than this are never about the same event.
    static final Duration SPAN = Duration.ofDays(5);
    /// What two articles lose in likeness for each day between them.
    private static final double LOSS_A_DAY = 0.03;
    /// Less than this is chance.
    private static final double FLOOR = 0.06;
    /// No more earlier articles than these, the likest, count as alike to an article: on no day is more written of one
    /// thing, and the pairs of a long list stay in proportion to it.
    static final int MOST = 400;

    /// Receives two articles by place, and how alike they are, from 0 to 1.
    interface Receiver {
        void alike(int earlier, int later, double likeness);
    }

    private Likenesses() {}

    /// Tells of the pairs of articles that `gates` lets through, in the order of their time.
    static void find(Vectors vectors, List<Instant> times, Gates gates, Receiver receiver) {
        Postings[] index = new Postings[vectors.size()];
        float[] sums = new float[vectors.articles()];
        int[] earlier = new int[vectors.articles()];
        double[] likenesses = new double[vectors.articles()];
        int first = 0;
        for (int i = 0; i < vectors.articles(); i++) {
            Instant from = times.get(i).minus(SPAN);
            while (times.get(first).isBefore(from)) {
                first++;
            }
            Arrays.fill(sums, first, i, 0);
            int[] terms = vectors.terms(i);
            float[] weights = vectors.weights(i);
            for (int k = 0; k < terms.length; k++) {
                if (index[terms[k]] == null) {
                    index[terms[k]] = new Postings();
                }
                index[terms[k]].meet(first, weights[k], sums);
                index[terms[k]].add(i, weights[k]);
            }
            int near = 0;
            for (int j = first; j < i; j++) {
                double days = Duration.between(times.get(j), times.get(i)).toMinutes() / 1440.0;
                double likeness = sums[j] * (1 - LOSS_A_DAY * days);
                if (likeness >= FLOOR && gates.open(j, i)) {
                    earlier[near] = j;
                    likenesses[near++] = likeness;
                }
            }
            double least = near > MOST ? leastOfMost(likenesses, near) : FLOOR;
            int kept = 0;
            for (int k = 0; k < near && kept < MOST; k++) {
                if (likenesses[k] >= least) {
                    receiver.alike(earlier[k], i, likenesses[k]);
                    kept++;
                }
            }
        }
    }

    /// The likeness of the last that counts, where more are alike than count.
    private static double leastOfMost(double[] likenesses, int near) {
        double[] rising = Arrays.copyOf(likenesses, near);
        Arrays.sort(rising);
        return rising[near - MOST];
    }

    /// The articles of one term, in the order of their time.
    private static final class Postings {
        private int[] articles = new int[2];
        private float[] weights = new float[2];
        private int start;
        private int end;

        void meet(int first, float weight, float[] sums) {
            while (start < end && articles[start] < first) {
                start++;
            }
            for (int i = start; i < end; i++) {
                sums[articles[i]] += weight * weights[i];
            }
        }

        void add(int article, float weight) {
            if (end == articles.length) {
                articles = Arrays.copyOf(articles, 2 * end);
                weights = Arrays.copyOf(weights, 2 * end);
            }
            articles[end] = article;
            weights[end++] = weight;
        }
    }
}
