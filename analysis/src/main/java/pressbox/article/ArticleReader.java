package pressbox.article;

import java.util.Optional;

/// Reads a fetched page or a feed's entry: HTML, plain text, Markdown.
///
/// Immutable and safe for use by several threads. No network is used and no script is run. At most [#MOST_BYTES] of a
/// page are read; time and memory are linear in what is read. Nothing is thrown for any content of a page: the answer
/// is an article, or says why there is none.
public final class ArticleReader {
    /// The rest of a longer page is not looked at.
    public static final int MOST_BYTES = 8 << 20;

    private final HtmlReader html = new HtmlReader();

    public PageContent read(Page page) {
        return read(page, Clues.none());
    }

    /// Reads a page in the light of what is known of it; behind a wall or a fault the words of its feed stand in.
    public PageContent read(Page page, Clues clues) {
        PageContent content = content(page, clues);
        return hidesAnArticle(content)
                ? clues.entry().filter(FeedItem::isWhole).map(this::read).orElse(content)
                : content;
    }

    private static boolean hidesAnArticle(PageContent content) {
        return switch (content) {
            case Article article -> false;
            case LiveBlog blog -> false;
            case Unreadable broken -> true;
            case NotAnArticle(String address, NotAnArticle.Kind kind, String why) ->
                switch (kind) {
                    case COOKIE_WALL, LOGIN, ERROR, EMPTY -> true;
                    case HOME, TAG, VIDEO, GALLERY, LIVE_BLOG, MATCH_CENTRE, FEED -> false;
                };
        };
    }

    private PageContent content(Page page, Clues clues) {
        if (page.body().length == 0) {
            return new Unreadable(page.address(), "the page is empty");
        }
        Optional<String> binary = Sniffing.binary(page);
        if (binary.isPresent()) {
            return new Unreadable(page.address(), binary.get());
        }
        String text = page.text();
        return switch (Sniffing.form(page, text)) {
            case FEED -> new NotAnArticle(page.address(), NotAnArticle.Kind.FEED, "the page is a feed");
            case HTML -> html.read(page, text, clues);
            case MARKDOWN -> {
                MarkdownReader.Document document = MarkdownReader.read(text);
                yield new TextArticle(page.address(), page.fetchedAt())
                        .with(document.front())
                        .read(document.lines());
            }
            case PLAIN -> new TextArticle(page.address(), page.fetchedAt()).read(PlainTextReader.lines(text));
            case JSON -> new Unreadable(page.address(), "the page is JSON, not an article");
        };
    }

    /// Reads a feed's entry; what the feed says of title, people and date is believed.
    public PageContent read(FeedItem item) {
        return html.read(item);
    }
}
