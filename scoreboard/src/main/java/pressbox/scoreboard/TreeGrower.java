package pressbox.scoreboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Grows decision trees one after the other, each mending what those before it got wrong: gradient boosting with
/// logistic loss and Newton steps over histograms, the leaf with most to gain split first, each tree over some of the
/// measures. The same rows give the same trees.
final class TreeGrower {
    private static final int BINS = 64;
    private static final long SEED = 1899;

    /// @param leaves      most of one tree
    /// @param rate        how much of a step is taken
    /// @param leastWeight of a leaf, in curvature
    /// @param calm        added to the curvature of each leaf, to hold small ones back
    /// @param share       of the measures that each tree may ask for
    record Settings(int trees, int leaves, double rate, double leastWeight, double calm, double share) {}

    private final float[][] rows;
    private final boolean[] is;
    private final double[] weight;
    private final Settings settings;
    private final float[][] limits;
    private final byte[][] bins;
    private final double[] slope;
    private final double[] curve;
    private final boolean[] asked;

    TreeGrower(float[][] rows, boolean[] is, double[] weight, Settings settings) {
        this.rows = rows;
        this.is = is;
        this.weight = weight;
        this.settings = settings;
        int measures = rows[0].length;
        this.limits = new float[measures][];
        this.bins = new byte[measures][rows.length];
        this.slope = new double[rows.length];
        this.curve = new double[rows.length];
        this.asked = new boolean[measures];
        for (int m = 0; m < measures; m++) {
            sort(m);
        }
    }

    List<Tree> grow() {
        SplittableRandom chance = new SplittableRandom(SEED);
        double[] score = new double[rows.length];
        List<Tree> trees = new ArrayList<>();
        for (int t = 0; t < settings.trees(); t++) {
            for (int m = 0; m < asked.length; m++) {
                asked[m] = chance.nextDouble() < settings.share();
            }
            for (int i = 0; i < rows.length; i++) {
                double likely = 1 / (1 + Math.exp(-score[i]));
                slope[i] = weight[i] * ((is[i] ? 1 : 0) - likely);
                curve[i] = weight[i] * likely * (1 - likely);
            }
            Tree tree = tree();
            trees.add(tree);
            for (int i = 0; i < rows.length; i++) {
                score[i] += tree.judge(rows[i]);
            }
        }
        return trees;
    }

    private void sort(int m) {
        float[] values = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i][m];
        }
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        limits[m] = limits(sorted);
        for (int i = 0; i < rows.length; i++) {
            int at = Arrays.binarySearch(limits[m], values[i]);
            bins[m][i] = (byte) (at >= 0 ? at : -at - 1);
        }
    }

    /// Limits at equal shares of the rows, the same value once; none beyond the highest.
    private static float[] limits(float[] sorted) {
        float[] found = new float[BINS];
        int count = 0;
        for (int b = 1; b <= 4 * BINS && count < BINS - 1; b++) {
            float exact = sorted[(int) ((long) b * (sorted.length - 1) / (4 * BINS))];
            float value = round(exact);
            boolean due = count == 0 || (value > found[count - 1] && (b % 4 == 0 || isCommon(sorted, exact)));
            if (due && value < sorted[sorted.length - 1]) {
                found[count++] = value;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Four digits are enough, and keep the file small.
    private static float round(float value) {
        return new BigDecimal(value).round(new MathContext(4)).floatValue();
    }

    /// Whether a value makes up a hundredth of the rows.
    private static boolean isCommon(float[] sorted, float value) {
        int at = Arrays.binarySearch(sorted, value);
        int step = sorted.length / 200;
        return at - step >= 0
                && at + step < sorted.length
                && (sorted[at - step] == value || sorted[at + step] == value);
    }

    /// A leaf that may yet be split.
    private static final class Bud {
        final int[] held;
        double gain;
        int measure;
        int bin;

        @Nullable
        Bud low;

        @Nullable
        Bud high;

        Bud(int[] held) {
            this.held = held;
        }
    }

    private Tree tree() {
        int[] all = new int[rows.length];
        Arrays.setAll(all, i -> i);
        Bud root = weighed(new Bud(all));
        List<Bud> buds = new ArrayList<>(List.of(root));
        while (buds.size() < settings.leaves()) {
            Bud best = buds.getFirst();
            for (Bud bud : buds) {
                best = bud.gain > best.gain ? bud : best;
            }
            if (best.gain <= 0) {
                break;
            }
            buds.remove(best);
            split(best, buds);
        }
        return grown(root);
    }

    private Tree grown(Bud bud) {
        if (bud.low != null && bud.high != null) {
            return new Tree.Split(bud.measure, limits[bud.measure][bud.bin], grown(bud.low), grown(bud.high));
        }
        double g = 0;
        double h = 0;
        for (int i : bud.held) {
            g += slope[i];
            h += curve[i];
        }
        return new Tree.Leaf(settings.rate() * g / (h + settings.calm()));
    }

    private void split(Bud bud, List<Bud> buds) {
        byte[] bin = bins[bud.measure];
        Bud low = weighed(
                new Bud(Arrays.stream(bud.held).filter(i -> bin[i] <= bud.bin).toArray()));
        Bud high = weighed(
                new Bud(Arrays.stream(bud.held).filter(i -> bin[i] > bud.bin).toArray()));
        bud.low = low;
        bud.high = high;
        buds.add(low);
        buds.add(high);
    }

    private Bud weighed(Bud bud) {
        double[] slopes = new double[BINS];
        double[] curves = new double[BINS];
        for (int m = 0; m < asked.length; m++) {
            if (asked[m] && limits[m].length > 0) {
                Arrays.fill(slopes, 0);
                Arrays.fill(curves, 0);
                byte[] bin = bins[m];
                for (int i : bud.held) {
                    slopes[bin[i]] += slope[i];
                    curves[bin[i]] += curve[i];
                }
                weigh(bud, m, slopes, curves);
            }
        }
        return bud;
    }

    private void weigh(Bud bud, int m, double[] slopes, double[] curves) {
        double g = Arrays.stream(slopes).sum();
        double h = Arrays.stream(curves).sum();
        double lowSlope = 0;
        double lowCurve = 0;
        for (int b = 0; b < limits[m].length; b++) {
            lowSlope += slopes[b];
            lowCurve += curves[b];
            if (lowCurve < settings.leastWeight() || h - lowCurve < settings.leastWeight()) {
                continue;
            }
            double gain = worth(lowSlope, lowCurve) + worth(g - lowSlope, h - lowCurve) - worth(g, h);
            if (gain > bud.gain + 1e-9) {
                bud.gain = gain;
                bud.measure = m;
                bud.bin = b;
            }
        }
    }

    private double worth(double g, double h) {
        return g * g / (h + settings.calm());
    }
}
