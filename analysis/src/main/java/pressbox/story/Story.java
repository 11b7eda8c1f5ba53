package pressbox.story;

import java.time.Instant;
import java.util.List;
import pressbox.reading.Reading;

/// Articles about the same thing.
///
/// @param id       stable while the story grows: taken from its first article
/// @param headline that of the article that carries the story best
/// @param members  oldest first
/// @param copies   who has it from whom; an article without one is an origin
public record Story(String id, String headline, List<Member> members, List<Copy> copies) {
    /// One article in the story.
    public record Member(Reading reading, Instant at, String outlet, String owner) {}

    /// `copy` repeats `source` (addresses of members), and how that shows.
    public record Copy(String source, String copy, String how) {}

    public Story {
        members = List.copyOf(members);
        copies = List.copyOf(copies);
    }
}
