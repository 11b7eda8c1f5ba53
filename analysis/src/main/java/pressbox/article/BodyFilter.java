package pressbox.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Picks the blocks of an article's box that are its text.
final class BodyFilter {
    private static final int LONGEST_CAPTION = 400;

    private final Layout layout;
    private final Known known;
    private final Metadata metadata;
    private final Box box;
    private final Set<Integer> afterPicture = new HashSet<>();
    private final Repeats repeats = new Repeats();
    private final List<String> notices = new ArrayList<>();

    BodyFilter(Layout layout, Known known, Metadata metadata, Box box) {
        this.layout = layout;
        this.known = known;
        this.metadata = metadata;
        this.box = box;
        layout.pictures().forEach(picture -> afterPicture.add(picture.before()));
    }

    Body body() {
        new Teasers(layout, box).mark();
        List<Block> kept = new ArrayList<>(new LeadFinder(layout, known, metadata, box).lead());
        boolean related = false;
        for (int i = box.first; i < box.end; i++) {
            Block block = layout.blocks().get(i);
            if (layout.remarks().isRelatedHeading(block)) {
                related = true;
            } else if (block.isHeading() || (block.endsLikeASentence() && block.linkShare() < 0.5)) {
                related = false;
            }
            boolean teased = related && !known.isBody(block.text());
            boolean byline = kept.size() < 3 && layout.remarks().isByline(block);
            if (!teased && !byline && isText(block) && repeats.isFirst(block)) {
                kept.add(block);
            }
        }
        return new Body(withoutEnds(withoutGuests(kept)), notices);
    }

    private List<Block> withoutGuests(List<Block> blocks) {
        Guests guests = new Guests(layout, box).among(blocks);
        return blocks.stream()
                .filter(block -> !box.holds(block) || known.isBody(block.text()) || !guests.holds(block))
                .toList();
    }

    private boolean isText(Block block) {
        String text = block.text();
        if (block.box().within("h1") != null || (block.box().zone & BodyZones.CUT) != 0) {
            return false;
        }
        boolean isKnown = known.isBody(text) && text.length() > 60;
        if ((block.hints() & (Hints.BYLINE | Hints.DATE | Hints.CREDIT)) != 0
                || (block.box().zone & (Hints.BYLINE | Hints.DATE | Hints.CREDIT)) != 0) {
            return isKnown || (text.length() > 160 && block.linkShare() < 0.3);
        }
        if (layout.remarks().isNotice(block)) {
            notices.add(text);
            return false;
        }
        if (layout.remarks().isFurniture(block)
                || layout.remarks().isDate(block, metadata.language())
                || isCaption(block)) {
            return false;
        }
        double links = block.linkShare();
        return isKnown || links <= 0.5 || (links <= 0.8 && text.length() > 150);
    }

    /// A caption without markup of its own: a credit line, or words under a picture that end in one.
    private boolean isCaption(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_CAPTION || block.isHeading()) {
            return false;
        }
        if (text.length() < 80 && layout.remarks().isCredit(block)) {
            return true;
        }
        boolean underPicture = afterPicture.contains(block.index());
        int next = block.index() + 1;
        if (underPicture
                && next < layout.blocks().size()
                && layout.remarks().isCredit(layout.blocks().get(next))) {
            return true;
        }
        boolean bracketed = text.endsWith(")") || text.endsWith("]");
        boolean near = underPicture || bracketed || (block.hints() & Hints.CAPTION) != 0;
        return near && layout.remarks().endsInCredit(block);
    }

    /// Without headings that nothing follows, and without what is said about the author at the end.
    private List<Block> withoutEnds(List<Block> blocks) {
        int end = blocks.size();
        while (end > 1 && (blocks.get(end - 1).isHeading() || isAboutAuthor(blocks.get(end - 1)))) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private boolean isAboutAuthor(Block block) {
        String text = block.text();
        if (text.length() > 600) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String name : metadata.byline()) {
            int at = lower.indexOf(name.toLowerCase(Locale.ROOT));
            if (at >= 0 && at < 60) {
                return true;
            }
        }
        return text.length() < 200 && text.indexOf('@') > 0;
    }
}
