package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import pressbox.text.Span;

/// Reads an HTML page: one parse, one pass for the head, one for the layout, then passes over blocks and boxes.
final class HtmlReader {
    private static final int LONGEST_HEADING = 90;
    /// A live blog that shows less than this draws its entries by script: they are its text.
    private static final int LITTLE = 900;

    PageContent read(Page page, String html, Clues clues) {
        SourceRuns source = new SourceRuns(html);
        Document document = Parsing.document(source.lean(), page.address());
        Head head = Head.of(document);
        JsonLd data = new JsonLd(head.scripts());
        Layout layout = Layout.of(document);
        Metadata metadata = new MetadataReader(head, data, layout, page.address(), page.fetchedAt()).read();
        metadata = clues.entry().map(metadata::filledFrom).orElse(metadata);
        Known known = known(metadata, clues);
        Body found = new BodyFinder(layout, known, metadata).find().without(clues.lines());
        Body body = orStated(found, metadata, page.address());
        LiveBlogReader live = new LiveBlogReader(data, layout, metadata, page, source);
        List<LiveEntry> entries = live.entries(body, known);
        Optional<NotAnArticle> other =
                new PageKinds(head, data, layout, metadata).judge(body.blocks(), layout.asksForAPassword());
        if (other.isPresent() && entries.isEmpty()) {
            return other.get();
        }
        String shared = head.meta("og:image", "twitter:image").orElse("");
        List<Image> images = new PictureFinder(layout, page.address())
                .onPage(pictureStart(layout, found), found.last())
                .stated(data.article(), data, shared)
                .images();
        PageContent content = body.letters() < LITTLE && LiveEntry.letters(entries) > body.letters()
                ? assembled(
                        metadata, layout, LiveEntry.body(entries), LiveEntry.origins(entries), images, page.address())
                : assembled(metadata, layout, body, Origins.of(source, layout, body), images, page.address());
        return content instanceof Article article && (live.saysSo() || !entries.isEmpty())
                ? live.blog(article, entries)
                : content;
    }

    /// The words of the article that are given elsewhere: in the page's data, in the feed.
    private static Known known(Metadata metadata, Clues clues) {
        String told =
                clues.entry().filter(FeedItem::isWhole).map(FeedItem::content).orElse("");
        return new Known(Wording.untagged(metadata.body()) + " " + Wording.untagged(told));
    }

    /// What the page's data states as the body, where the page itself shows less than half of it.
    private static Body orStated(Body found, Metadata metadata, String address) {
        if (found.letters() >= metadata.body().length() / 2) {
            return found;
        }
        Body stated = StatedBody.read(metadata.body(), address);
        return stated.letters() > 2 * found.letters() ? stated : found;
    }

    /// Pictures may stand above the text: from the headline on, else a little before the first paragraph.
    private static int pictureStart(Layout layout, Body body) {
        for (Box box : layout.boxes()) {
            if (box.tag.equals("h1") && box.first < body.first()) {
                return box.first - 1;
            }
        }
        return body.first() - 8;
    }

    private static PageContent assembled(
            Metadata metadata,
            Layout layout,
            Body body,
            List<Optional<Span>> origins,
            List<Image> images,
            String base) {
        Assembly assembly = new Assembly(metadata.title());
        for (int i = 0; i < body.blocks().size(); i++) {
            Block block = body.blocks().get(i);
            Optional<Span> origin = i < origins.size() ? origins.get(i) : Optional.empty();
            assembly.add(kind(block), block.text(), origin, block.anchors(), base);
        }
        if (assembly.paragraphs().isEmpty()) {
            return new NotAnArticle(metadata.address(), NotAnArticle.Kind.EMPTY, "no paragraph of text was found");
        }
        List<Embed> embeds = new ArrayList<>();
        for (Layout.Embedded embedded : layout.embeds()) {
            if (embedded.before() >= body.first() - 2 && embedded.before() <= body.last() + 2) {
                embeds.add(embedded.embed());
            }
        }
        return article(metadata, assembly, body.notices(), images, embeds);
    }

    static Paragraph.Kind kind(Block block) {
        if ((block.box().zone & Hints.PULL_QUOTE) != 0) {
            return Paragraph.Kind.PULL_QUOTE;
        }
        if (block.box().within("blockquote") != null) {
            return Paragraph.Kind.BLOCK_QUOTE;
        }
        if (block.isHeading() || isBoldHeading(block)) {
            return Paragraph.Kind.HEADING;
        }
        return block.box().within("li") != null ? Paragraph.Kind.LIST_ITEM : Paragraph.Kind.TEXT;
    }

    /// Many sites set their headings as a bold line.
    private static boolean isBoldHeading(Block block) {
        boolean bold = block.emphasis() == Block.Emphasis.BOLD && block.box().within("li") == null;
        return bold && block.size() < LONGEST_HEADING && !block.endsLikeASentence() && block.linkShare() == 0;
    }

    /// Reads the HTML fragment of a feed's entry.
    PageContent read(FeedItem item) {
        Document document = Parsing.document(item.content(), item.address());
        Layout layout = Layout.of(document);
        Metadata metadata = Metadata.NONE.filledFrom(item);
        Body whole = new BodyFinder(layout, new Known(""), metadata).whole();
        Body body = FeedTail.without(whole);
        List<Image> images = new PictureFinder(layout, item.address())
                .onPage(0, layout.blocks().size())
                .images();
        return assembled(
                metadata, layout, body, Origins.ofCut(item.content(), layout, whole, body), images, item.address());
    }

    private static Article article(
            Metadata metadata, Assembly assembly, List<String> notices, List<Image> images, List<Embed> embeds) {
        return new Article(
                metadata.address(),
                metadata.outlet(),
                metadata.title(),
                metadata.byline(),
                metadata.published(),
                metadata.updated(),
                metadata.language(),
                metadata.section(),
                metadata.tags(),
                metadata.access(),
                notices,
                assembly.text(),
                assembly.paragraphs(),
                images,
                embeds,
                assembly.links());
    }
}
