package pressbox.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import pressbox.text.Span;

/// A news article: its words and what surrounds them.
///
/// `text` is the title, where there is one, and then the paragraphs, each parted from the next by `\n\n`. Every span in
/// this article and in facts read from it is a place in `text`. Captions, credits, embeds and calls to action are not
/// in it.
///
/// @param address    canonical address; a file's name for a local one
/// @param outlet     name of the site as the page gives it, empty where it does not
/// @param byline     names of the people who wrote it, and of an agency beside them; the desk or outlet where the page
///                   names nobody
/// @param published  in the zone that the page writes; where the page shows its readers only the much later day of its
///                   last change, that one
/// @param language   BCP 47 tag, empty where not known
/// @param section    as in "Football", empty where not known
/// @param access     whether the words may be cut off by a paywall
/// @param notices    corrections and "first published" lines
/// @param paragraphs in reading order, without the title
public record Article(
        String address,
        String outlet,
        String title,
        List<String> byline,
        Optional<OffsetDateTime> published,
        Optional<OffsetDateTime> updated,
        String language,
        String section,
        List<String> tags,
        Access access,
        List<String> notices,
        String text,
        List<Paragraph> paragraphs,
        List<Image> images,
        List<Embed> embeds,
        List<Link> links)
        implements PageContent {
    /// Who may read the whole article.
    public enum Access {
        FREE,
        PAYWALLED,
        UNKNOWN
    }

    public Article {
        byline = List.copyOf(byline);
        tags = List.copyOf(tags);
        notices = List.copyOf(notices);
        paragraphs = List.copyOf(paragraphs);
        images = List.copyOf(images);
        embeds = List.copyOf(embeds);
        links = List.copyOf(links);
        if (!text.startsWith(title)) {
            throw new IllegalArgumentException("the text of " + address + " does not start with its title");
        }
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.span().end() > text.length()) {
                throw new IllegalArgumentException(paragraph + " lies beyond the text of " + address);
            }
        }
    }

    /// The place of the title in `text`; empty where there is no title.
    public Span headline() {
        return new Span(0, title.length());
    }

    /// The text without the title.
    public String body() {
        return paragraphs.isEmpty()
                ? ""
                : text.substring(paragraphs.getFirst().span().start());
    }

    /// The words of one paragraph.
    public String words(Paragraph paragraph) {
        return paragraph.span().in(text);
    }

    @Override
    public String toString() {
        return "“" + title + "” (" + address + ")";
    }
}
