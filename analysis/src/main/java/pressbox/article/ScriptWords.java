package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.Span;

/// A string of a script with its escapes undone, and the way back to the source.
final class ScriptWords {
    private static final List<String> NAMES = List.of("\"articleBody\"", "\"reviewBody\"");
    private static final String LINE_END = "<br>";

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> jumps = new ArrayList<>();

    private ScriptWords() {}

    /// The article bodies that the scripts of a page state, in order; their line ends are written `<br>`.
    static List<ScriptWords> articleBodies(String source, int most) {
        List<ScriptWords> found = new ArrayList<>();
        for (String name : NAMES) {
            int at = source.indexOf(name);
            while (at >= 0 && found.size() < most) {
                int open = blanks(source, at + name.length());
                if (source.startsWith(":", open)) {
                    open = blanks(source, open + 1);
                    if (source.startsWith("\"", open)) {
                        ScriptWords words = new ScriptWords();
                        words.read(source, open + 1);
                        found.add(words);
                    }
                }
                at = source.indexOf(name, at + name.length());
            }
        }
        return found;
    }

    private static int blanks(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private void read(String source, int from) {
        int at = from;
        jumps.add(new int[] {0, at});
        while (at < source.length() && source.charAt(at) != '"') {
            int length = source.charAt(at) == '\\' && at + 1 < source.length() ? escape(source, at) : 1;
            if (length == 1) {
                text.append(source.charAt(at));
            }
            at += length;
            if (length > 1) {
                jumps.add(new int[] {text.length(), at});
            }
        }
    }

    /// Undoes one escape and tells its length.
    private int escape(String source, int at) {
        jumps.add(new int[] {text.length(), at});
        char c = source.charAt(at + 1);
        switch (c) {
            case 'n' -> text.append(LINE_END);
            case 'r', 't', 'b', 'f' -> text.append(' ');
            case 'u' -> {
                int code = JsonReader.hex(source, at + 2);
                if (code >= 0) {
                    text.append((char) code);
                    return 6;
                }
                text.append('u');
            }
            default -> text.append(c);
        }
        return 2;
    }

    String text() {
        return text.toString();
    }

    /// The place in the source of a place in the text.
    Span origin(Span place) {
        return new Span(origin(place.start()), origin(place.end()));
    }

    private int origin(int offset) {
        int low = 0;
        int high = jumps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (jumps.get(middle)[0] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return jumps.get(low)[1] + offset - jumps.get(low)[0];
    }
}
