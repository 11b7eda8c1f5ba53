package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// A page as boxes and blocks in document order, with the other things of interest met on the way; made in one pass.
final class Layout implements NodeFilter {
    private static final Set<String> BLOCK_TAGS = Set.of(
            "body",
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "address",
            "details",
            "summary",
            "center",
            "caption",
            "menu",
            "hgroup",
            "amp-sidebar",
            "picture-caption");
    private static final Set<String> SKIPPED_TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "button",
            "select",
            "option",
            "input",
            "textarea",
            "canvas",
            "audio",
            "object",
            "embed",
            "map",
            "datalist",
            "dialog",
            "rp",
            "rt",
            "amp-ad",
            "label",
            "progress");

    private final Hints hints = new Hints();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Seen> pictures = new ArrayList<>();
    private final List<Embedded> embeds = new ArrayList<>();
    private final List<Seen> bylines = new ArrayList<>();
    private final List<Seen> times = new ArrayList<>();
    private @Nullable Box current;
    private boolean asksForAPassword;
    private Remarks remarks = new Remarks(List.of());

    private final BlockLine line = new BlockLine();

    /// An element and the box it lies in; `before` is the number of blocks before it.
    record Seen(Element element, Box box, int before) {
        /// The words of the element; empty where they are more than a line.
        String words() {
            return ShortText.of(element);
        }
    }

    /// An embed and the number of blocks before it.
    record Embedded(Embed embed, Box box, int before) {}

    private Layout() {}

    static Layout of(Document document) {
        Layout layout = new Layout();
        document.body().filter(layout);
        layout.flush();
        layout.remarks = new Remarks(layout.blocks);
        return layout;
    }

    Remarks remarks() {
        return remarks;
    }

    boolean asksForAPassword() {
        return asksForAPassword;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Seen> pictures() {
        return pictures;
    }

    List<Embedded> embeds() {
        return embeds;
    }

    List<Seen> bylines() {
        return bylines;
    }

    List<Seen> times() {
        return times;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            line.append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String tag = element.normalName();
        if (SKIPPED_TAGS.contains(tag)) {
            asksForAPassword |= tag.equals("input") && element.attr("type").equalsIgnoreCase("password");
            return FilterResult.SKIP_ENTIRELY;
        }
        if (current != null && EmbedReader.mayStart(element, tag)) {
            Embed embed = EmbedReader.read(element);
            if (embed != null) {
                flush();
                embeds.add(new Embedded(embed, current, blocks.size()));
                return FilterResult.SKIP_ENTIRELY;
            }
        }
        if (BLOCK_TAGS.contains(tag)) {
            open(element);
            return FilterResult.CONTINUE;
        }
        return enterInline(element, tag);
    }

    private FilterResult enterInline(Element element, String tag) {
        switch (tag) {
            case "iframe", "video" -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case "br" -> {
                if (line.breaks()) {
                    flush();
                }
            }
            case "hr" -> flush();
            case "img", "amp-img" -> note(pictures, element);
            case "time" -> note(times, element);
            case "b", "strong" -> line.openStrong();
            case "i", "em" -> line.openSlanted();
            case "a" -> {
                line.openLink(element.attr("href"));
                if (element.attr("rel").contains("author")) {
                    note(bylines, element);
                }
            }
            default -> {}
        }
        int hinted = hints.of(element);
        if ((hinted & Hints.HIDDEN) != 0) {
            leaveInline(tag);
            return FilterResult.SKIP_ENTIRELY;
        }
        noteHinted(element, hinted);
        line.hint(hinted);
        return FilterResult.CONTINUE;
    }

    private void noteHinted(Element element, int hinted) {
        if ((hinted & Hints.BYLINE) != 0) {
            note(bylines, element);
        }
        if ((hinted & Hints.DATE) != 0) {
            note(times, element);
        }
    }

    private void note(List<Seen> list, Element element) {
        if (current != null && list.size() < 2_000) {
            list.add(new Seen(element, current, blocks.size()));
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (current != null && BLOCK_TAGS.contains(tag)) {
                flush();
                current.end = blocks.size();
                current = current.parent;
            } else {
                leaveInline(tag);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void leaveInline(String tag) {
        switch (tag) {
            case "b", "strong" -> line.closeStrong();
            case "i", "em" -> line.closeSlanted();
            case "a" -> line.closeLink();
            default -> {}
        }
    }

    private void open(Element element) {
        flush();
        Box box = new Box(element, current, hints.of(element), boxes.size(), blocks.size());
        boxes.add(box);
        current = box;
        noteHinted(element, box.hints);
    }

    private void flush() {
        if (current != null && !line.isBlank()) {
            blocks.add(line.block(blocks.size(), current));
        }
        line.clear();
    }
}
