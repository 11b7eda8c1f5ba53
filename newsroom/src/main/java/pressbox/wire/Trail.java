package pressbox.wire;

import java.util.List;

/// What came of a source's last visits, the newest last, a letter each.
public record Trail(String letters) {
    /// What came of one visit.
    public enum Step {
        NEW('n'),
        NOTHING_NEW('s'),
        EMPTY('e'),
        FAILED('f'),
        BLOCKED('b'),
        REFUSED('r'),
        GONE('g'),
        NO_LINE('l');

        private final char letter;

        Step(char letter) {
            this.letter = letter;
        }

        private static Step of(int letter) {
            for (Step step : values()) {
                if (step.letter == letter) {
                    return step;
                }
            }
            throw new IllegalArgumentException("no step has the letter " + (char) letter);
        }
    }

    public static final Trail NONE = new Trail("");

    private static final int LONGEST = 30;

    public Trail {
        letters.chars().forEach(Step::of);
    }

    public List<Step> steps() {
        return letters.chars().mapToObj(Step::of).toList();
    }

    Trail with(Step step) {
        String all = letters + step.letter;
        return new Trail(all.substring(Math.max(0, all.length() - LONGEST)));
    }
}
