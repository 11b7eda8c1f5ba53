package pressbox.wire;

import java.util.List;
import pressbox.feed.Item;

/// What one visit to a source brought: its next state and everything it lists, newest first.
public record Visit(SourceState next, List<Item> items) {
    public Visit {
        items = List.copyOf(items);
    }

    /// One that listed nothing.
    static Visit inVain(SourceState next) {
        return new Visit(next, List.of());
    }
}
