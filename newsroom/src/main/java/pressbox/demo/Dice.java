package pressbox.demo;

/// Seeded chance that gives the same throws on every machine and JDK: SplitMix64, with `StrictMath` where a logarithm
/// is needed.
///
/// Not safe for use by several threads.
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// A number from 0 to 1, without 1.
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /// A whole number from 0 to `bound`, without `bound`.
    int below(int bound) {
        return (int) (share() * bound);
    }

    /// A number of the normal distribution with mean 0 and deviation 1.
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - share()));
        return radius * StrictMath.cos(2 * StrictMath.PI * share());
    }

    /// Goals: a number of the Poisson distribution with this mean, at most 12.
    int goals(double mean) {
        double threshold = StrictMath.exp(-mean);
        double product = share();
        int goals = 0;
        while (product > threshold && goals < 12) {
            product *= share();
            goals++;
        }
        return goals;
    }

    /// Shuffles the array in place.
    void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
