package pressbox.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Articles as vectors of length 1 over their terms (TF-IDF), with places of terms in rising order.
///
/// A term of one article only cannot make two alike; it lengthens its article's vector all the same.
final class Vectors {
    /// As if this many articles without any of the terms were at hand too, so that few articles are told
    /// apart as well.
    private static final double UNSEEN = 40;

    private final int[][] terms;
    private final float[][] weights;
    private final int size;

    private Vectors(int[][] terms, float[][] weights, int size) {
        this.terms = terms;
        this.weights = weights;
        this.size = size;
    }

    /// @param articles the terms of each with their weights in it, none of which is kept
    static Vectors of(Stream<Map<String, Double>> articles) {
        Map<String, Integer> places = new HashMap<>();
        List<int[]> seen = new ArrayList<>();
        List<int[]> terms = new ArrayList<>();
        List<double[]> counts = new ArrayList<>();
        articles.forEach(article -> {
            int[] own = new int[article.size()];
            double[] count = new double[own.length];
            int next = 0;
            for (Map.Entry<String, Double> term : article.entrySet()) {
                int place = places.computeIfAbsent(term.getKey(), added -> {
                    seen.add(new int[1]);
                    return seen.size() - 1;
                });
                seen.get(place)[0]++;
                own[next] = place;
                count[next++] = term.getValue();
            }
            terms.add(own);
            counts.add(count);
        });
        Vectors vectors = new Vectors(terms.toArray(int[][]::new), new float[terms.size()][], seen.size());
        for (int i = 0; i < vectors.articles(); i++) {
            vectors.weigh(i, counts.get(i), seen);
        }
        return vectors;
    }

    /// Weighs an article's terms by how rare they are, and puts them in the order of their places.
    private void weigh(int article, double[] counts, List<int[]> seen) {
        int[] own = terms[article];
        long[] sorted = new long[own.length];
        double length = 0;
        for (int k = 0; k < own.length; k++) {
            double rarity = Math.log((UNSEEN + terms.length) / seen.get(own[k])[0]);
            float weight = (float) (counts[k] * rarity);
            length += weight * weight;
            sorted[k] = (long) own[k] << 32 | Float.floatToIntBits(weight);
        }
        Arrays.sort(sorted);
        float norm = length == 0 ? 1 : (float) Math.sqrt(length);
        weights[article] = new float[sorted.length];
        for (int k = 0; k < sorted.length; k++) {
            own[k] = (int) (sorted[k] >> 32);
            weights[article][k] = Float.intBitsToFloat((int) sorted[k]) / norm;
        }
    }

    /// How many articles.
    int articles() {
        return terms.length;
    }

    /// How many different terms.
    int size() {
        return size;
    }

    int[] terms(int article) {
        return terms[article];
    }

    float[] weights(int article) {
        return weights[article];
    }
}
