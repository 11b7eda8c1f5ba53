package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.text.WordSet;

/// Finds the numbers of matches over which others count.
final class Windows {
    static final WordSet OPENING = WordSet.of("opening", "first");
    static final WordSet OF =
            WordSet.of("of", "in", "from", "out", "across", "over", "during", "after", "inside", "within");
    private static final WordSet BETWEEN = WordSet.of(
            "of",
            "in",
            "from",
            "out",
            "across",
            "over",
            "during",
            "after",
            "the",
            "their",
            "his",
            "our",
            "its",
            "a",
            "possible",
            "available",
            "inside",
            "within",
            "last",
            "past",
            "previous",
            "those",
            "these",
            "just",
            "only",
            "any",
            "all",
            "these",
            "first",
            "opening",
            "on",
            "at",
            "most",
            "recent",
            "more",
            "than",
            "total",
            "as",
            "many",
            "and",
            "to",
            "away",
            "home");
    private static final int REACH = 26;

    private final Context c;
    private final Sentence s;

    Windows(Context context) {
        c = context;
        s = context.sentence();
    }

    /// Whether a number is that of matches over which others count: "of the last twelve", "from six".
    boolean isWindow(Numeral n) {
        return window(n).isPresent()
                && (n.last()
                        || n.unit() == Numeral.Unit.MATCHES
                        || OF.contains(s.word(n.at() - 1))
                        || s.isOneOf(n.at() - 1, "possible", "available")
                        || OPENING.contains(s.word(n.at() - 1)))
                && !c.isObjectOfVerb(n);
    }

    /// The window that a number is counted over.
    ///
    /// @param all every number that is counted
    Optional<Window> of(Counted what, List<Counted> all) {
        Window best = null;
        int bestCost = REACH;
        for (Numeral number : c.numerals()) {
            if (number.at() >= what.first() && number.at() < what.end()
                    || all.stream().anyMatch(o -> o.first() == number.at())) {
                continue;
            }
            Optional<Window> window = window(number);
            int cost = window.isEmpty() ? bestCost : cost(what, window.get());
            if (cost < bestCost) {
                best = window.get();
                bestCost = cost;
            }
        }
        boolean tooMany = best != null
                && what.sum().isEmpty()
                && what.share() == 0
                && what.amount().value() > best.matches();
        return tooMany ? Optional.empty() : Optional.ofNullable(best);
    }

    private int cost(Counted what, Window window) {
        int at = window.number().at();
        boolean behind = at >= what.end();
        int from = behind ? what.end() : window.number().end();
        int to = behind ? at : what.first();
        int cost = to - from;
        for (int i = from; i <= to && i < s.size(); i++) {
            cost += i > from && s.isParted(i) ? 4 : 0;
            if (s.is(i, "since") && i < to) {
                return Integer.MAX_VALUE;
            }
        }
        boolean sure = window.stage() != Window.Stage.SOME || behind;
        return sure ? cost + (behind ? 0 : 2) : Integer.MAX_VALUE;
    }

    private Optional<Window> window(Numeral n) {
        boolean part = s.is(n.end(), "of") && !n.last();
        if (n.ordinal() || n.value() < 2 || part) {
            return Optional.empty();
        }
        String before = s.word(n.at() - 1);
        boolean possible = n.unit() != Numeral.Unit.MATCHES
                && (before.equals("possible")
                        || before.equals("available")
                        || s.is(n.end(), "available")
                        || s.is(n.end() + 1, "available")
                        || (n.unit() == Numeral.Unit.POINTS && n.last()));
        if (possible) {
            int forWin = c.day().getYear() < 1981 ? 2 : 3;
            return n.value() % forWin == 0
                    ? Optional.of(new Window(n, n.last() ? Window.Stage.LATEST : Window.Stage.SOME, n.value() / forWin))
                    : Optional.empty();
        }
        if (!n.counts(Numeral.Unit.MATCHES, Numeral.Unit.BARE)) {
            return Optional.empty();
        }
        if (n.last()) {
            return Optional.of(new Window(n, Window.Stage.LATEST, n.value()));
        }
        boolean in = s.is(n.unitAt() + 1, "in") && (n.unitAt() + 2 >= s.size() || s.isParted(n.unitAt() + 2));
        boolean into = n.unit() == Numeral.Unit.MATCHES && (in || s.isOneOf(n.unitAt() + 1, "into", "gone"));
        if (into && (n.at() == 0 || s.isParted(n.at()) || s.is(n.at() - 1, "after"))) {
            return Optional.of(new Window(n, Window.Stage.OPENING, n.value()));
        }
        boolean opening = s.is(n.at() - 1, "opening")
                || (s.is(n.at() - 1, "first") && s.isOneOf(n.at() - 2, Wording.of("their")));
        if (opening) {
            return Optional.of(new Window(n, Window.Stage.OPENING, n.value()));
        }
        for (int i = n.at() - 1; i >= Math.max(0, n.at() - 4); i--) {
            if (OF.contains(s.word(i))) {
                return Optional.of(new Window(n, Window.Stage.SOME, n.value()));
            }
            if (!BETWEEN.contains(s.word(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
