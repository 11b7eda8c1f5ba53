package pressbox.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON as pages carry it: line breaks in strings, comments, trailing commas, a missing end and the like are
/// forgiven.
///
/// Time and memory are linear in the input. Values nested deeper than [#MAX_DEPTH] are read as nothing. Nothing throws.
final class JsonReader {
    private static final int MAX_DEPTH = 48;

    /// Of all scripts of a page together no more values than this are read.
    private static final int MOST_VALUES = 300_000;

    private final String in;
    private int at;
    private int left;

    private JsonReader(String in, int left) {
        this.in = in;
        this.left = left;
    }

    /// Every value in the text, one after the other, as some pages write several objects into one script.
    static List<Json> readAll(String text) {
        return readAll(List.of(text));
    }

    /// Every value in the texts, in order.
    static List<Json> readAll(List<String> texts) {
        int left = MOST_VALUES;
        List<Json> found = new ArrayList<>();
        for (String text : texts) {
            JsonReader reader = new JsonReader(text, left);
            while (reader.seekOpening()) {
                found.add(reader.value(0));
            }
            left = reader.left;
        }
        return found;
    }

    private boolean seekOpening() {
        while (at < in.length() && in.charAt(at) != '{' && in.charAt(at) != '[') {
            at++;
        }
        return at < in.length();
    }

    private Json value(int depth) {
        skipBlanks();
        if (--left < 0) {
            at = in.length();
        }
        if (at >= in.length()) {
            return Json.nothing();
        }
        return switch (in.charAt(at)) {
            case '{' -> depth >= MAX_DEPTH ? skipNested() : members(depth);
            case '[' -> depth >= MAX_DEPTH ? skipNested() : items(depth);
            case '"', '\'' -> new Json.Words(string());
            default -> plain();
        };
    }

    private Json members(int depth) {
        at++;
        Map<String, Json> members = new LinkedHashMap<>();
        while (true) {
            skipBlanks();
            if (at >= in.length()) {
                return new Json.Members(members);
            }
            char c = in.charAt(at);
            if (c == '}') {
                at++;
                return new Json.Members(members);
            }
            if (c == ',' || c == ':' || c == ']') {
                at++;
                continue;
            }
            String name = c == '"' || c == '\'' ? string() : bareName();
            skipBlanks();
            if (at < in.length() && in.charAt(at) == ':') {
                at++;
                members.putIfAbsent(name, value(depth + 1));
            }
        }
    }

    private Json items(int depth) {
        at++;
        List<Json> items = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (at >= in.length()) {
                return new Json.Items(items);
            }
            char c = in.charAt(at);
            if (c == ']') {
                at++;
                return new Json.Items(items);
            }
            if (c == ',' || c == ':' || c == '}') {
                at++;
                continue;
            }
            items.add(value(depth + 1));
        }
    }

    private Json plain() {
        String word = bareName();
        return word.isEmpty() || word.equals("null") || word.equals("undefined")
                ? Json.nothing()
                : new Json.Plain(word);
    }

    /// A word without quote marks; always moves on by at least one letter.
    private String bareName() {
        int start = at;
        while (at < in.length() && ",:{}[]\"' \t\r\n".indexOf(in.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            at++;
            return "";
        }
        return in.substring(start, at);
    }

    private String string() {
        char quote = in.charAt(at++);
        int start = at;
        while (at < in.length() && in.charAt(at) != quote && in.charAt(at) != '\\') {
            at++;
        }
        if (at >= in.length() || in.charAt(at) == quote) {
            int end = at;
            at = Math.min(at + 1, in.length());
            return in.substring(start, end);
        }
        StringBuilder out = new StringBuilder().append(in, start, at);
        while (at < in.length()) {
            char c = in.charAt(at++);
            if (c == quote) {
                break;
            }
            if (c == '\\' && at < in.length()) {
                escape(out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private void escape(StringBuilder out) {
        char c = in.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r', 'b', 'f' -> out.append(' ');
            case 'u' -> unicode(out);
            default -> out.append(c);
        }
    }

    private void unicode(StringBuilder out) {
        int code = hex(in, at);
        if (code >= 0) {
            out.append((char) code);
            at += 4;
        } else {
            out.append('u');
        }
    }

    /// The number that the four hexadecimal digits from a place on stand for; -1 where they are not four.
    static int hex(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private void skipBlanks() {
        while (at < in.length()) {
            char c = in.charAt(at);
            if (c <= ' ' || c == '\u00a0' || c == '\ufeff') {
                at++;
            } else if (in.startsWith("/*", at)) {
                int end = in.indexOf("*/", at + 2);
                at = end < 0 ? in.length() : end + 2;
            } else if (in.startsWith("//", at)) {
                int end = in.indexOf('\n', at);
                at = end < 0 ? in.length() : end + 1;
            } else {
                return;
            }
        }
    }

    private Json skipNested() {
        int open = 0;
        while (at < in.length()) {
            char c = in.charAt(at);
            if (c == '"') {
                string();
                continue;
            }
            at++;
            if (c == '{' || c == '[') {
                open++;
            } else if ((c == '}' || c == ']') && --open == 0) {
                break;
            }
        }
        return Json.nothing();
    }
}
