package pressbox.wire;

import java.util.List;
import pressbox.feed.Item;

/// What one visit to a source brought: its next state and everything it lists, newest first.
///
/// @param hubs that push what is new in it
public record Visit(SourceState next, List<Item> items, List<Hub> hubs) {
    public Visit {
        items = List.copyOf(items);
        hubs = List.copyOf(hubs);
    }

    /// One that listed nothing.
    static Visit inVain(SourceState next) {
        return new Visit(next, List.of(), List.of());
    }
}
