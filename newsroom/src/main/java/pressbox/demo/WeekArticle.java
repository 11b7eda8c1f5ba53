package pressbox.demo;

import java.time.Instant;
import java.util.List;

/// An article of the week in its source form.
///
/// @param outlet short name of the outlet
/// @param oddity what is odd about its address
/// @param facts what the article states, for tests, one line a fact
record WeekArticle(
        String outlet,
        String slug,
        Instant at,
        String title,
        String standfirst,
        String by,
        String section,
        Picture picture,
        List<String> tags,
        List<String> related,
        List<Block> body,
        Oddity oddity,
        List<String> facts) {

    /// What a reader finds at the address that the feed gives.
    ///
    /// @param path the address's path where it is not like the outlet's others, otherwise empty
    /// @param target the article that a redirect leads to, or the tag of a list
    record Oddity(Kind kind, String path, String target) {
        enum Kind {
            NONE,
            /// Withdrawn: not found.
            GONE,
            /// Redirected to the target.
            MOVED,
            /// Not an article: the articles with the target as their tag.
            LISTING,
            /// Served, though robots.txt asks robots to stay away.
            CLOSED
        }

        static final Oddity NONE = new Oddity(Kind.NONE, "", "");

        static Oddity of(String text) {
            String[] parts = text.split(" ", 3);
            return new Oddity(Kind.valueOf(parts[0]), parts[1], parts.length > 2 ? parts[2] : "");
        }
    }

    WeekArticle {
        tags = List.copyOf(tags);
        related = List.copyOf(related);
        body = List.copyOf(body);
        facts = List.copyOf(facts);
    }

    /// Whether a reader finds an article at its address.
    boolean isPage() {
        return oddity.kind() == Oddity.Kind.NONE;
    }

    /// Outlet and slug as `outlet/slug`, the name by which articles refer to each other.
    String key() {
        return outlet + "/" + slug;
    }

    /// A number that looks like a content system's, the same for ever.
    int number() {
        return 1_000_000 + Math.floorMod(key().hashCode(), 8_999_999);
    }
}
