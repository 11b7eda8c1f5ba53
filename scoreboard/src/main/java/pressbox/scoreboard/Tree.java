package pressbox.scoreboard;

import java.util.List;
import java.util.Locale;

/// A decision tree over rows of numbers; written as the reader's `body-trees.txt` has it.
sealed interface Tree {
    /// Rows whose number is up to the limit go low.
    record Split(int measure, float limit, Tree low, Tree high) implements Tree {}

    record Leaf(double vote) implements Tree {}

    default double judge(float[] row) {
        Tree at = this;
        while (at instanceof Split split) {
            at = row[split.measure] <= split.limit ? split.low : split.high;
        }
        return ((Leaf) at).vote;
    }

    default String written(List<String> names) {
        return switch (this) {
            case Split split ->
                names.get(split.measure) + " " + shorter(Float.toString(split.limit)) + " " + split.low.written(names)
                        + " " + split.high.written(names);
            case Leaf leaf -> shorter(String.format(Locale.ROOT, "%.2f", leaf.vote));
        };
    }

    /// The same number without what says nothing: 0.50 is .5, 3.0 is 3.
    private static String shorter(String number) {
        if (number.indexOf('E') >= 0) {
            return number;
        }
        int end = number.length();
        while (number.charAt(end - 1) == '0') {
            end--;
        }
        String cut = number.substring(0, number.charAt(end - 1) == '.' ? end - 1 : end);
        String bare = cut.startsWith("0.") ? cut.substring(1) : cut.startsWith("-0.") ? "-" + cut.substring(2) : cut;
        return bare.equals("-0") ? "0" : bare;
    }
}
