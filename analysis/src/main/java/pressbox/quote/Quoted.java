package pressbox.quote;

import java.util.List;
import pressbox.text.Span;

/// One stretch between quote marks, within one block of text.
///
/// @param words the stretch without its marks and without blanks at its ends
/// @param marks the stretch with its marks, as far as they are there
/// @param block number of the block (title or paragraph) it stands in
/// @param depth 0 for a quote, 1 for a quote inside a quote
/// @param style the kind of mark that opens it
/// @param end   how it ends
record Quoted(Span words, Span marks, int block, int depth, Style style, End end) {
    /// The two families of marks.
    enum Style {
        DOUBLE,
        SINGLE
    }

    /// How a stretch ends.
    enum End {
        /// At its closing mark.
        CLOSED,
        /// At the next opening mark or the end of its block: the quote goes on, or a mark was forgotten.
        RUNS_ON
    }

    static boolean anyDouble(List<Quoted> quotes) {
        for (Quoted quote : quotes) {
            if (quote.style == Style.DOUBLE) {
                return true;
            }
        }
        return false;
    }

    Quoted at(int newDepth) {
        return new Quoted(words, marks, block, newDepth, style, end);
    }

    boolean runsOn() {
        return end == End.RUNS_ON;
    }
}
