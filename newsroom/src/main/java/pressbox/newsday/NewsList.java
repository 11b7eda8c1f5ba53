package pressbox.newsday;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.ledger.Ledger;
import pressbox.reading.Reading;
import pressbox.story.Ranked;

/// What the newsroom knows at one moment: an immutable picture that pages are rendered from.
///
/// @param at       the newsroom's time
/// @param stories  ranked, best first
/// @param readings by address, those still kept at hand
public record NewsList(Instant at, List<Ranked> stories, Ledger ledger, Map<String, Reading> readings) {
    public NewsList {
        stories = List.copyOf(stories);
        readings = Map.copyOf(readings);
    }

    public Optional<Ranked> story(String id) {
        return stories.stream().filter(ranked -> ranked.story().id().equals(id)).findFirst();
    }
}
