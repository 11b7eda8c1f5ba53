package pressbox.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What an element of a feed says, as plain words or as HTML.
final class Construct {
    private Construct() {}

    /// The element's own letters up to the first element that belongs beside it, where it was never closed.
    static String text(Element element) {
        if (element.childrenSize() == 0) {
            return decoded(element, element.wholeText());
        }
        StringBuilder text = new StringBuilder();
        collect(element, text);
        return decoded(element, text.toString());
    }

    private static boolean collect(Element element, StringBuilder text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode letters) {
                text.append(letters.getWholeText());
            } else if (child instanceof Element inner) {
                if (XmlFeed.standsAlone(Vocabulary.name(inner)) || !collect(inner, text)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Plain words: markup taken off where the element may hold HTML, blanks made one.
    static String plain(Element element) {
        String text = text(element);
        String type = element.attr("type");
        boolean literal = type.equals("text") || type.equals("text/plain") && !element.hasAttr("mode");
        if (literal || text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return oneLine(text);
        }
        return oneLine(Jsoup.parseBodyFragment(text).body().wholeText());
    }

    /// HTML as the element holds it: escaped, as elements, or as text that has none.
    static String html(Element element) {
        return isInline(element) ? element.html() : text(element);
    }

    /// Whether the element holds HTML as elements, so that none of them is the feed's own.
    static boolean isInline(Element element) {
        boolean told =
                element.attr("type").contains("xhtml") || element.attr("mode").equals("xml");
        return told && element.childrenSize() > 0;
    }

    private static String decoded(Element element, String text) {
        if (!element.attr("mode").equals("base64") && !element.attr("encoding").equals("base64")) {
            return text;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter <= ' ' || letter == '\u00a0') {
                blank = true;
            } else {
                if (blank && !line.isEmpty()) {
                    line.append(' ');
                }
                blank = false;
                line.append(letter);
            }
        }
        return line.toString();
    }
}
