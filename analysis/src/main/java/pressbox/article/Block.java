package pressbox.article;

import java.util.List;

/// A run of text that a browser would show as a block of its own, blanks collapsed.
///
/// @param index    its place in [Layout#blocks()]
/// @param linked   letters of the text that are inside links
/// @param hints    of the inline element that holds the whole text, see [Hints]
/// @param emphasis whether all of the text is bold or italic
record Block(int index, Box box, String text, List<Anchor> anchors, int linked, int hints, Emphasis emphasis) {
    enum Emphasis {
        NONE,
        BOLD,
        ITALIC
    }

    /// A link's words `[start, end)` in the block's text.
    record Anchor(String address, int start, int end) {}

    /// The block with no more than its first letters.
    Block cutTo(int length) {
        List<Anchor> held =
                anchors.stream().filter(anchor -> anchor.end() <= length).toList();
        return new Block(index, box, text.substring(0, length), held, Math.min(linked, length), hints, emphasis);
    }

    boolean isHeading() {
        String tag = box.tag;
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /// Length of the text as compared with one in Latin letters: a sign of Chinese, Japanese or Korean says more.
    int size() {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            wide += text.charAt(i) >= 0x2e80 && text.charAt(i) < 0xd800 ? 1 : 0;
        }
        return text.length() + wide + wide / 2;
    }

    double linkShare() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean endsLikeASentence() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (".!?…。！？".indexOf(c) >= 0) {
                return true;
            }
            if ("\"'”’»“)]›".indexOf(c) < 0) {
                return c == ':';
            }
        }
        return false;
    }
}
