package pressbox.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/// A feed's text as a tree, well-formed or not.
///
/// What jsoup's XML parser would take otherwise than a feed's author meant is mended before: junk before the first
/// tag, a document type with its entities, control characters, and ampersands that begin no reference. Names come out
/// in lower case. No entity is ever fetched, and none is expanded inside another.
final class Markup {
    /// A feed nested deeper than this is an attack; what lies deeper is hung higher up.
    private static final int DEEPEST = 200;

    private static final int LONGEST_ENTITY = 32;
    private static final int LONGEST_ENTITY_VALUE = 1_000;
    private static final int MOST_ENTITIES = 500;
    private static final String[] BEGINNINGS = {
        "<?xml", "<rss", "<feed", "<rdf", "<!doctype", "<channel", "<atom:feed", "<!--", "<entry"
    };

    private final String text;
    private final StringBuilder mended;
    private final Map<String, String> entities = new HashMap<>();
    /// Whether an element has begun: a document type stands before all of them.
    private boolean rooted;

    private Markup(String text) {
        this.text = text;
        this.mended = new StringBuilder(text.length() + 64);
    }

    /// The tree; its root holds whatever stood on the top level.
    static Document tree(String text, String base) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
        return parser.parseInput(new Markup(text).mend(), base);
    }

    private String mend() {
        int at = beginning();
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '<') {
                at = tag(at);
            } else if (letter == '&') {
                at = reference(at);
            } else {
                if (letter >= ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
                    mended.append(letter);
                }
                at++;
            }
        }
        return mended.toString();
    }

    private int beginning() {
        int first = text.indexOf('<');
        for (int at = first; at >= 0; at = text.indexOf('<', at + 1)) {
            for (String beginning : BEGINNINGS) {
                if (text.regionMatches(true, at, beginning, 0, beginning.length())) {
                    return at;
                }
            }
        }
        return Math.max(first, 0);
    }

    private int tag(int at) {
        if (text.startsWith("<![CDATA[", at)) {
            int end = text.indexOf("]]>", at);
            return copy(at, end < 0 ? text.length() : end + 3, end < 0 ? "]]>" : "");
        }
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at + 4);
            return end < 0 ? text.length() : end + 3;
        }
        if (!rooted && text.regionMatches(true, at, "<!doctype", 0, 9)) {
            return documentType(at);
        }
        rooted |= at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        mended.append('<');
        return at + 1;
    }

    private int copy(int from, int to, String after) {
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter >= ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
                mended.append(letter);
            }
        }
        mended.append(after);
        return to;
    }

    /// Leaves out a document type; the plain entities of its internal subset are remembered.
    private int documentType(int at) {
        int close = text.indexOf('>', at);
        int open = text.indexOf('[', at);
        if (close < 0) {
            return text.length();
        }
        if (open < 0 || open > close) {
            return close + 1;
        }
        int end = text.indexOf("]", open);
        while (end >= 0 && nextLetter(end + 1) != '>') {
            end = text.indexOf("]", end + 1);
        }
        if (end < 0) {
            return close + 1;
        }
        declareEntities(text.substring(open + 1, end));
        return text.indexOf('>', end) + 1;
    }

    private char nextLetter(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private void declareEntities(String subset) {
        int at = subset.indexOf("<!ENTITY");
        while (at >= 0 && entities.size() < MOST_ENTITIES) {
            int end = subset.indexOf('>', at);
            if (end < 0) {
                return;
            }
            String[] words = subset.substring(at + 8, end).strip().split("\\s+", 2);
            if (words.length == 2 && words[1].length() > 1) {
                char quote = words[1].charAt(0);
                int close = words[1].indexOf(quote, 1);
                boolean quoted = (quote == '"' || quote == '\'') && close > 0 && close <= LONGEST_ENTITY_VALUE;
                if (quoted && isPlain(words[1].substring(1, close))) {
                    entities.put(words[0], words[1].substring(1, close));
                }
            }
            at = subset.indexOf("<!ENTITY", end);
        }
    }

    /// Whether an entity's value is letters or one reference to a letter, so that nothing expands twice.
    private static boolean isPlain(String value) {
        return value.indexOf('&') < 0 && value.indexOf('<') < 0
                || value.startsWith("&#") && value.indexOf(';') == value.length() - 1;
    }

    private int reference(int at) {
        int end = at + 1;
        if (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        while (end < text.length() && end - at <= LONGEST_ENTITY && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean complete = end < text.length() && text.charAt(end) == ';' && end > at + 1;
        if (!complete) {
            mended.append("&amp;");
            return at + 1;
        }
        String name = text.substring(at + 1, end);
        mended.append(entities.getOrDefault(name, known(name) ? "&" + name + ";" : "&amp;" + name + ";"));
        return end + 1;
    }

    private static boolean known(String name) {
        return name.startsWith("#")
                || Entities.isNamedEntity(name)
                || Entities.isNamedEntity(name.toLowerCase(Locale.ROOT));
    }
}
