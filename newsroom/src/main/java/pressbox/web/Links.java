package pressbox.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Addresses inside the desk.
public final class Links {
    private Links() {}

    public static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public static String story(String id) {
        return "/story/" + encode(id);
    }

    public static String draft(String id) {
        return "/write/" + encode(id);
    }

    public static String rumour(String id) {
        return "/rumours#" + encode(id);
    }

    /// A path inside the desk to go to after the login; anything else becomes the front page.
    static String inside(String path) {
        boolean own =
                path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0 && path.indexOf('\n') < 0;
        return own ? path : "/";
    }
}
