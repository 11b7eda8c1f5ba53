package pressbox.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The learnt trees that say how likely a block is text of the article, from its measures.
///
/// They are data: `body-trees.txt` beside this class, one tree a line, written by `LearnBody` in `scoreboard`. A tree
/// is a measure, a limit, the tree for blocks up to the limit and the tree for those above; or a number, its vote.
final class BlockTrees {
    static final BlockTrees LEARNT = load();

    private int[] measure = new int[256];
    /// The limit of a split, the vote of a leaf.
    private float[] value = new float[256];
    private int[] above = new int[256];
    private int[] roots = new int[64];
    private int nodes;
    private int trees;

    private BlockTrees() {}

    /// The sum of the votes: above 0, text is the likelier.
    float judge(float[] measures) {
        float sum = 0;
        for (int t = 0; t < trees; t++) {
            int at = roots[t];
            while (measure[at] >= 0) {
                at = measures[measure[at]] <= value[at] ? at + 1 : above[at];
            }
            sum += value[at];
        }
        return sum;
    }

    static BlockTrees of(List<String> lines) {
        BlockTrees read = new BlockTrees();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                read.plant(line.strip().split(" ", -1));
            }
        }
        return read;
    }

    private void plant(String[] words) {
        roots = trees == roots.length ? Arrays.copyOf(roots, 2 * trees) : roots;
        roots[trees++] = nodes;
        int end = grow(words, 0);
        if (end != words.length) {
            throw new IllegalArgumentException("body-trees.txt: words left over in “" + String.join(" ", words) + "”");
        }
    }

    /// The children of a node stand behind it, the lower one at once.
    private int grow(String[] words, int at) {
        int node = nodes++;
        if (node == measure.length) {
            measure = Arrays.copyOf(measure, 2 * node);
            value = Arrays.copyOf(value, 2 * node);
            above = Arrays.copyOf(above, 2 * node);
        }
        String word = words[at];
        if (!Character.isLetter(word.charAt(0))) {
            measure[node] = -1;
            value[node] = Float.parseFloat(word);
            return at + 1;
        }
        measure[node] = Measure.valueOf(word).column();
        value[node] = Float.parseFloat(words[at + 1]);
        int next = grow(words, at + 2);
        above[node] = nodes;
        return grow(words, next);
    }

    private static BlockTrees load() {
        try (InputStream in = BlockTrees.class.getResourceAsStream("body-trees.txt")) {
            if (in == null) {
                throw new IllegalStateException("body-trees.txt is missing beside " + BlockTrees.class.getName());
            }
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("body-trees.txt", unreadable);
        }
    }
}
