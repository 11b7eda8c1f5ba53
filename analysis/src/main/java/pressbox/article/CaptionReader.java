package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The caption and the credit that stand by a picture.
///
/// They are told apart by the names of their elements, by what a credit looks like, and by standing in elements of
/// their own behind the caption.
final class CaptionReader {
    private static final int LEVELS = 5;
    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_CREDIT = 120;
    private static final int SHORTEST_CAPTION = 8;
    private static final int LONGEST_BLOCK = 1_000;
    private static final int MOST_BLOCKS = 8;
    private static final int MOST_ELEMENTS = 300;

    private final Layout layout;
    private final Hints hints = new Hints();

    CaptionReader(Layout layout) {
        this.layout = layout;
    }

    /// The picture with what stands by it.
    Image read(Layout.Seen picture, String address) {
        String alt = Wording.clean(picture.element().attr("alt"));
        Box figure = figure(picture.box());
        Credits.Credited by = figure == null ? below(picture.before()) : inFigure(figure);
        if (by.credit().isEmpty() && Credits.endsInCredit(alt)) {
            Credits.Credited told = Credits.read(alt);
            by = new Credits.Credited(by.caption(), told.credit(), told.creator(), told.agency());
        }
        return new Image(address, by.caption(), alt, by.credit(), by.creator(), by.agency());
    }

    private Credits.Credited inFigure(Box figure) {
        String named = namedCredit(figure.element);
        List<String> captions = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        for (Block block : captionBlocks(figure)) {
            String text = block.text().replace('\n', ' ');
            if (!named.isEmpty() && text.contains(named)) {
                Credits.Credited parted = around(text, named);
                add(parted.caption(), captions);
                add(parted.credit(), credits);
            } else if (named.isEmpty() && Credits.isCredit(text)) {
                credits.add(Credits.line(text).credit());
            } else {
                Credits.Credited parted = parted(block, text);
                add(parted.caption(), captions);
                add(parted.credit(), credits);
            }
        }
        Credits.Credited credit = Credits.line(credits.isEmpty() ? named : credits.getFirst());
        String caption = captions.isEmpty() ? "" : captions.getFirst();
        return new Credits.Credited(caption, credit.credit(), credit.creator(), credit.agency());
    }

    private static void add(String words, List<String> to) {
        if (!words.isBlank()) {
            to.add(words);
        }
    }

    /// The blocks of a figure; of another box only from the first one that is named as a caption.
    private List<Block> captionBlocks(Box figure) {
        List<Block> inside = layout.blocks().subList(figure.first, Math.min(figure.end, figure.first + MOST_BLOCKS));
        List<Block> blocks = new ArrayList<>();
        boolean begun = figure.tag.equals("figure");
        for (Block block : inside) {
            begun |= ((block.box().zone | block.hints()) & (Hints.CAPTION | Hints.CREDIT)) != 0;
            if (begun
                    && block.text().length() <= LONGEST_BLOCK
                    && !layout.remarks().isFurniture(block)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /// The credit that an element is named as, with what stands around it: "Photo by *A B* / Agency".
    private static Credits.Credited around(String text, String named) {
        Credits.Credited read = Credits.read(text);
        if (read.credit().contains(Credits.line(named).credit())
                && read.credit().length() <= LONGEST_CREDIT) {
            return read;
        }
        int at = text.lastIndexOf(named);
        String tail = text.substring(at + named.length()).strip();
        boolean goesOn = !tail.isEmpty() && tail.length() <= LONGEST_CREDIT / 2 && "/(|,".indexOf(tail.charAt(0)) >= 0;
        String caption = goesOn ? text.substring(0, at) : text.substring(0, at) + " " + tail;
        Credits.Credited credit = Credits.line(goesOn ? named + " " + tail : named);
        Credits.Credited left = Credits.read(caption.strip());
        return new Credits.Credited(left.caption(), credit.credit(), credit.creator(), credit.agency());
    }

    /// A caption and a credit in elements of their own within one block: the last one names who made the picture.
    private static Credits.Credited parted(Block block, String text) {
        Credits.Credited read = Credits.read(text);
        List<String> pieces = read.credit().isEmpty() ? HeadlineLines.pieces(block) : List.of();
        if (pieces.size() < 2) {
            return read;
        }
        String last = Wording.clean(pieces.getLast());
        String before = Wording.clean(String.join(" ", pieces.subList(0, pieces.size() - 1)));
        boolean maker = last.length() <= LONGEST_CREDIT / 2
                && before.length() > SHORTEST_CAPTION
                && !last.endsWith(".")
                && (Credits.isCredit(last) || isMaker(last));
        if (!maker) {
            return read;
        }
        Credits.Credited credit = Credits.line(last.startsWith("/") ? last.substring(1) : last);
        return new Credits.Credited(before, credit.credit(), credit.creator(), credit.agency());
    }

    /// Names with signs between them, as "A B / Agency" or "A B".
    private static boolean isMaker(String words) {
        boolean parted = words.indexOf('/') >= 0 || words.startsWith("©") || words.indexOf('|') > 0;
        return parted || PersonNames.is(words);
    }

    /// A picture without a figure: its caption may be the next block or two, without any mark-up that says so.
    private Credits.Credited below(int next) {
        List<Block> blocks = layout.blocks();
        if (next < 0 || next >= blocks.size()) {
            return Credits.read("");
        }
        Block first = blocks.get(next);
        if (Credits.isCredit(first.text())) {
            return Credits.line(first.text());
        }
        Credits.Credited parted = parted(first, first.text());
        boolean marked =
                (first.hints() & Hints.CAPTION) != 0 || !parted.credit().isEmpty();
        if (marked && first.text().length() < LONGEST_CAPTION) {
            return parted;
        }
        boolean signed = next + 1 < blocks.size()
                && Credits.isCredit(blocks.get(next + 1).text());
        if (signed && first.text().length() < LONGEST_CAPTION) {
            Credits.Credited credit = Credits.line(blocks.get(next + 1).text());
            return new Credits.Credited(first.text(), credit.credit(), credit.creator(), credit.agency());
        }
        return Credits.read("");
    }

    private String namedCredit(Element figure) {
        for (Element element : figure.stream().limit(MOST_ELEMENTS).toList()) {
            boolean named = (hints.of(element) & Hints.CREDIT) != 0 || isCreditProperty(element.attr("itemprop"));
            String text = named ? ShortText.of(element, LONGEST_CREDIT) : "";
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static boolean isCreditProperty(String property) {
        return switch (property.toLowerCase(Locale.ROOT)) {
            case "copyrightholder", "author", "creator", "credittext", "copyrightnotice", "contributor" -> true;
            default -> false;
        };
    }

    /// The box that holds the picture and its caption: a `figure`, or a near box with a caption of its own.
    private @Nullable Box figure(Box box) {
        Box at = box;
        for (int level = 0; level < LEVELS && at != null; level++) {
            if (at.tag.equals("figure") && at.end > at.first) {
                return at;
            }
            at = at.parent;
        }
        at = box;
        for (int level = 0; level < LEVELS && at != null && at.end - at.first < MOST_BLOCKS; level++) {
            for (int i = at.first; i < at.end; i++) {
                Block block = layout.blocks().get(i);
                if (((block.box().zone | block.hints()) & (Hints.CAPTION | Hints.CREDIT)) != 0) {
                    return at;
                }
            }
            at = at.parent;
        }
        return null;
    }
}
