package pressbox.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// The address of a post or video itself, from that of the frame which shows it on other pages.
final class PostAddresses {
    private static final int LONGEST = 2_000;

    private PostAddresses() {}

    /// The frame's own address where it does not tell the post's.
    static String permalink(Embed.Network network, String frame) {
        if (frame.length() > LONGEST) {
            return frame;
        }
        return switch (network) {
            case YOUTUBE -> behind(frame, "/embed/", "https://www.youtube.com/watch?v=");
            case X -> behind(frame, "?id=", "https://x.com/i/status/", "&id=");
            case TIKTOK -> behind(frame, "/embed/v2/", "https://www.tiktok.com/video/");
            case FACEBOOK -> linked(frame);
            case INSTAGRAM, MASTODON -> withoutEmbed(frame);
            case BLUESKY, THREADS, OTHER -> frame;
        };
    }

    private static String behind(String frame, String mark, String start, String... others) {
        int at = frame.indexOf(mark);
        for (String other : others) {
            at = at < 0 ? frame.indexOf(other) : at;
        }
        if (at < 0) {
            return frame;
        }
        int from = at + mark.length();
        int end = from;
        while (end < frame.length() && "?&/#".indexOf(frame.charAt(end)) < 0) {
            end++;
        }
        return end == from || frame.startsWith("videoseries", from) ? frame : start + frame.substring(from, end);
    }

    /// `…/plugins/post.php?href=ADDRESS&…`.
    private static String linked(String frame) {
        int at = frame.indexOf("href=");
        if (at < 0) {
            return frame;
        }
        int end = frame.indexOf('&', at);
        String inner = frame.substring(at + 5, end < 0 ? frame.length() : end);
        try {
            return URLDecoder.decode(inner, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return frame;
        }
    }

    private static String withoutEmbed(String frame) {
        int at = frame.indexOf("/embed");
        return at < 0 ? frame : frame.substring(0, at + 1);
    }
}
