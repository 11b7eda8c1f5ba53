package pressbox.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Finds what stands between quote marks: curly, straight, single, low, guillemets, nested, unclosed. Apostrophes are
/// no marks.
///
/// One pass over the words of each block, so time grows with length alone.
final class QuoteMarks {
    private static final int NOWHERE = -1;
    private static final int DEEPEST = 4;
    /// How many blocks a quote may run over under one pair of marks.
    private static final int LONGEST_RUN = 8;
    /// From this many blocks on a run is a long excerpt, each of whose paragraphs may be cited alone.
    private static final int LONGEST_WHOLE = 3;

    private final Tokens tokens;
    private final String text;
    private final List<Span> blocks;
    private final List<Quoted> found = new ArrayList<>();
    private int openDouble = NOWHERE;
    private int openSingle = NOWHERE;
    private int openBlock;

    private QuoteMarks(Tokens tokens, List<Span> blocks) {
        this.tokens = tokens;
        this.text = tokens.text().toString();
        this.blocks = blocks;
    }

    /// Every quoted stretch of the blocks, in order of its first word; a quote stands before those inside it.
    static List<Quoted> in(Tokens tokens, List<Span> blocks) {
        QuoteMarks marks = new QuoteMarks(tokens, blocks);
        for (int block = 0; block < blocks.size(); block++) {
            marks.new Block(block).scan();
        }
        marks.found.sort(
                Comparator.comparingInt((Quoted quoted) -> quoted.marks().start()));
        return nested(marks.found);
    }

