package pressbox.article;

/// Prints an article as plain text that a person can read in a terminal: title, who and when, the paragraphs, then
/// pictures and posts.
public final class ArticleText {
    private ArticleText() {}

    public static String of(Article article) {
        StringBuilder out = new StringBuilder();
        line(out, article.title());
        line(out, String.join(", ", article.byline()));
        line(out, article.outlet());
        article.published().ifPresent(time -> line(out, "published " + time));
        article.updated().ifPresent(time -> line(out, "updated " + time));
        article.notices().forEach(notice -> line(out, "[" + notice + "]"));
        paragraphs(out, article);
        for (Image image : article.images()) {
            out.append('\n').append("picture: ").append(picture(image)).append('\n');
        }
        for (Embed embed : article.embeds()) {
            out.append('\n')
                    .append("post: ")
                    .append((embed.network() + " " + embed.account() + " " + embed.address()).strip())
                    .append('\n');
            line(out, embed.words());
        }
        return out.toString();
    }

    /// A live blog entry by entry, each under its time.
    public static String of(LiveBlog blog) {
        StringBuilder out = new StringBuilder();
        line(out, blog.whole().title());
        line(out, blog.whole().outlet());
        line(out, "live blog");
        for (Article entry : blog.entries()) {
            String time = entry.published().map(Object::toString).orElse("no time given");
            out.append("\n-- ").append(time).append('\n');
            line(out, entry.title());
            line(out, String.join(", ", entry.byline()));
            paragraphs(out, entry);
        }
        return out.toString();
    }

    private static void paragraphs(StringBuilder out, Article article) {
        for (Paragraph paragraph : article.paragraphs()) {
            out.append(out.isEmpty() ? "" : "\n")
                    .append(opening(paragraph.kind()))
                    .append(article.words(paragraph))
                    .append('\n');
        }
    }

    private static void line(StringBuilder out, String words) {
        if (!words.isBlank()) {
            out.append(words).append('\n');
        }
    }

    private static String opening(Paragraph.Kind kind) {
        return switch (kind) {
            case TEXT -> "";
            case HEADING -> "## ";
            case LIST_ITEM -> "• ";
            case BLOCK_QUOTE, PULL_QUOTE -> "| ";
        };
    }

    private static String picture(Image image) {
        String caption = image.caption().isEmpty() ? image.alt() : image.caption();
        String credit = image.credit().isEmpty() ? "" : "(" + image.credit() + ")";
        return String.join(
                " ",
                java.util.stream.Stream.of(caption, credit, image.address())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
