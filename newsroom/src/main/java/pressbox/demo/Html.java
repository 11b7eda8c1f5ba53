package pressbox.demo;

import java.util.function.UnaryOperator;

/// Escapes text for HTML, XML and JSON, and turns the inline marks of article sources into HTML.
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// The inside of a JSON string, safe within a script element too.
    static String json(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '<' -> out.append("\\u003c");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /// Words with `**bold**` and `[words](address)` as HTML; `address` maps what stands in the brackets to a URL.
    static String inline(String text, UnaryOperator<String> address) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        boolean bold = false;
        int i = 0;
        while (i < text.length()) {
            int middle = text.charAt(i) == '[' ? text.indexOf("](", i) : -1;
            if (middle > 0) {
                int end = text.indexOf(')', middle);
                out.append("<a href=\"").append(escape(address.apply(text.substring(middle + 2, end))));
                out.append("\">").append(escape(text.substring(i + 1, middle))).append("</a>");
                i = end + 1;
            } else if (text.startsWith("**", i)) {
                out.append(bold ? "</strong>" : "<strong>");
                bold = !bold;
                i += 2;
            } else {
                out.append(escape(text.substring(i, i + 1)));
                i++;
            }
        }
        return out.toString();
    }

    /// Words without their marks.
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int middle = text.charAt(i) == '[' ? text.indexOf("](", i) : -1;
            if (middle > 0) {
                out.append(text, i + 1, middle);
                i = text.indexOf(')', middle) + 1;
            } else if (text.startsWith("**", i)) {
                i += 2;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }
}
