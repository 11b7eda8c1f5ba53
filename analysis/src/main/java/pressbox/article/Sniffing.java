package pressbox.article;

import java.util.Locale;
import java.util.Optional;

/// Tells what kind of bytes a page is, by its type and its first bytes.
final class Sniffing {
    /// What text may be.
    enum Form {
        HTML,
        PLAIN,
        MARKDOWN,
        FEED,
        JSON
    }

    private static final int WINDOW = 2048;

    private Sniffing() {}

    /// Why the bytes are no text, where they are none.
    static Optional<String> binary(Page page) {
        byte[] body = page.body();
        String type = page.mediaType().orElse("");
        for (String[] magic : MAGICS) {
            if (startsWith(body, magic[0])) {
                return Optional.of("the page is " + magic[1]);
            }
        }
        if (type.startsWith("image/")
                || type.startsWith("video/")
                || type.startsWith("audio/")
                || type.startsWith("font/")) {
            return Optional.of("the server says it is " + type);
        }
        if (Encoding.isWide(body) || page.contentType().toLowerCase(Locale.ROOT).contains("utf-16")) {
            return Optional.empty();
        }
        int odd = 0;
        int window = Math.min(body.length, WINDOW);
        for (int i = 0; i < window; i++) {
            int b = body[i];
            odd += (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) ? 1 : 0;
        }
        return odd > window / 20 ? Optional.of("the bytes are no text") : Optional.empty();
    }

    private static final String[][] MAGICS = {
        {"%PDF-", "a PDF"},
        {"\u0089PNG", "a PNG picture"},
        {"GIF8", "a GIF picture"},
        {"\u00ff\u00d8\u00ff", "a JPEG picture"},
        {"PK\u0003\u0004", "a ZIP archive"},
        {"\u001f\u008b", "compressed (gzip)"},
        {"RIFF", "a media file"},
        {"\u007fELF", "a program"},
        {"OggS", "a media file"},
        {"ID3", "a media file"},
        {"(\u00b5/\u00fd", "compressed (zstd)"},
    };

    private static boolean startsWith(byte[] body, String magic) {
        if (body.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((body[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static Form form(Page page, String text) {
        String start = text.substring(0, Math.min(text.length(), WINDOW))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        String type = page.mediaType().orElse("");
        if (isFeed(start)) {
            return Form.FEED;
        }
        if (type.equals("text/markdown") || isMarkdownName(page.address())) {
            return Form.MARKDOWN;
        }
        if (type.equals("text/plain")) {
            return Form.PLAIN;
        }
        if (type.contains("html") || looksLikeHtml(start)) {
            return Form.HTML;
        }
        if (type.contains("json") || start.startsWith("{\"")) {
            return Form.JSON;
        }
        return MarkdownReader.isMarkdown(text) ? Form.MARKDOWN : Form.PLAIN;
    }

    private static boolean isFeed(String start) {
        if (!start.startsWith("<")) {
            return start.startsWith("{") && start.contains("jsonfeed.org/version");
        }
        return start.startsWith("<rss")
                || start.startsWith("<feed")
                || start.startsWith("<rdf:rdf")
                || (start.startsWith("<?xml")
                        && (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")));
    }

    private static boolean looksLikeHtml(String start) {
        if (start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<!--")
                || start.startsWith("<?xml")) {
            return true;
        }
        for (String tag : new String[] {
            "<head",
            "<body",
            "<div",
            "<p>",
            "<p ",
            "<article",
            "<meta",
            "<title",
            "<script",
            "<h1",
            "<table",
            "<a ",
            "<br",
            "<section",
            "<span"
        }) {
            if (start.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkdownName(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }
}
