package pressbox.wire;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pressbox.article.Page;

/// What came of asking for an address.
public sealed interface Answer {
    /// Why there is no page, in words that follow its address; nothing where there is one.
    default Optional<String> whyNot() {
        return switch (this) {
            case Fetched _ -> Optional.empty();
            case NotModified _ -> Optional.of("answered 304 without having been asked");
            case Gone _ -> Optional.of("is gone (410)");
            case Refused(String why) -> Optional.of("is not fetched: " + why);
            case Blocked(String why) -> Optional.of("is not fetched: " + why);
            case Unreachable(String why) -> Optional.of("could not be reached: " + why);
            case Failed(int _, String why, Optional<Duration> _) -> Optional.of("could not be fetched: " + why);
        };
    }

    /// The page, with what its header lines say.
    ///
    /// @param etag         validator to ask with the next time, empty where none
    /// @param lastModified the same
    /// @param fresh        how long the site says the answer stays good (`max-age`, `Expires`), zero where not said
    /// @param moved        where 301 and 308 alone led from the address asked for, if they did
    /// @param hubs         WebSub hubs that a `Link` line names
    record Fetched(
            Page page, String etag, String lastModified, Duration fresh, Optional<String> moved, List<String> hubs)
            implements Answer {
        public Fetched {
            hubs = List.copyOf(hubs);
        }

        /// A page of which nothing more is said.
        static Fetched plain(Page page) {
            return new Fetched(page, "", "", Duration.ZERO, Optional.empty(), List.of());
        }
    }

    /// Nothing changed since the validators were given; the new ones where it gave any, else empty.
    record NotModified(String etag, String lastModified, Duration fresh) implements Answer {}

    /// The site or our own rules do not want it fetched: robots, reservation, forbidden address, too large.
    record Refused(String why) implements Answer {}

    /// A challenge page stands before it: said, and not evaded.
    record Blocked(String why) implements Answer {}

    /// The site answered, but not with the page; `retryAfter` is what it asked for.
    record Failed(int status, String why, Optional<Duration> retryAfter) implements Answer {}

    /// No answer came at all: no name, no connection, or silence. It may be our own line.
    record Unreachable(String why) implements Answer {}

    /// 410: it will not come back.
    record Gone() implements Answer {}
}
