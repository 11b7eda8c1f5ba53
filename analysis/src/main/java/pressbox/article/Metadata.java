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
}
