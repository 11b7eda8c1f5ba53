package pressbox.scoreboard.reference;

import java.util.List;
import java.util.Optional;

/// Asks about the last so many matches.
final class WindowAsks {
    private WindowAsks() {}

    static Answer last(Inquiry q) {
        List<Side> window = window(q);
        int fitting = fitting(window, q.trait());
        boolean whole = window.size() == q.check().many("n");
        return shortfall(
                Answer.of(
                        whole && q.check().agrees("count", fitting),
                        fitting + " of the last " + window.size() + from(window),
                        window),
                whole);
    }

    static Answer sum(Inquiry q) {
        List<Side> window = window(q);
        String what = q.check().oneOf("what", List.of("for", "against", "points"));
        int sum = Sums.of(what, window);
        boolean whole = window.size() == q.check().many("n");
        return shortfall(
                Answer.of(
                        whole && q.check().agrees("count", sum),
                        what + " " + sum + " in the last " + window.size() + from(window),
                        window),
                whole);
    }

    static Answer since(Inquiry q) {
        List<Side> sides = q.sides();
        List<Side> window = window(q);
        Trait trait = q.trait();
        When when = When.of(q.check(), "year");
        int length = q.check().many("n");
        int count = q.check().number("count");
        int fitting = fitting(window, trait);
        int end = sides.size() - length;
        while (end >= length && fitting(sides.subList(end - length, end), trait) < count) {
            end--;
        }
        boolean found = end >= length;
        Optional<Side> last = found ? Optional.of(sides.get(end - 1)) : Optional.empty();
        String detail = fitting + " of the last " + window.size() + from(window) + "; the last earlier window of "
                + length + " with " + count + " or more: "
                + (found ? from(sides.subList(end - length, end)).strip() : "none");
        boolean whole = window.size() == length;
        return shortfall(
                Answer.of(
                        whole && fitting == count && when.was(last),
                        detail,
                        sides.subList(found ? end - length : 0, sides.size())),
                whole);
    }

    private static List<Side> window(Inquiry q) {
        List<Side> sides = q.sides();
        return sides.subList(Math.max(0, sides.size() - q.check().many("n")), sides.size());
    }

    static int fitting(List<Side> sides, Trait trait) {
        int fitting = 0;
        for (Side side : sides) {
            if (trait.fits(side)) {
                fitting++;
            }
        }
        return fitting;
    }

    private static Answer shortfall(Answer answer, boolean whole) {
        return whole ? answer : answer.warn("there are fewer matches than \"n\"");
    }

    private static String from(List<Side> sides) {
        return sides.isEmpty()
                ? ""
                : " from " + sides.getFirst().game().day() + " to "
                        + sides.getLast().game().day();
    }
}
