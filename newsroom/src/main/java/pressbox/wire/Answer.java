package pressbox.wire;

import java.time.Duration;
import java.util.Optional;
import pressbox.article.Page;

/// What came of asking for an address.
public sealed interface Answer {
    /// The page, with its validators and how long it may be kept (empty and zero where not said).
    record Fetched(Page page, String etag, String lastModified, Duration maxAge) implements Answer {}

    /// Nothing changed since the validators were given.
    record NotModified() implements Answer {}

    /// The site or our own rules do not want it fetched: robots, reservation, forbidden address, too large.
    record Refused(String why) implements Answer {}

    /// It did not work this time; `retryAfter` is what the server asked for.
    record Failed(int status, String why, Optional<Duration> retryAfter) implements Answer {}

    /// 410: it will not come back.
    record Gone() implements Answer {}
}
