package pressbox.wire;

import java.util.List;
import pressbox.feed.Addresses;
import pressbox.feed.Feed;

/// A hub that pushes what is new in a feed (WebSub), as the feed names it.
///
/// @param address of the hub
/// @param topic   the feed's address as the hub knows it
public record Hub(String address, String topic) {
    private static final String YOUTUBE = "https://pubsubhubbub.appspot.com/subscribe";
    private static final String FEEDS_OF_YOUTUBE = "https://www.youtube.com/feeds/";

    /// The hubs of a source whose visit brought `feed`. One without a safe connection is none, since anybody on the way
    /// could read the secret that is to sign its pushes (WebSub, 5.1).
    static List<Hub> of(Source source, Feed feed, Answer.Fetched answer) {
        String topic =
                Addresses.isWeb(feed.self()) ? feed.self() : answer.page().address();
        List<String> named = feed.hubs().isEmpty() ? answer.hubs() : feed.hubs();
        return source.kind().isAFeed()
                ? named.stream()
                        .filter(address -> address.regionMatches(true, 0, "https://", 0, 8))
                        .map(address -> new Hub(address, topic))
                        .toList()
                : List.of();
    }

    /// YouTube has a hub, but its feeds do not name it, and know each channel by another address there.
    static List<Hub> ofYouTube(String feed) {
        return feed.startsWith(FEEDS_OF_YOUTUBE)
                ? List.of(new Hub(YOUTUBE, feed.replace(FEEDS_OF_YOUTUBE, "https://www.youtube.com/xml/feeds/")))
                : List.of();
    }
}
