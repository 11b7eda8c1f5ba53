package pressbox.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeGrowerTest {
    private static final TreeGrower.Settings SMALL = new TreeGrower.Settings(20, 4, 0.3, 0.1, 1, 1);

    @Test
    void learnsWhichOfTwoMeasuresMustBeHigh() {
        List<Tree> trees = grown();
        assertThat(votes(trees, 0.2f, 0.9f)).isPositive();
        assertThat(votes(trees, 0.9f, 0.1f)).isNegative();
    }

    @Test
    void learnsTheSameFromTheSameRows() {
        assertThat(grown()).isEqualTo(grown());
    }

    @Test
    void writesATreeOnOneLine() {
        Tree tree = new Tree.Split(1, 0.5f, new Tree.Leaf(-0.25), new Tree.Leaf(1));
        assertThat(tree.written(List.of("A", "B"))).isEqualTo("B .5 -.25 1");
    }

    /// Text where the second measure is over a half; the first says nothing.
    private static List<Tree> grown() {
        float[][] rows = new float[200][];
        boolean[] isText = new boolean[200];
        double[] weight = new double[200];
        Arrays.fill(weight, 1);
        for (int i = 0; i < 200; i++) {
            rows[i] = new float[] {i * 37 % 100 / 100f, i * 61 % 100 / 100f};
            isText[i] = rows[i][1] > 0.5;
        }
        return new TreeGrower(rows, isText, weight, SMALL).grow();
    }

    private static double votes(List<Tree> trees, float... row) {
        return trees.stream().mapToDouble(tree -> tree.judge(row)).sum();
    }
}
