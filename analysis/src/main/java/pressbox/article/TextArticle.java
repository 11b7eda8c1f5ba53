package pressbox.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes an article of paragraphs without markup: finds the title, byline, date, captions and posts among them and
/// leaves calls to action out.
final class TextArticle {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_CAPTION = 400;

    private final String address;
    private final Instant now;
    private String title = "";
    private List<String> byline = List.of();
    private Optional<OffsetDateTime> published = Optional.empty();
    private Optional<OffsetDateTime> updated = Optional.empty();
    private String language = "";
    private String outlet = "";
    private final List<String> notices = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Embed> embeds = new ArrayList<>();

    TextArticle(String address, Instant now) {
        this.address = address;
        this.now = now;
    }

    /// Takes what front matter says; unknown keys are passed over.
    TextArticle with(Map<String, String> front) {
        title = front.getOrDefault("title", "");
        byline = Bylines.people(
                front.getOrDefault("author", front.getOrDefault("authors", front.getOrDefault("byline", ""))));
        language = front.getOrDefault("lang", front.getOrDefault("language", ""));
        outlet = front.getOrDefault("outlet", front.getOrDefault("source", ""));
        published = Dates.read(front.getOrDefault("date", front.getOrDefault("published", "")), language, now);
        return this;
    }

    PageContent read(List<TextLine> lines) {
        List<TextLine> rest = new ArrayList<>(lines);
        takeTitle(rest);
        List<TextLine> kept = new ArrayList<>();
        for (TextLine line : rest) {
            if (!takeApart(line, kept.isEmpty())) {
                kept.add(line);
            }
        }
        while (!kept.isEmpty() && kept.getLast().kind() == Paragraph.Kind.HEADING && kept.size() > 1) {
            kept.removeLast();
        }
        if (kept.isEmpty()) {
            return new NotAnArticle(address, NotAnArticle.Kind.EMPTY, "no paragraph of text was found");
        }
        Assembly assembly = new Assembly(title);
        kept.forEach(
                line -> assembly.add(line.kind(), line.words(), Optional.of(line.origin()), line.anchors(), address));
        return new Article(
                address,
                outlet,
                title,
                byline,
                published,
                updated,
                language,
                "",
                List.of(),
                Article.Access.UNKNOWN,
                notices,
                assembly.text(),
                assembly.paragraphs(),
                images,
                embeds,
                assembly.links());
    }

    private void takeTitle(List<TextLine> lines) {
        if (!title.isEmpty() || lines.size() < 2) {
            return;
        }
        TextLine first = lines.getFirst();
        boolean titled = first.kind() == Paragraph.Kind.HEADING || looksLikeTitle(first.words());
        if (titled
                && first.words().length() <= LONGEST_TITLE
                && !DateLines.is(first.words(), language)
                && !Credits.isCredit(first.words())
                && Credits.read(first.words()).credit().isEmpty()
                && !Bylines.isLine(first.words())) {
            title = first.words();
            lines.removeFirst();
        }
    }

    private static boolean looksLikeTitle(String words) {
        return words.length() <= LONGEST_TITLE
                && words.indexOf(' ') > 0
                && ".:;,".indexOf(words.charAt(words.length() - 1)) < 0
                && !words.contains(". ");
    }

    /// Takes a line that is no text to where it belongs; false where it is text.
    private boolean takeApart(TextLine line, boolean atTop) {
        String words = line.words();
        Optional<Embed> embed = EmbedLines.read(words);
        if (embed.isPresent()) {
            embeds.add(embed.get());
            return true;
        }
        if (Notices.is(words)) {
            notices.add(words);
            return true;
        }
        if (atTop && Bylines.isLine(words)) {
            byline = byline.isEmpty() ? Bylines.people(words) : byline;
            takeDate(words);
            return true;
        }
        if (words.length() <= LONGEST_CAPTION && !line.kind().equals(Paragraph.Kind.LIST_ITEM) && takeCaption(words)) {
            return true;
        }
        if (DateLines.is(words, language)) {
            takeDate(words);
            return true;
        }
        return Furniture.is(words);
    }

    private boolean takeCaption(String words) {
        Credits.Credited credited = Credits.read(words);
        boolean bracketed = words.endsWith(")") || words.endsWith("]");
        if (credited.credit().isEmpty() || (!bracketed && credited.creator().isEmpty() && !Credits.isCredit(words))) {
            return false;
        }
        String caption = credited.caption();
        if (DateLines.is(caption, language)) {
            takeDate(caption);
            caption = "";
        }
        images.add(new Image("", caption, "", credited.credit(), credited.creator(), credited.agency()));
        return true;
    }

    private void takeDate(String words) {
        Optional<OffsetDateTime> found = Dates.read(DateLines.datePart(words), language, now);
        if (words.toLowerCase(Locale.ROOT).contains("updated") && published.isPresent()) {
            updated = found;
        } else if (published.isEmpty()) {
            published = found;
        }
    }
}
