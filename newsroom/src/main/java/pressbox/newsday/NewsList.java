package pressbox.newsday;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pressbox.ledger.Ledger;
import pressbox.reading.Filed;
import pressbox.story.Ranked;

/// What the newsroom knows at one moment: an immutable picture that pages are rendered from.
///
/// @param at       the newsroom's time
/// @param stories  ranked, best first
/// @param filed    the readings at hand, oldest first
public record NewsList(Instant at, List<Ranked> stories, Ledger ledger, List<Filed> filed) {
    public NewsList {
        stories = List.copyOf(stories);
        filed = List.copyOf(filed);
    }

    public Optional<Ranked> story(String id) {
        return stories.stream().filter(ranked -> ranked.story().id().equals(id)).findFirst();
    }
}
