package pressbox.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Prints an article as Markdown, with its title as first heading, and pictures and posts at the end.
public final class ArticleMarkdown {
    private ArticleMarkdown() {}

    public static String of(Article article) {
        StringBuilder out = new StringBuilder();
        if (!article.title().isEmpty()) {
            out.append("# ").append(escaped(article.title())).append("\n\n");
        }
        String about = about(article);
        if (!about.isEmpty()) {
            out.append(about).append("\n\n");
        }
        paragraphs(out, article);
        article.images().forEach(image -> out.append(picture(image)).append("\n\n"));
        article.embeds().forEach(embed -> out.append(post(embed)).append("\n\n"));
        article.notices()
                .forEach(notice -> out.append('*').append(escaped(notice)).append("*\n\n"));
        return out.toString().stripTrailing() + "\n";
    }

    private static void paragraphs(StringBuilder out, Article article) {
        Paragraph.Kind before = Paragraph.Kind.TEXT;
        for (Paragraph paragraph : article.paragraphs()) {
            if (before == Paragraph.Kind.LIST_ITEM && paragraph.kind() == Paragraph.Kind.LIST_ITEM) {
                out.setLength(out.length() - 1);
            }
            out.append(opening(paragraph.kind()))
                    .append(linked(article, paragraph))
                    .append("\n\n");
            before = paragraph.kind();
        }
    }

    /// A live blog entry by entry, each under its time as a heading.
    public static String of(LiveBlog blog) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escaped(blog.whole().title())).append("\n\n");
        for (Article entry : blog.entries()) {
            String time = entry.published().map(Object::toString).orElse("");
            String head =
                    time.isEmpty() || entry.title().isEmpty() ? time + entry.title() : time + " · " + entry.title();
            out.append("## ").append(escaped(head.isEmpty() ? "·" : head)).append("\n\n");
            paragraphs(out, entry);
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static String about(Article article) {
        Optional<String> people =
                article.byline().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", article.byline()));
        Optional<String> outlet = Optional.of(article.outlet()).filter(name -> !name.isEmpty());
        Optional<String> time = article.published().map(Object::toString);
        return java.util.stream.Stream.of(people, outlet, time)
                .flatMap(Optional::stream)
                .map(ArticleMarkdown::escaped)
                .collect(Collectors.joining(" · "));
    }

    private static String opening(Paragraph.Kind kind) {
        return switch (kind) {
            case TEXT -> "";
            case HEADING -> "## ";
            case LIST_ITEM -> "- ";
            case BLOCK_QUOTE, PULL_QUOTE -> "> ";
        };
    }

    private static String linked(Article article, Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        int at = paragraph.span().start();
        List<Link> inside = article.links().stream()
                .filter(link -> paragraph.span().contains(link.anchor()))
                .sorted((a, b) -> a.anchor().compareTo(b.anchor()))
                .toList();
        for (Link link : inside) {
            if (link.anchor().start() >= at) {
                out.append(escaped(article.text().substring(at, link.anchor().start())));
                out.append('[')
                        .append(escaped(link.anchor().in(article.text())))
                        .append("](")
                        .append(link.address().replace(")", "%29"))
                        .append(')');
                at = link.anchor().end();
            }
        }
        return out.append(escaped(article.text().substring(at, paragraph.span().end())))
                .toString();
    }

    private static String picture(Image image) {
        String caption = image.caption().isEmpty() ? image.alt() : image.caption();
        String credit = image.credit().isEmpty() ? "" : " (" + image.credit() + ")";
        return "![" + escaped(caption + credit) + "](" + image.address().replace(")", "%29") + ")";
    }

    private static String post(Embed embed) {
        String what = (embed.account() + " on " + embed.network()).strip();
        String head = embed.address().isEmpty() ? escaped(what) : "[" + escaped(what) + "](" + embed.address() + ")";
        return embed.words().isEmpty()
                ? "> " + head
                : "> " + escaped(embed.words()).replace("\n", "\n> ") + "\n>\n> " + head;
    }

    private static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("\\`*_[]<>".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
