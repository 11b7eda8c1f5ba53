package pressbox.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The blocks of a page as numbers, counted once: sizes, which are prose, which shapes they have.
///
/// A block's shape is the tag and class of its box and of the box around that, digits aside: paragraphs of one article
/// nearly always share one.
final class Terrain {
    static final int LIST = 1;
    static final int TABLE = 1 << 1;
    static final int BLOCK_QUOTE = 1 << 2;
    static final int HEADER = 1 << 3;
    static final int FOOTER = 1 << 4;
    static final int ASIDE = 1 << 5;
    static final int FIGURE = 1 << 6;
    static final int ARTICLE = 1 << 7;
    static final int DOUBTED = 1 << 8;

    /// What blocks of one shape add up to.
    static final class Shape {
        int blocks;
        int outside;
        int letters;
        int linked;
        int prose;
        int proseBlocks;
        int taken;
    }

    final Layout layout;
    final Box box;
    final int[] size;
    /// What the rules propose.
    final boolean[] taken;
    /// Sentences among that.
    final boolean[] prose;
    /// Letters of prose in the blocks before each.
    final int[] proseBefore;
    final int[] lastProse;
    final int[] nextProse;
    final Shape[] shapes;
    final Shape[] hosts;
    /// The blocks whose boxes lie in the same box, by that box: paragraphs of a column, items of a list.
    private final @Nullable Shape[] kin;
    final int[] takenBefore;
    final int[] hostProse;
    /// What lies around a box, as the bits above.
    final int[] around;
    final int[] depth;
    final int[] row;
    private final Map<Long, int[]> texts = new HashMap<>();
    int allProse;

    Terrain(Layout layout, Box box, Body proposed) {
        this.layout = layout;
        this.box = box;
        int count = layout.blocks().size();
        int boxes = layout.boxes().size();
        taken = new boolean[count];
        proposed.blocks().forEach(block -> taken[block.index()] = true);
        size = new int[count];
        prose = new boolean[count];
        proseBefore = new int[count + 1];
        lastProse = new int[count];
        nextProse = new int[count];
        shapes = new Shape[boxes];
        hosts = new Shape[boxes];
        kin = new Shape[boxes];
        takenBefore = new int[count + 1];
        hostProse = new int[boxes];
        around = new int[boxes];
        depth = new int[boxes];
        row = new int[boxes];
        lookAround();
        count();
    }

    private void lookAround() {
        Map<Long, Shape> byShape = new HashMap<>();
        Map<Long, Shape> byName = new HashMap<>();
        Map<Long, int[]> rows = new HashMap<>();
        long[] names = new long[layout.boxes().size()];
        int[][] rowOf = new int[names.length][];
        for (Box each : layout.boxes()) {
            int above = each.parent == null ? 0 : around[each.parent.index];
            around[each.index] = above | byTag(each.tag) | (doubted(each) ? DOUBTED : 0);
            depth[each.index] = each.parent == null ? 0 : depth[each.parent.index] + 1;
            names[each.index] = name(each);
            long parent = each.parent == null ? 0 : names[each.parent.index];
            long shape = names[each.index] * 1_000_003 + parent;
            shapes[each.index] = byShape.computeIfAbsent(shape, unused -> new Shape());
            hosts[each.index] = byName.computeIfAbsent(names[each.index], unused -> new Shape());
            int parentIndex = each.parent == null ? 0 : each.parent.index;
            int[] inRow = rows.computeIfAbsent(shape * 31 + parentIndex, unused -> new int[1]);
            inRow[0]++;
            rowOf[each.index] = inRow;
        }
        for (int i = 0; i < rowOf.length; i++) {
            row[i] = rowOf[i][0];
        }
    }

    private static boolean doubted(Box each) {
        return each.has(BodyZones.CUT) && (each.zone & BodyZones.CUT) == 0;
    }

    private void count() {
        List<Block> blocks = layout.blocks();
        int last = -1;
        for (int i = 0; i < size.length; i++) {
            Block block = blocks.get(i);
            size[i] = block.size();
            prose[i] = taken[i] && size[i] > 80 && block.linkShare() < 0.3 && block.endsLikeASentence();
            boolean inside = taken[i] || box.holds(block);
            int letters = prose[i] ? size[i] : 0;
            Shape shape = shapes[block.box().index];
            shape.blocks++;
            shape.outside += inside ? 0 : 1;
            shape.letters += size[i];
            shape.linked += block.linked();
            shape.proseBlocks += block.endsLikeASentence() ? 1 : 0;
            shape.taken += taken[i] ? 1 : 0;
            takenBefore[i + 1] = takenBefore[i] + (taken[i] ? 1 : 0);
            Shape kindred = kinOf(block);
            kindred.blocks++;
            kindred.letters += size[i];
            kindred.linked += block.linked();
            kindred.taken += taken[i] ? 1 : 0;
            Box host = host(block);
            if (inside) {
                shape.prose += letters;
                hosts[host.index].prose += letters;
                hostProse[host.index] += letters;
                allProse += letters;
            }
            proseBefore[i + 1] = allProse;
            last = prose[i] ? i : last;
            lastProse[i] = last;
            texts.computeIfAbsent(key(block.text()), unused -> new int[1])[0]++;
        }
        int next = size.length;
        for (int i = size.length - 1; i >= 0; i--) {
            next = prose[i] ? i : next;
            nextProse[i] = next;
        }
    }

    Shape kinOf(Block block) {
        Box above = block.box().parent == null ? block.box() : block.box().parent;
        Shape found = kin[above.index];
        if (found == null) {
            found = new Shape();
            kin[above.index] = found;
        }
        return found;
    }

    /// How often the block's text stands on the page.
    int times(Block block) {
        int[] times = texts.get(key(block.text()));
        return times == null ? 0 : times[0];
    }

    private static long key(String text) {
        return text.hashCode() * 31L + text.length();
    }

    /// The box in which the block's own box stands; a text without a box of its own stands in its box.
    static Box host(Block block) {
        Box own = block.box();
        return isContainer(own.tag) || own.parent == null ? own : own.parent;
    }

    private static boolean isContainer(String tag) {
        return switch (tag) {
            case "div",
                    "section",
                    "aside",
                    "details",
                    "article",
                    "form",
                    "fieldset",
                    "header",
                    "footer",
                    "nav",
                    "center",
                    "body",
                    "main" -> true;
            default -> false;
        };
    }

    private static int byTag(String tag) {
        return switch (tag) {
            case "li", "dl" -> LIST;
            case "table" -> TABLE;
            case "blockquote" -> BLOCK_QUOTE;
            case "header" -> HEADER;
            case "footer" -> FOOTER;
            case "aside" -> ASIDE;
            case "figure", "figcaption" -> FIGURE;
            case "article" -> ARTICLE;
            default -> 0;
        };
    }

    private static long name(Box each) {
        long name = each.tag.hashCode();
        String words = each.names;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            name = c >= '0' && c <= '9' ? name : name * 31 + c;
        }
        return name;
    }
}
