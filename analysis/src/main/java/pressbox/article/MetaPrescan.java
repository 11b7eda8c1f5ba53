package pressbox.article;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Looks for an encoding in the first bytes of a page before it is parsed, as the HTML standard has it ("prescan a byte
/// stream to determine its encoding"), then, as browsers go on to do while they parse, in the rest of its head.
final class MetaPrescan {
    private static final int WINDOW = 16 << 10;
    /// Nearly every page that has a label has it by here.
    private static final int USUAL = 1 << 10;
    private static final int MOST_ATTRIBUTES = 50;

    private final String in;
    private int at;

    private MetaPrescan(String in) {
        this.in = in;
    }

    /// The label that a `<meta>` or an XML declaration gives.
    static Optional<String> label(byte[] bytes, int length) {
        return within(bytes, wholeTags(bytes, Math.min(length, USUAL)))
                .or(() -> within(bytes, Math.min(length, WINDOW)));
    }

    /// So much of the length as ends with a tag.
    private static int wholeTags(byte[] bytes, int length) {
        int end = length;
        while (end > 0 && bytes[end - 1] != '>') {
            end--;
        }
        return end;
    }

    private static Optional<String> within(byte[] bytes, int length) {
        // Every byte becomes one letter, so that places in the text are places in the bytes.
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return new MetaPrescan(start.toLowerCase(Locale.ROOT)).label();
    }

    private Optional<String> label() {
        for (at = in.indexOf('<'); at >= 0; at = in.indexOf('<', at)) {
            if (in.startsWith("<!--", at)) {
                skipPast("-->", at + 2);
            } else if (isTag("<meta")) {
                at += 5;
                Optional<String> found = ofMeta(attributes());
                if (found.isPresent()) {
                    return found;
                }
            } else if (isTag("<script")) {
                skipPast("</script", at);
            } else if (isTag("<style")) {
                skipPast("</style", at);
            } else if (isTag("<body")) {
                break;
            } else {
                at++;
            }
            if (at < 0) {
                break;
            }
        }
        return declared();
    }

    private boolean isTag(String opening) {
        int end = at + opening.length();
        return in.startsWith(opening, at)
                && end < in.length()
                && (in.charAt(end) <= ' ' || "/>".indexOf(in.charAt(end)) >= 0);
    }

    private void skipPast(String sign, int from) {
        int found = in.indexOf(sign, from);
        at = found < 0 ? in.length() : found + sign.length();
    }

    private static Optional<String> ofMeta(Map<String, String> attributes) {
        String charset = attributes.get("charset");
        if (charset != null) {
            return Optional.of(charset);
        }
        return "content-type".equals(attributes.get("http-equiv"))
                ? inContentType(attributes.getOrDefault("content", ""))
                : Optional.empty();
    }

    /// The label of a content type such as `text/html; charset="utf-8"`.
    static Optional<String> inContentType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        for (int found = lower.indexOf("charset"); found >= 0; found = lower.indexOf("charset", found + 1)) {
            int next = blanks(lower, found + "charset".length());
            if (lower.startsWith("=", next)) {
                return value(lower, blanks(lower, next + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(String text, int start) {
        char quote = start < text.length() ? text.charAt(start) : ' ';
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, start + 1);
            return end < 0 ? Optional.empty() : Optional.of(text.substring(start + 1, end));
        }
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && ";,".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == start ? Optional.empty() : Optional.of(text.substring(start, end));
    }

    private static int blanks(String text, int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return next;
    }

    /// The attributes of the tag at the cursor, which ends behind it.
    private Map<String, String> attributes() {
        Map<String, String> found = new HashMap<>();
        while (found.size() < MOST_ATTRIBUTES) {
            while (at < in.length() && (in.charAt(at) <= ' ' || in.charAt(at) == '/')) {
                at++;
            }
            if (at >= in.length() || in.charAt(at) == '>') {
                break;
            }
            int start = at++;
            while (at < in.length() && in.charAt(at) > ' ' && "=/>".indexOf(in.charAt(at)) < 0) {
                at++;
            }
            String name = in.substring(start, at);
            int next = blanks(in, at);
            if (in.startsWith("=", next)) {
                at = blanks(in, next + 1);
                found.putIfAbsent(name, attributeValue());
            } else {
                found.putIfAbsent(name, "");
            }
        }
        return found;
    }

    private String attributeValue() {
        char quote = at < in.length() ? in.charAt(at) : ' ';
        int start = at;
        if (quote == '"' || quote == '\'') {
            int end = in.indexOf(quote, start + 1);
            at = end < 0 ? in.length() : end + 1;
            return in.substring(start + 1, end < 0 ? in.length() : end);
        }
        while (at < in.length() && in.charAt(at) > ' ' && in.charAt(at) != '>') {
            at++;
        }
        return in.substring(start, at);
    }

    private Optional<String> declared() {
        int end = in.startsWith("<?xml") ? in.indexOf('>') : -1;
        int encoding = end < 0 ? -1 : in.indexOf("encoding", 5);
        int equals = encoding < 0 ? -1 : blanks(in, encoding + "encoding".length());
        return encoding > 0 && encoding < end && in.startsWith("=", equals)
                ? value(in, blanks(in, equals + 1)).map(label -> label.endsWith("?>") ? "" : label)
                : Optional.empty();
    }
}
