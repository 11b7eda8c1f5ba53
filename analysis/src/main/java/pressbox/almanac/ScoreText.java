package pressbox.almanac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.football.Score;

/// Gathers the parts of a score as Football.TXT writes it: `2-1 (1-0)`, `4-2 pen. 2-1 a.e.t. (1-1, 0-1)`, `3-3 a.e.t.
/// (2-2, 2-0) 4-2 pen.`, `2-2 (aet, 4-3 pen)`.
///
/// What stands in brackets is half time after a plain score, the ninety minutes and half time after `a.e.t.`, the
/// final score and half time where a shoot-out followed at once.
final class ScoreText {
    private static final int MOST_DIGITS = 2;

    private final List<Score> plain = new ArrayList<>();
    private final List<Score> afterExtraTime = new ArrayList<>();
    private final List<Score> shootouts = new ArrayList<>();
    private final List<Score> inBrackets = new ArrayList<>();
    private boolean extraTime;

    /// Reads as much as is a score and leaves the cursor behind it.
    void read(Cursor cursor) {
        int end = cursor.at();
        while (part(cursor)) {
            end = cursor.at();
            cursor.blanks();
        }
        cursor.backTo(end);
    }

    private boolean part(Cursor cursor) {
        return cursor.take('(') ? brackets(cursor) : pair(cursor, plain);
    }

    /// Reads what stands in brackets behind the opening one; false where it is no part of a score.
    private boolean brackets(Cursor cursor) {
        do {
            cursor.blanks();
            int before = cursor.at();
            if (isExtraTime(cursor.word())) {
                extraTime = true;
            } else {
                cursor.backTo(before);
                if (!pair(cursor, inBrackets)) {
                    return false;
                }
            }
            cursor.blanks();
        } while (cursor.take(',') || cursor.take(';'));
        return cursor.take(')');
    }

    /// A pair of goals with what is said of it; a bare one goes among `bare`.
    private boolean pair(Cursor cursor, List<Score> bare) {
        int first = cursor.number(MOST_DIGITS);
        if (first < 0 || !(cursor.take('-') || cursor.take('–'))) {
            return false;
        }
        int second = cursor.number(MOST_DIGITS);
        if (second < 0) {
            return false;
        }
        Score score = new Score(first, second);
        int end = cursor.at();
        cursor.blanks();
        String word = cursor.word();
        if (isShootout(word)) {
            shootouts.add(score);
        } else if (isExtraTime(word)) {
            extraTime = true;
            afterExtraTime.add(score);
        } else {
            bare.add(score);
            cursor.backTo(end);
        }
        return true;
    }

    private static boolean isExtraTime(String word) {
        return word.equals("a.e.t.") || word.equals("a.e.t") || word.equals("aet") || word.equals("aet.");
    }

    private static boolean isShootout(String word) {
        return word.equals("pen.") || word.equals("pen") || word.equals("pens") || word.equals("pens.");
    }

    /// The score these parts make; empty where they are none or contradict each other.
    Optional<Scoreline> scoreline() {
        if (plain.size() + afterExtraTime.size() > 1 || shootouts.size() > 1 || inBrackets.size() > 2) {
            return Optional.empty();
        }
        boolean atOnce = plain.isEmpty() && afterExtraTime.isEmpty() && !shootouts.isEmpty();
        List<Score> ends = atOnce ? inBrackets : plain.isEmpty() ? afterExtraTime : plain;
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        Score goals = ends.getFirst();
        Optional<Score> ninety = afterExtraTime.isEmpty()
                ? Optional.empty()
                : inBrackets.stream().findFirst();
        if (ninety.filter(score -> score.first() > goals.first() || score.second() > goals.second())
                .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new Scoreline(goals, extraTime, ninety.map(Score::toString).orElse(""), shootout()));
    }

    private String shootout() {
        return shootouts.isEmpty() ? "" : shootouts.getFirst().toString();
    }
}
