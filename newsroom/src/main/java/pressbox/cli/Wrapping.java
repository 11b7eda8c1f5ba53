package pressbox.cli;

import java.util.ArrayList;
import java.util.List;

/// Breaks words into lines.
final class Wrapping {
    private Wrapping() {}

    /// Lines of at most `width` characters, broken at blanks; a longer word stands alone. Never empty.
    static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        for (String given : words.split("\n", -1)) {
            String rest = given;
            while (rest.length() > width) {
                int cut = rest.lastIndexOf(' ', width);
                if (cut <= 0 || rest.substring(0, cut).isBlank()) {
                    cut = rest.indexOf(' ', width);
                }
                if (cut < 0) {
                    break;
                }
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut + 1);
            }
            lines.add(rest);
        }
        return lines;
    }
}
