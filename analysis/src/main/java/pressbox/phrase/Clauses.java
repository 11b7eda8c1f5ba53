package pressbox.phrase;

import org.jspecify.annotations.Nullable;
import pressbox.text.WordSet;

/// The clauses of a line, numbered from 0: what parts them is a mark, or a word that starts a new thought.
public final class Clauses {
    private static final WordSet HARD = Words.of("; : - — ( ) …");
    private static final WordSet OPENERS = Words.of("but while whilst although though whereas however");
    private static final WordSet AFTER_COMMA = Words.of(
            "but while whilst although though whereas however who which with as after when where despite having before if so because"
                    + " meaning leaving insisting saying following");

    private final Line line;
    private int @Nullable [] clauses;

    Clauses(Line line) {
        this.line = line;
    }

    /// Those of a line; found when first asked for, once for all readers of the line.
    public static Clauses of(Line line) {
        return line.clauses();
    }

    private int[] clauses() {
        if (clauses == null) {
            clauses = numbered(line);
        }
        return clauses;
    }

    private static int[] numbered(Line line) {
        int[] clauses = new int[line.size()];
        int clause = 0;
        for (int i = 0; i < line.size(); i++) {
            boolean opens = line.isMark(i)
                    ? (i > 0 && line.is(i, HARD)) || (line.is(i, ",") && line.is(i + 1, AFTER_COMMA))
                    : i > 0 && line.is(i, OPENERS) && !line.is(i - 1, "not");
            clause += opens ? 1 : 0;
            clauses[i] = clause;
        }
        return clauses;
    }

    public int at(int item) {
        return clauses()[item];
    }

    public boolean same(int one, int other) {
        return clauses()[one] == clauses()[other];
    }

    /// How many clause ends lie between two items.
    public int between(int one, int other) {
        return Math.abs(clauses()[one] - clauses()[other]);
    }

    /// The first item of the clause that holds this one.
    public int start(int item) {
        int[] clauses = clauses();
        int start = item;
        while (start > 0 && clauses[start - 1] == clauses[item]) {
            start--;
        }
        return start;
    }

    /// The item behind the last of the clause that holds this one.
    public int end(int item) {
        int[] clauses = clauses();
        int end = item + 1;
        while (end < clauses.length && clauses[end] == clauses[item]) {
            end++;
        }
        return end;
    }
}
