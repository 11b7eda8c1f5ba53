package pressbox.cli;

import java.util.ArrayList;
import java.util.List;
import pressbox.article.Article;
import pressbox.article.Embed;
import pressbox.article.Image;
import pressbox.article.Paragraph;

/// An article as plain text or Markdown.
final class ArticleText {
    private ArticleText() {}

    /// Title, a line of who and when, the paragraphs, then pictures and embeds.
    static String plain(Article article) {
        List<String> blocks = new ArrayList<>();
        add(blocks, article.title());
        add(blocks, about(article));
        article.paragraphs().forEach(paragraph -> add(blocks, article.words(paragraph)));
        article.images().forEach(image -> add(blocks, "[Picture] " + picture(image)));
        article.embeds().forEach(embed -> add(blocks, "[Embed] " + embed(embed)));
        return String.join("\n\n", blocks);
    }

    static String markdown(Article article) {
        List<String> blocks = new ArrayList<>();
        add(blocks, article.title().isEmpty() ? "" : "# " + article.title());
        add(blocks, about(article).isEmpty() ? "" : "*" + about(article) + "*");
        for (Paragraph paragraph : article.paragraphs()) {
            String words = article.words(paragraph);
            add(
                    blocks,
                    switch (paragraph.kind()) {
                        case TEXT -> words;
                        case HEADING -> "## " + words;
                        case LIST_ITEM -> "- " + words;
                        case BLOCK_QUOTE, PULL_QUOTE -> "> " + words.replace("\n", "\n> ");
                    });
        }
        for (Image image : article.images()) {
            add(blocks, "![" + image.alt() + "](" + image.address() + ")\n*" + picture(image) + "*");
        }
        article.embeds().forEach(embed -> add(blocks, "> " + embed(embed)));
        return String.join("\n\n", blocks);
    }

    private static String about(Article article) {
        List<String> parts = new ArrayList<>();
        add(parts, String.join(", ", article.byline()));
        add(parts, article.outlet());
        article.published().ifPresent(at -> parts.add(at.toString()));
        return String.join(" · ", parts);
    }

    private static String picture(Image image) {
        String credit = image.credit().isEmpty() ? "no credit" : "credit: " + image.credit();
        return image.caption().isEmpty() ? credit : image.caption() + " (" + credit + ")";
    }

    private static String embed(Embed embed) {
        return String.join(
                " ",
                List.of(Words.of(embed.network()), embed.account(), embed.address(), embed.words()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static void add(List<String> blocks, String block) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }
}
