package pressbox.desk;

import java.time.Instant;
import java.util.List;

/// One revision of a piece in the making.
///
/// @param id        stable through all revisions and in the published address
/// @param revision  counted from 1
/// @param standfirst the sentence or two below the headline, may be empty
/// @param body      Markdown
/// @param sources   addresses of the articles it draws on
/// @param story     id of the story it was started from, empty where none
/// @param author    login of who revised it
public record Draft(
        String id,
        int revision,
        String headline,
        String standfirst,
        String body,
        List<Picture> pictures,
        List<String> sources,
        String story,
        String author,
        Instant revisedAt) {
    public Draft {
        pictures = List.copyOf(pictures);
        sources = List.copyOf(sources);
    }
}