    private static List<Quoted> nested(List<Quoted> inOrder) {
        List<Quoted> result = new ArrayList<>(inOrder.size());
        ArrayDeque<Span> around = new ArrayDeque<>();
        for (Quoted quoted : inOrder) {
            while (!around.isEmpty() && around.peek().end() <= quoted.marks().start()) {
                around.pop();
            }
            result.add(around.isEmpty() ? quoted : quoted.at(around.size()));
            around.push(quoted.marks());
        }
        return result;
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private record Open(int at, int length, Quoted.Style style, boolean low) {}

    private final class Block {
        private final int number;
        private final int start;
        private final int end;
        private final Marks marks;
        private final List<Open> stack = new ArrayList<>();
        private boolean anyDouble;
        private int[] laterCloses = {};

        Block(int number) {
            this.number = number;
            this.start = blocks.get(number).start();
            this.end = blocks.get(number).end();
            this.marks = new Marks(text, start, end);
        }

        /// Marks stand between words, and between most words there is nothing but a blank.
        void scan() {
            int first = tokens.firstFrom(start);
            int behind = tokens.firstFrom(end);
            for (int next = first; next < behind; next++) {
                Tokens.Gap gap = tokens.gap(next);
                if (gap == Tokens.Gap.OTHER || gap == Tokens.Gap.POSSESSIVE) {
                    scan(next == first ? start : tokens.end(next - 1), tokens.start(next));
                }
            }
            scan(first == behind ? start : tokens.end(behind - 1), end);
            finish();
        }

        private void scan(int from, int to) {
            int at = from;
            while (at < to) {
                Marks.Turn turn = marks.at(at);
                int length = turn == Marks.Turn.NONE ? 1 : marks.length(at);
                switch (turn) {
                    case NONE -> {}
                    case OPEN_DOUBLE -> openDouble(at, length);
                    case CLOSE_DOUBLE -> closeDouble(at, length);
                    case EITHER_DOUBLE -> {
                        if (doubleOpen() < 0) {
                            openDouble(at, length);
                        } else {
                            closeDouble(at, length);
                        }
                    }
                    case OPEN_SINGLE -> push(at, length, Quoted.Style.SINGLE);
                    case CLOSE_SINGLE -> closeSingle(at);
                }
                at += length;
            }
        }

        private void openDouble(int at, int length) {
            if (text.charAt(at) == '“'
                    && doubleOpen() >= 0
                    && stack.get(doubleOpen()).low()) {
                closeDouble(at, length);
                return;
            }
            anyDouble = true;
            if (doubleOpen() >= 0 && startsAnew(at)) {
                endUnclosed(doubleOpen(), at);
            }
            push(at, length, Quoted.Style.DOUBLE);
        }

        /// Whether an opening mark inside an open quote begins its next paragraph rather than a quote within it.
        private boolean startsAnew(int at) {
            int before = at - 1;
            while (before > start && (Marks.blank(text.charAt(before)) || text.charAt(before) == '’')) {
                before--;
            }
            return endsSentence(text.charAt(before));
        }

        private void closeDouble(int at, int length) {
            int open = doubleOpen();
            if (open >= 0) {
                anyDouble = true;
                close(open, at, at + length);
            } else if (!(at > start && Character.isDigit(text.charAt(at - 1)))) {
                if (!anyDouble && openDouble >= 0 && at > start) {
                    closeRun(openDouble, at, length, Quoted.Style.DOUBLE);
                }
                openDouble = NOWHERE;
                anyDouble = true;
            }
        }

        /// Ends a quote whose one pair of marks spans several blocks: one stretch, or of a long one a stretch for each.
        private void closeRun(int from, int at, int length, Quoted.Style style) {
            char last = text.charAt(at - 1);
            if (!endsSentence(last) && last != ',') {
                return;
            }
            for (int i = found.size() - 1; i >= 0 && found.get(i).marks().start() >= from; i--) {
                if (found.get(i).marks().start() == from) {
                    found.remove(i);
                }
            }
            int open = blockOf(from);
            int first = from + marksLength(from);
            if (number - open < LONGEST_WHOLE) {
                add(new Span(first, at), new Span(from, at + length), open, style, Quoted.End.CLOSED);
                return;
            }
            int openEnd = blocks.get(open).end();
            add(new Span(first, openEnd), new Span(from, openEnd), open, style, Quoted.End.RUNS_ON);
            for (int block = open + 1; block < number; block++) {
                Span whole = blocks.get(block);
                add(whole, whole, block, style, Quoted.End.RUNS_ON);
            }
            add(new Span(start, at), new Span(start, at + length), number, style, Quoted.End.CLOSED);
        }

        private int marksLength(int at) {
            return new Marks(text, at, end).length(at);
        }

        private int blockOf(int offset) {
            int block = number;
            while (block > 0 && blocks.get(block).start() > offset) {
                block--;
            }
            return block;
        }

        private void closeSingle(int at) {
            int top = stack.size() - 1;
            if (top >= 0 && stack.get(top).style() == Quoted.Style.SINGLE && !possessive(at)) {
                close(top, at, at + 1);
            } else if (top < 0 && openSingle >= 0 && at + 1 == end && at > start) {
                closeRun(openSingle, at, 1, Quoted.Style.SINGLE);
                openSingle = NOWHERE;
            }
        }

        /// "the players' spirit": an `s` before, a small letter after, and the real end still to come.
        private boolean possessive(int at) {
            char before = text.charAt(at - 1);
            if (Elisions.endsWithNoPlural(text, at)) {
                return false;
            }
            boolean plural = (before == 's' || before == 'S')
                    && at + 2 < end
                    && Marks.blank(text.charAt(at + 1))
                    && Character.isLowerCase(text.charAt(at + 2));
            return plural && closesLater(at);
        }

        private boolean closesLater(int at) {
            if (laterCloses.length == 0) {
                laterCloses = nextSingles();
            }
            return laterCloses[at - start] > 0;
        }

        /// For each place, 1 where the next single mark after it closes, 0 where it opens or there is none.
        private int[] nextSingles() {
            int[] next = new int[end - start];
            int state = 0;
            for (int at = end - 1; at >= start; at--) {
                next[at - start] = state;
                Marks.Turn turn = marks.at(at);
                if (turn == Marks.Turn.CLOSE_SINGLE) {
                    state = 1;
                } else if (turn == Marks.Turn.OPEN_SINGLE || turn == Marks.Turn.CLOSE_DOUBLE) {
                    state = 0;
                }
            }
            return next;
        }

        private int doubleOpen() {
            for (int i = stack.size() - 1; i >= 0; i--) {
                if (stack.get(i).style() == Quoted.Style.DOUBLE) {
                    return i;
                }
            }
            return -1;
        }

        private void push(int at, int length, Quoted.Style style) {
            if (stack.size() < DEEPEST) {
                stack.add(new Open(at, length, style, text.charAt(at) == '„'));
            }
        }

        private void close(int index, int wordsEnd, int marksEnd) {
            Open open = stack.get(index);
            Span marked = new Span(open.at(), marksEnd);
            Span words = new Span(open.at() + open.length(), wordsEnd);
            stack.subList(framed(index, wordsEnd) ? index - 1 : index, stack.size())
                    .clear();
            add(words, marked, number, open.style(), Quoted.End.CLOSED);
        }

        /// `"“It hurts,” said A B."`: the outer marks frame an excerpt, and who reports stands within them.
        private boolean framed(int index, int wordsEnd) {
            return index > 0
                    && text.charAt(wordsEnd - 1) == ','
                    && stack.get(index).style() == Quoted.Style.DOUBLE
                    && stack.get(index - 1).style() == Quoted.Style.DOUBLE
                    && stack.get(index - 1).at() + 1 == stack.get(index).at();
        }

        private void endUnclosed(int index, int at) {
            Open open = stack.get(index);
            stack.subList(index, stack.size()).clear();
            add(
                    new Span(open.at() + open.length(), at),
                    new Span(open.at(), at),
                    number,
                    open.style(),
                    Quoted.End.RUNS_ON);
        }

        private void finish() {
            int outer = doubleOpen();
            while (outer > 0 && doubleBelow(outer) >= 0) {
                outer = doubleBelow(outer);
            }
            if (outer >= 0) {
                stack.subList(outer + 1, stack.size()).clear();
                stack.subList(0, outer).clear();
                openDouble = stack.getFirst().at();
                openSingle = NOWHERE;
                openBlock = number;
                endUnclosed(0, end);
            } else {
                finishSingle();
                if (anyDouble || number - openBlock >= LONGEST_RUN) {
                    openDouble = NOWHERE;
                }
            }
        }

        /// A single mark that never closes in its block opens a quote only where the text leads up to it.
        private void finishSingle() {
            if (!stack.isEmpty() && isLedUpTo(stack.getFirst().at())) {
                if (nextBlockOpensSingle()) {
                    stack.subList(1, stack.size()).clear();
                    endUnclosed(0, end);
                } else {
                    openSingle = stack.getFirst().at();
                    openBlock = number;
                }
            } else if (anyDouble || number - openBlock >= LONGEST_RUN) {
                openSingle = NOWHERE;
            }
        }

        private boolean isLedUpTo(int at) {
            int before = at - 1;
            while (before >= start && Marks.blank(text.charAt(before))) {
                before--;
            }
            return before < start || text.charAt(before) == ':';
        }

        private int doubleBelow(int index) {
            for (int i = index - 1; i >= 0; i--) {
                if (stack.get(i).style() == Quoted.Style.DOUBLE) {
                    return i;
                }
            }
            return -1;
        }

        private boolean nextBlockOpensSingle() {
            if (number + 1 >= blocks.size()) {
                return false;
            }
            Span next = blocks.get(number + 1);
            return next.length() > 1
                    && new Marks(text, next.start(), next.end()).at(next.start()) == Marks.Turn.OPEN_SINGLE;
        }

        private void add(Span words, Span marked, int block, Quoted.Style style, Quoted.End ending) {
            int from = words.start();
            int to = words.end();
            while (from < to && Marks.blank(text.charAt(from))) {
                from++;
            }
            while (to > from && Marks.blank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                found.add(new Quoted(new Span(from, to), marked, block, 0, style, ending));
            }
        }
    }
}
