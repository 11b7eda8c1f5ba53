package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.football.Named;
import pressbox.football.Score;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// A result by its form, the side at home first: "Town 3-2 Rovers", "Town 3 Rovers 2".
///
/// @param at the item where the score stands
record Scoreline(Named first, Named second, Score score, int at) {
    private static final WordSet COUNTED = Words.of(
            "shots corners possession touches target fouls offsides passes cards booked half-time tackles saves chances crosses xg expected");
    private static final WordSet SUFFIXES = Words.of("fcw women wfc ladies fc afc cf");
    private static final WordSet FINAL = Words.of("score scoreline result read was finished ended ft and on : |");

    /// The scorelines of a line; a side may be one that nobody knows where the other is known or nothing else is said.
    static List<Scoreline> in(Line line, Sides sides, Scores scores) {
        List<Scoreline> found = new ArrayList<>();
        for (int i = 1; i + 1 < line.size(); i++) {
            if (scores.isResult(i)) {
                joined(line, sides, scores, i).ifPresent(found::add);
            } else if (line.kind(i) == Line.Kind.NUMBER) {
                apart(line, sides, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Whether a line holds figures such as scorelines have.
    static boolean mayStand(Line line) {
        for (int i = 1; i + 1 < line.size(); i++) {
            Line.Kind kind = line.kind(i);
            if (kind == Line.Kind.SCORE || (kind == Line.Kind.NUMBER && line.isName(i - 1) && line.isName(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Scoreline> joined(Line line, Sides sides, Scores scores, int at) {
        boolean suffixed = line.is(at - 1, SUFFIXES);
        Optional<Named> before = sides.at(suffixed ? at - 2 : at - 1);
        Optional<Named> behind = sides.at(at + 1);
        boolean alone = at <= 3 && line.size() - at <= 4;
        if (before.isEmpty() && (behind.isPresent() && sides.isNamed(at + 1) || alone)) {
            before = sides.strangerTo(at - 1);
        }
        if (behind.isEmpty() && (before.isPresent() && sides.is(at - 1) && sides.isNamed(at - 1) || alone)) {
            behind = sides.strangerFrom(at + 1);
        }
        if (before.isEmpty() || behind.isEmpty() || !Side.canMeet(before.get(), behind.get())) {
            return Optional.empty();
        }
        scores.use(at);
        return Optional.of(new Scoreline(before.get(), behind.get(), scores.at(at), at));
    }

    /// "Town 3 Rovers 2", where the second number ends the thought.
    private static Optional<Scoreline> apart(Line line, Sides sides, int at) {
        int end = at + 2;
        if (!sides.isNamed(at - 1)
                || !sides.isNamed(at + 1)
                || end >= line.size()
                || line.kind(end) != Line.Kind.NUMBER
                || line.length(at) > 2
                || line.length(end) > 2
                || !isDigits(line.word(at) + line.word(end))
                || (end + 1 < line.size() && !line.isMark(end + 1))
                || !(at <= 1 || line.has(FINAL, at - 4, at) || isLowBetween(line, at))
                || line.has(COUNTED, 0, line.size())) {
            return Optional.empty();
        }
        Named before = sides.at(at - 1).orElseThrow();
        Named behind = sides.at(at + 1).orElseThrow();
        Score score = new Score(Integer.parseInt(line.word(at)), Integer.parseInt(line.word(end)));
        return Side.canMeet(before, behind) ? Optional.of(new Scoreline(before, behind, score, at)) : Optional.empty();
    }

    /// "After Town 0 Rovers 0": the goals of both are few, and no name or number stands before.
    private static boolean isLowBetween(Line line, int at) {
        return line.length(at) == 1
                && at + 2 < line.size()
                && line.length(at + 2) == 1
                && !line.isName(at - 2)
                && line.kind(at - 2) != Line.Kind.NUMBER;
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
