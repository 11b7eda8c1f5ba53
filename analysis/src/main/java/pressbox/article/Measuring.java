package pressbox.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures the blocks of a page one after the other into one row of numbers.
final class Measuring {
    private static final int FAR = 30;
    private static final int NEAR = 4;
    private static final int MOST_LETTERS = 500;

    private final Terrain terrain;
    private final Known known;
    private final Metadata metadata;
    private final float[] row = new float[Measure.values().length];
    private final List<Block> blocks;
    private final Remarks remarks;
    private final boolean[] picture;
    private final boolean[] embed;
    private final int headlineEnd;
    private final int[] title;
    private final int[] description;
    private final List<String> authors;
    private final float english;
    private final Tally tally;
    private boolean related;
    private int furniture = -FAR;

    Measuring(Terrain terrain, Known known, Metadata metadata, int headlineEnd) {
        this.terrain = terrain;
        this.known = known;
        this.metadata = metadata;
        this.blocks = terrain.layout.blocks();
        this.remarks = terrain.layout.remarks();
        this.headlineEnd = headlineEnd;
        this.picture = new boolean[blocks.size() + 1];
        this.embed = new boolean[blocks.size() + 1];
        terrain.layout.pictures().forEach(each -> picture[each.before()] = true);
        terrain.layout.embeds().forEach(each -> embed[each.before()] = true);
        this.title = Tally.words(metadata.title());
        this.description = Tally.words(metadata.description());
        this.authors = metadata.byline().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        this.english = english(metadata.language());
        this.tally = new Tally(title, description);
    }

    /// In English the line below the headline repeats it; elsewhere it is often the first of the text.
    private static float english(String language) {
        if (language.isEmpty()) {
            return 0.5f;
        }
        return language.toLowerCase(Locale.ROOT).startsWith("en") ? 1 : 0;
    }

    /// The measures of one block; the same array each time. Blocks are to be asked for in order.
    float[] of(Block block) {
        Arrays.fill(row, 0);
        int i = block.index();
        String text = block.text();
        itself(block, text);
        names(block);
        place(block, i);
        likes(block);
        neighbours(block, i);
        knowledge(block, text);
        words(block, text);
        return row;
    }

    /// Letters of sentences that the rules propose.
    int prose() {
        return terrain.allProse;
    }

    boolean isTaken(Block block) {
        return terrain.taken[block.index()];
    }

    private void put(Measure measure, double value) {
        row[measure.column()] = (float) value;
    }

    private void put(Measure measure, boolean value) {
        row[measure.column()] = value ? 1 : 0;
    }

    private static float log(double value) {
        return (float) Math.log1p(Math.max(0, value));
    }

    private void itself(Block block, String text) {
        put(Measure.SIZE, log(terrain.size[block.index()]));
        put(Measure.LINKED, block.linkShare());
        put(Measure.LINKS, block.anchors().size());
        put(Measure.SENTENCE, block.endsLikeASentence());
        put(Measure.COLON, text.endsWith(":"));
        put(Measure.BOLD, block.emphasis() == Block.Emphasis.BOLD);
        put(Measure.ITALIC, block.emphasis() == Block.Emphasis.ITALIC);
        put(Measure.FIRST_SIGN, signKind(text.charAt(0)));
        put(Measure.HEADING, block.isHeading() ? block.box().tag.charAt(1) - '0' : 0);
        put(Measure.PARAGRAPH, block.box().tag.equals("p"));
        int around = terrain.around[block.box().index];
        put(Measure.LIST, (around & Terrain.LIST) != 0);
        put(Measure.TABLE, (around & Terrain.TABLE) != 0);
        put(Measure.BLOCK_QUOTE, (around & Terrain.BLOCK_QUOTE) != 0);
    }

    private static int signKind(char sign) {
        if (Character.isLetter(sign)) {
            return Character.isUpperCase(sign) ? 0 : Character.isLowerCase(sign) ? 1 : 3;
        }
        if (Character.isDigit(sign)) {
            return 2;
        }
        return "\"“‘«„'".indexOf(sign) >= 0 ? 4 : 5;
    }

