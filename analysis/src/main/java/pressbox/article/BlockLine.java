package pressbox.article;

import java.util.ArrayList;
import java.util.List;

/// The block in the making while a page is walked: its text with blanks collapsed, its links, what of it is bold or
/// italic.
final class BlockLine {
    private final StringBuilder text = new StringBuilder();
    private final List<Block.Anchor> anchors = new ArrayList<>();
    private int linked;
    private int linkStart = -1;
    private String linkAddress = "";
    private int strong;
    private int slanted;
    private int strongLetters;
    private int slantedLetters;
    private int hints;

    void append(String words) {
        boolean blank = text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Wording.isBlank(c)) {
                if (!blank) {
                    text.append(' ');
                    blank = true;
                }
            } else if (!Wording.isUnseen(c)) {
                text.append(c);
                letters++;
                blank = false;
            }
        }
        linked += linkStart >= 0 ? letters : 0;
        strongLetters += strong > 0 ? letters : 0;
        slantedLetters += slanted > 0 ? letters : 0;
    }

    /// Breaks the line; true where this is the second break in a row, which ends the block.
    boolean breaks() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.isEmpty()) {
            return false;
        }
        if (text.charAt(text.length() - 1) == '\n') {
            return true;
        }
        text.append('\n');
        return false;
    }

    void openLink(String address) {
        endLink();
        linkStart = text.length();
        linkAddress = address;
    }

    void closeLink() {
        endLink();
        linkStart = -1;
    }

    void openStrong() {
        strong++;
    }

    void closeStrong() {
        strong = Math.max(0, strong - 1);
    }

    void openSlanted() {
        slanted++;
    }

    void closeSlanted() {
        slanted = Math.max(0, slanted - 1);
    }

    /// Notes the hints of an element that opens before the first word.
    void hint(int more) {
        if (text.isEmpty()) {
            hints |= more;
        }
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    Block block(int index, Box box) {
        endLink();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Block(
                index, box, text.substring(0, end), anchorsUpTo(end), Math.min(linked, end), hints, emphasis(end));
    }

    /// Begins the next block; a link that is still open goes on in it.
    void clear() {
        text.setLength(0);
        anchors.clear();
        linked = 0;
        strongLetters = 0;
        slantedLetters = 0;
        hints = 0;
        linkStart = linkStart >= 0 ? 0 : -1;
    }

    private void endLink() {
        if (linkStart < 0) {
            return;
        }
        int start = linkStart;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        if (start < text.length() && !linkAddress.isBlank()) {
            anchors.add(new Block.Anchor(linkAddress, start, text.length()));
        }
    }

    private List<Block.Anchor> anchorsUpTo(int length) {
        List<Block.Anchor> held = new ArrayList<>(anchors.size());
        for (Block.Anchor anchor : anchors) {
            int end = Math.min(anchor.end(), length);
            if (anchor.start() < end) {
                held.add(new Block.Anchor(anchor.address(), anchor.start(), end));
            }
        }
        return held;
    }

    private Block.Emphasis emphasis(int length) {
        int most = length * 8 / 10;
        if (strongLetters > 0 && strongLetters >= most) {
            return Block.Emphasis.BOLD;
        }
        return slantedLetters > 0 && slantedLetters >= most ? Block.Emphasis.ITALIC : Block.Emphasis.NONE;
    }
}
