package pressbox.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// What the page says about its article besides the words.
record Metadata(
        String title,
        String description,
        List<String> byline,
        Optional<OffsetDateTime> published,
        Optional<OffsetDateTime> updated,
        String language,
        String section,
        List<String> tags,
        String outlet,
        String address,
        Article.Access access,
        String body) {
    static final Metadata NONE = new Metadata(
            "",
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            List.of(),
            "",
            "",
            Article.Access.UNKNOWN,
            "");

    /// What the page leaves unsaid taken from the entry of the feed that led to it.
    Metadata filledFrom(FeedItem entry) {
        return new Metadata(
                title.isEmpty() ? Wording.untagged(entry.title()) : title,
                description,
                byline.isEmpty() ? entry.people() : byline,
                published.isPresent() ? published : entry.published(),
                updated,
                language.isEmpty() ? entry.language() : language,
                section,
                tags.isEmpty() ? entry.tags() : tags,
                outlet.isEmpty() ? entry.outlet() : outlet,
                address.isEmpty() ? entry.address() : address,
                access,
                body);
    }
}