    private void names(Block block) {
        int zone = block.box().zone | block.hints();
        put(Measure.NAMED_BODY, (zone & Hints.BODY) != 0);
        put(Measure.NAMED_FURNITURE, (zone & Hints.FURNITURE) != 0);
        put(Measure.NAMED_COMMENTS, (zone & Hints.COMMENTS) != 0);
        put(Measure.NAMED_CAPTION, (zone & Hints.CAPTION) != 0);
        put(Measure.NAMED_BYLINE, (zone & Hints.BYLINE) != 0);
        put(Measure.NAMED_DATE, (zone & Hints.DATE) != 0);
        put(Measure.NAMED_TITLE, ((zone | block.box().hints) & Hints.TITLE) != 0);
        put(Measure.NAMED_LEAD, (zone & Hints.LEAD) != 0);
        put(Measure.NAMED_CREDIT, (zone & Hints.CREDIT) != 0);
        put(Measure.NAMED_HIDDEN, (zone & Hints.HIDDEN) != 0);
        put(Measure.NAMED_PAYWALL, (zone & Hints.PAYWALL) != 0);
        put(Measure.NAMED_PULL_QUOTE, (zone & Hints.PULL_QUOTE) != 0);
        int around = terrain.around[block.box().index];
        put(Measure.DOUBTED_FURNITURE, (around & Terrain.DOUBTED) != 0);
        put(Measure.IN_HEADER, (around & Terrain.HEADER) != 0);
        put(Measure.IN_FOOTER, (around & Terrain.FOOTER) != 0);
        put(Measure.IN_ASIDE, (around & Terrain.ASIDE) != 0);
        put(Measure.IN_FIGURE, (around & Terrain.FIGURE) != 0);
        put(Measure.IN_ARTICLE, (around & Terrain.ARTICLE) != 0);
    }

    /// Passes a block by that is furniture for certain.
    void pass(Block block) {
        furniture = block.index();
        related |= remarks.isRelatedHeading(block);
    }

    private void place(Block block, int i) {
        Box box = terrain.box;
        put(
                Measure.PLACE,
                i < box.first ? -1 : i >= box.end ? 2 : (double) (i - box.first) / Math.max(1, box.end - box.first));
        put(Measure.BLOCKS_BEFORE, Math.max(-FAR, Math.min(FAR, i - box.first)));
        put(Measure.BLOCKS_AFTER, Math.max(-FAR, Math.min(FAR, box.end - i)));
        put(Measure.PROSE_BEFORE, log(terrain.proseBefore[i]));
        put(Measure.PROSE_AFTER, log(terrain.allProse - terrain.proseBefore[i + 1]));
        int last = i == 0 ? -1 : terrain.lastProse[i - 1];
        int next = i + 1 < blocks.size() ? terrain.nextProse[i + 1] : blocks.size();
        put(Measure.SINCE_PROSE, last < 0 ? FAR : Math.min(FAR, i - last));
        put(Measure.UNTIL_PROSE, next >= blocks.size() ? FAR : Math.min(FAR, next - i));
        put(Measure.SINCE_HEADLINE, headlineEnd < 0 ? FAR : Math.max(-FAR, Math.min(FAR, i - headlineEnd)));
        put(Measure.DEPTH, terrain.depth[block.box().index] - terrain.depth[box.index]);
        put(Measure.AFTER_PICTURE, picture[i]);
        put(Measure.BEFORE_PICTURE, picture[i + 1]);
        put(Measure.NEAR_EMBED, embed[i] || embed[i + 1]);
    }

    private void likes(Block block) {
        double all = Math.max(1, terrain.allProse);
        Terrain.Shape shape = terrain.shapes[block.box().index];
        put(Measure.SHAPE_SHARE, shape.prose / all);
        put(Measure.SHAPE_COUNT, log(shape.blocks));
        put(Measure.SHAPE_OUTSIDE, (double) shape.outside / Math.max(1, shape.blocks));
        put(Measure.SHAPE_LINKED, (double) shape.linked / Math.max(1, shape.letters));
        put(Measure.SHAPE_SENTENCES, (double) shape.proseBlocks / Math.max(1, shape.blocks));
        Box host = Terrain.host(block);
        put(Measure.HOST_SHARE, terrain.hostProse[host.index] / all);
        put(Measure.HOST_NAME_SHARE, terrain.hosts[host.index].prose / all);
        put(Measure.BOX_PROSE, host.prose / all);
        put(Measure.BOX_BLOCKS, log(host.end - host.first));
        Terrain.Shape kin = terrain.kinOf(block);
        put(Measure.KIN, log(kin.blocks));
        put(Measure.KIN_LINKED, (double) kin.linked / Math.max(1, kin.letters));
        put(Measure.KIN_TAKEN, (double) kin.taken / kin.blocks);
        put(Measure.TAKEN_ALIKE, (double) shape.taken / shape.blocks);
        Box guest = host;
        while (guest.parent != null && guest.parent.index >= terrain.box.index && guest.parent.prose < 0.3 * all) {
            guest = guest.parent;
        }
        put(Measure.GUEST_PROSE, guest.prose / all);
        put(Measure.ROW, log(terrain.row[guest.index]));
        put(Measure.TWICE, terrain.times(block));
        put(Measure.PAGE_PROSE, log(terrain.allProse));
    }

