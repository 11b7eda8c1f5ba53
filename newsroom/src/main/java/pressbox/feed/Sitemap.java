package pressbox.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a sitemap says: articles, or where further sitemaps lie.
public sealed interface Sitemap {
    /// A sitemap of pages, the newest first.
    record Pages(List<Item> items) implements Sitemap {
        public Pages {
            items = List.copyOf(items);
        }
    }

    /// An index of sitemaps: those of news first, then the latest changed.
    record Index(List<Part> parts) implements Sitemap {
        public Index {
            parts = List.copyOf(parts);
        }
    }

    /// A sitemap that an index names.
    record Part(String address, Optional<Instant> changed) {}
}
