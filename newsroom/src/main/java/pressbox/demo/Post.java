package pressbox.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// A post on a network, or a film, that articles set into their text.
///
/// @param network `instagram`, `x`, `bluesky`, `mastodon` or `youtube`
/// @param text paragraphs apart by blank lines
record Post(String id, String network, String handle, String author, String address, Instant at, String text) {

    static List<Post> all() {
        return Sections.read("week/posts.txt").stream().map(Post::of).toList();
    }

    private static Post of(Sections.Section section) {
        String[] name = section.name().split(" ");
        int cut = section.text().indexOf("\n---\n");
        String[] head = section.text().substring(0, cut).split("\n");
        return new Post(
                name[1],
                name[0],
                head[0],
                head[1],
                head[2],
                LocalDateTime.parse(head[3]).toInstant(ZoneOffset.UTC),
                section.text().substring(cut + 5));
    }

    List<String> paragraphs() {
        return List.of(text.split("\n\n"));
    }
}