    private void neighbours(Block block, int i) {
        double all = Math.max(1, terrain.allProse);
        Terrain.Shape shape = terrain.shapes[block.box().index];
        put(Measure.TAKEN, terrain.taken[i]);
        put(Measure.TAKEN_BEFORE, i > 0 && terrain.taken[i - 1]);
        put(Measure.TAKEN_AFTER, i + 1 < blocks.size() && terrain.taken[i + 1]);
        int from = Math.max(0, i - NEAR);
        int to = Math.min(blocks.size(), i + NEAR + 1);
        put(Measure.TAKEN_AROUND, (double) (terrain.takenBefore[to] - terrain.takenBefore[from]) / (to - from));
        if (i > 0) {
            Block before = blocks.get(i - 1);
            put(Measure.SIZE_BEFORE, log(terrain.size[i - 1]));
            put(Measure.LINKED_BEFORE, before.linkShare());
            put(Measure.SENTENCE_BEFORE, before.endsLikeASentence());
            put(Measure.HEADING_BEFORE, before.isHeading());
            put(Measure.SHAPE_BEFORE, terrain.shapes[before.box().index].prose / all);
            put(Measure.SAME_SHAPE_BEFORE, terrain.shapes[before.box().index] == shape);
        }
        if (i + 1 < blocks.size()) {
            Block after = blocks.get(i + 1);
            put(Measure.SIZE_AFTER, log(terrain.size[i + 1]));
            put(Measure.LINKED_AFTER, after.linkShare());
            put(Measure.SENTENCE_AFTER, after.endsLikeASentence());
            put(Measure.HEADING_AFTER, after.isHeading());
            put(Measure.SHAPE_AFTER, terrain.shapes[after.box().index].prose / all);
            put(Measure.SAME_SHAPE_AFTER, terrain.shapes[after.box().index] == shape);
        }
    }

    private void knowledge(Block block, String text) {
        put(Measure.KNOWN, known.share(text));
        put(Measure.KNOWN_SHARE, Math.min(2, metadata.body().length() / (double) Math.max(1, terrain.allProse)));
        put(Measure.ENGLISH, english);
        put(Measure.AUTHOR, text.length() < 600 ? author(text.toLowerCase(Locale.ROOT)) : 0);
        if (remarks.isRelatedHeading(block)) {
            related = true;
        } else if (block.isHeading() || (block.endsLikeASentence() && block.linkShare() < 0.5)) {
            related = false;
        }
        put(Measure.RELATED, related);
    }

    /// 2 where the text opens with an author's name, 1 where one is in it.
    private int author(String lower) {
        int found = 0;
        for (String author : authors) {
            int at = lower.indexOf(author);
            if (at >= 0) {
                found = Math.max(found, at < 30 ? 2 : 1);
            }
        }
        return found;
    }

    private void words(Block block, String text) {
        put(Measure.SINCE_FURNITURE, Math.min(FAR, block.index() - furniture));
        put(Measure.CREDIT_LINE, remarks.isCredit(block));
        put(Measure.CREDIT_END, text.length() < 400 && remarks.endsInCredit(block));
        put(Measure.BYLINE_LINE, remarks.isByline(block));
        put(Measure.DATE_LINE, remarks.isDate(block, metadata.language()));
        tally.count(text, MOST_LETTERS);
        double words = Math.max(1, tally.words);
        double letters = Math.max(1, tally.signs);
        put(Measure.WORD_LENGTH, letters / words);
        put(Measure.CAPITALS, tally.capitals / words);
        put(Measure.DIGITS, tally.digits / letters);
        put(Measure.COMMAS, tally.commas / words);
        put(Measure.SPEECH, tally.speech / words);
        put(Measure.QUESTION, tally.questions);
        put(Measure.BARS, tally.bars);
        put(Measure.LINES, tally.lines);
        put(Measure.IN_TITLE, tally.inTitle / words);
        put(Measure.IN_DESCRIPTION, tally.inDescription / words);
        put(Measure.DESCRIPTION_IN, description.length == 0 ? 0 : tally.inDescription / (double) description.length);
        put(Measure.ADDRESS_SIGN, tally.addresses);
        put(Measure.YOU, tally.of(Tally.Kind.YOU) / words);
        put(Measure.TRADE, tally.of(Tally.Kind.TRADE));
        put(Measure.RIGHTS, tally.of(Tally.Kind.RIGHTS));
        put(Measure.DEAL, tally.of(Tally.Kind.DEAL));
        put(Measure.POINTING, tally.of(Tally.Kind.POINTING));
    }
}
