package pressbox.feed;

import java.util.List;
import org.jsoup.parser.Parser;
import pressbox.article.Page;

/// Reads the feed of a YouTube channel: a video is its title and what its maker says of it.
public final class YouTubeVideos {
    private YouTubeVideos() {}

    /// @throws UnreadableFeed if the page is no feed
    public static Feed read(Page page) throws UnreadableFeed {
        Feed channel = FeedReader.read(page);
        List<Item> videos = channel.items().stream()
                .filter(video -> Addresses.isWeb(video.address()))
                .map(YouTubeVideos::complete)
                .toList();
        return channel.with(videos);
    }

    private static Item complete(Item video) {
        String said = Parser.unescapeEntities(video.content(), false);
        return new Item(
                video.address(),
                video.title(),
                video.published(),
                video.updated(),
                said.isBlank() ? "" : Paragraphs.of(said),
                video.author(),
                true);
    }
}
