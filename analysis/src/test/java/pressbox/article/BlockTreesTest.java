package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTreesTest {
    @Test
    void addsTheVotesOfAllTrees() {
        BlockTrees trees = BlockTrees.of(List.of("# two trees", "LINKED .5 1 -1", "SIZE 3 LINKED .2 -.5 -2 .25"));
        assertThat(trees.judge(measures(0.1f, 2))).isEqualTo(0.5f);
        assertThat(trees.judge(measures(0.4f, 2))).isEqualTo(-1f);
        assertThat(trees.judge(measures(0.9f, 5))).isEqualTo(-0.75f);
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> BlockTrees.of(List.of("LINKED .5 1 -1 2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“LINKED .5 1 -1 2”");
    }

    @Test
    void likesAParagraphBetterThanALink() {
        float[] paragraph = measures(0, 5);
        paragraph[Measure.TAKEN.column()] = 1;
        assertThat(BlockTrees.LEARNT.judge(paragraph)).isGreaterThan(BlockTrees.LEARNT.judge(measures(1, 2)));
    }

    private static float[] measures(float linked, float size) {
        float[] row = new float[Measure.values().length];
        row[Measure.LINKED.column()] = linked;
        row[Measure.SIZE.column()] = size;
        return row;
    }
}
