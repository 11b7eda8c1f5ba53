package pressbox.feed;

import java.time.Duration;
import java.util.List;

/// What a source listed at one time.
///
/// @param title of the whole, empty where it has none
/// @param link  the site that it is the feed of, empty where not said
/// @param self  the address it gives itself (`rel=self`), the topic of a WebSub hub; empty where not said
/// @param hubs  its WebSub hubs
/// @param ttl   how long it asks to be left alone (`ttl`, `sy:updatePeriod`), zero where not said
/// @param items in the feed's order
public record Feed(String title, String link, String self, List<String> hubs, Duration ttl, List<Item> items) {
    public Feed {
        hubs = List.copyOf(hubs);
        items = List.copyOf(items);
    }

    /// The same feed with other items.
    public Feed with(List<Item> others) {
        return new Feed(title, link, self, hubs, ttl, others);
    }

    /// A listing that says nothing of itself.
    public static Feed of(List<Item> items) {
        return new Feed("", "", "", List.of(), Duration.ZERO, items);
    }
}
