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

    private final StringBuilder line = new StringBuilder();
    private final List<Block.Anchor> anchors = new ArrayList<>();
    private int linked;
    private int linkStart = -1;
    private String linkAddress = "";
    private int strong;
    private int slanted;
    private int strongLetters;
    private int slantedLetters;
    private int lineHints;

    /// An element and the box it lies in; `before` is the number of blocks before it.
    record Seen(Element element, Box box, int before) {}

    /// An embed and the number of blocks before it.
    record Embedded(Embed embed, Box box, int before) {}

    private Layout() {}

    static Layout of(Document document) {
        Layout layout = new Layout();
        document.body().filter(layout);
        layout.flush();
        return layout;
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
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String tag = element.normalName();
        if (SKIPPED_TAGS.contains(tag)) {
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
            case "br" -> breakLine();
            case "hr" -> flush();
            case "img", "amp-img" -> note(pictures, element);
            case "time" -> note(times, element);
            case "b", "strong" -> strong++;
            case "i", "em" -> slanted++;
            case "a" -> {
                endLink();
                linkStart = line.length();
                linkAddress = element.attr("href");
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
        if (hinted != 0 && line.isEmpty()) {
            lineHints |= hinted;
        }
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
            case "b", "strong" -> strong = Math.max(0, strong - 1);
            case "i", "em" -> slanted = Math.max(0, slanted - 1);
            case "a" -> {
                endLink();
                linkStart = -1;
            }
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

    /// A second break in a row ends the block.
    private void breakLine() {
        trimLine();
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\n') {
            flush();
        } else if (!line.isEmpty()) {
            line.append('\n');
        }
    }

    private void append(String words) {
        boolean blank = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
        boolean broken = !line.isEmpty() && line.charAt(line.length() - 1) == '\n';
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u2028') {
                if (!blank && !broken) {
                    line.append(' ');
                    blank = true;
                }
            } else if (c != '\u200b'
                    && c != '\u00ad'
                    && c != '\ufeff'
                    && c != '\u2060'
                    && c != '\u200e'
                    && c != '\u200f') {
                line.append(c);
                letters++;
                blank = false;
                broken = false;
            }
        }
        linked += linkStart >= 0 ? letters : 0;
        strongLetters += strong > 0 ? letters : 0;
        slantedLetters += slanted > 0 ? letters : 0;
    }

    private void trimLine() {
        while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
    }

    private void endLink() {
        if (linkStart >= 0 && linkStart < line.length()) {
            int start = linkStart;
            while (start < line.length() && line.charAt(start) <= ' ') {
                start++;
            }
            if (start < line.length()) {
                anchors.add(new Block.Anchor(linkAddress, start, line.length()));
            }
        }
    }

    private void flush() {
        endLink();
        while (!line.isEmpty() && line.charAt(line.length() - 1) <= ' ') {
            line.setLength(line.length() - 1);
        }
        if (!line.isEmpty() && current != null) {
            String text = line.toString();
            blocks.add(new Block(
                    blocks.size(),
                    current,
                    text,
                    heldIn(text.length()),
                    Math.min(linked, text.length()),
                    lineHints,
                    emphasis(text)));
        }
        line.setLength(0);
        anchors.clear();
        linked = 0;
        strongLetters = 0;
        slantedLetters = 0;
        lineHints = 0;
        linkStart = linkStart >= 0 ? 0 : -1;
    }

    private List<Block.Anchor> heldIn(int length) {
        List<Block.Anchor> held = new ArrayList<>(anchors.size());
        for (Block.Anchor anchor : anchors) {
            int end = Math.min(anchor.end(), length);
            if (anchor.start() < end && !anchor.address().isBlank()) {
                held.add(new Block.Anchor(anchor.address(), anchor.start(), end));
            }
        }
        return held;
    }

    private Block.Emphasis emphasis(String text) {
        int most = text.length() * 8 / 10;
        return strongLetters > 0 && strongLetters >= most
                ? Block.Emphasis.BOLD
                : slantedLetters > 0 && slantedLetters >= most ? Block.Emphasis.ITALIC : Block.Emphasis.NONE;
    }
}
