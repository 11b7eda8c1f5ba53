package pressbox.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    static Vectors of(List<Map<String, Double>> articles) {
        Map<String, Integer> places = new HashMap<>();
        List<int[]> seen = new ArrayList<>();
        for (Map<String, Double> article : articles) {
            for (String term : article.keySet()) {
                int place = places.computeIfAbsent(term, added -> {
                    seen.add(new int[1]);
                    return seen.size() - 1;
                });
                seen.get(place)[0]++;
            }
        }
        int[][] terms = new int[articles.size()][];
        float[][] weights = new float[articles.size()][];
        for (int i = 0; i < terms.length; i++) {
            Map<String, Double> article = articles.get(i);
            long[] sorted = new long[article.size()];
            int next = 0;
            double length = 0;
            for (Map.Entry<String, Double> term : article.entrySet()) {
                int place = places.getOrDefault(term.getKey(), 0);
                double rarity = Math.log((UNSEEN + terms.length) / seen.get(place)[0]);
                float weight = (float) (term.getValue() * rarity);
                length += weight * weight;
                sorted[next++] = (long) place << 32 | Float.floatToIntBits(weight);
            }
            Arrays.sort(sorted);
            float norm = length == 0 ? 1 : (float) Math.sqrt(length);
            terms[i] = new int[sorted.length];
            weights[i] = new float[sorted.length];
            for (int k = 0; k < sorted.length; k++) {
                terms[i][k] = (int) (sorted[k] >> 32);
                weights[i][k] = Float.intBitsToFloat((int) sorted[k]) / norm;
            }
        }
        return new Vectors(terms, weights, seen.size());
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
