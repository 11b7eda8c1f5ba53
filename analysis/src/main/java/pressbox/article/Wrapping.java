package pressbox.article;

import java.util.List;

/// The width at which the lines of a plain text were wrapped, if they were.
///
/// A line that was wrapped is one to which the next word did not fit. A text is wrapped when most of its line ends
/// between two lines of words are of that kind and many next lines begin within a sentence; in any other text each line
/// is a paragraph, unless its sentence goes on in small letters.
final class Wrapping {
    /// Nobody wraps at a greater width.
    private static final int WIDEST = 120;
    /// Nobody wraps at a smaller one: these are lists or verses.
    private static final int NARROWEST = 30;
    private static final double MOST = 0.6;
    /// Of the wrapped lines so many at least begin with a small letter; those of a list do not.
    private static final double WITHIN = 0.3;
    /// Lines of proportional or justified text end short of the width.
    private static final double SLACK = 0.12;

    private static final Wrapping NONE = new Wrapping(0);

    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    static Wrapping of(List<SourceLine> lines) {
        int widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (areWords(lines.get(i - 1), lines.get(i))
                    && lines.get(i - 1).words().indexOf(' ') > 0) {
                widest = Math.max(widest, lines.get(i - 1).words().length());
            }
        }
        if (widest > WIDEST || widest < NARROWEST) {
            return NONE;
        }
        Wrapping wrapping = new Wrapping(widest);
        int ends = 0;
        int full = 0;
        int within = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (areWords(lines.get(i - 1), lines.get(i))) {
                ends++;
                full += wrapping.isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
                within += goesOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        return full > MOST * ends && within > WITHIN * ends ? wrapping : NONE;
    }

    /// Whether the second line goes on with the sentence of the first.
    boolean joins(SourceLine line, SourceLine next) {
        return areWords(line, next) && (goesOn(line, next) || (width > 0 && isFull(line, next)));
    }

    private boolean isFull(SourceLine line, SourceLine next) {
        int firstWord = next.words().indexOf(' ') < 0
                ? next.words().length()
                : next.words().indexOf(' ');
        return line.words().length() + 1 + firstWord > width * (1 - SLACK);
    }

    private static boolean goesOn(SourceLine line, SourceLine next) {
        char last = line.words().charAt(line.words().length() - 1);
        return (Character.isLetterOrDigit(last) || last == ',')
                && Character.isLowerCase(next.words().charAt(0));
    }

    private static boolean areWords(SourceLine line, SourceLine next) {
        return !line.isEmpty() && !next.isEmpty();
    }
}
