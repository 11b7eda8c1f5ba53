package pressbox.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.Outcome;
import pressbox.almanac.RunKind;
import pressbox.text.WordSet;

/// Finds the numbers by which a sentence counts events, goals and points.
final class CountFinder {
    private static final WordSet GAP =
            WordSet.of("clear", "behind", "ahead", "adrift", "above", "below", "off", "short", "shy", "better");
    private static final int REACH = 14;

    private final Context c;
    private final Sentence s;
    private final Windows windows;

    CountFinder(Context context, Windows windows) {
        c = context;
        s = context.sentence();
        this.windows = windows;
    }

    /// Every one, in order.
    List<Counted> all() {
        List<Counted> found = new ArrayList<>();
        for (int at = 0; at < s.size(); at++) {
            Optional<Counted> share = share(at);
            if (share.isPresent()) {
                found.add(share.get());
                at = share.get().end() - 1;
            }
        }
        for (Numeral number : c.numerals()) {
            counted(number).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Counted::first));
        return found;
    }

    /// "none of", "half of", "two thirds of", "all but one of".
    private Optional<Counted> share(int at) {
        if (s.is(at, "none") || (s.is(at, "nothing") && s.isOneOf(at + 1, Windows.OF))) {
            return outcomeBeside(at, at + 1).map(o -> Counted.times(Amount.exactly(0), o, at, at + 1));
        }
        if (s.is(at, "half") && !s.isOneOf(at + 1, "dozen", "a", "time", "term")) {
            return outcomeBeside(at, at + 1)
                    .map(o -> new Counted(Amount.exactly(0), 1, 2, Optional.of(o), Optional.empty(), at, at + 1));
        }
        int parts = s.is(at, "a") || s.is(at, "one") ? 1 : s.is(at, "two") ? 2 : s.is(at, "three") ? 3 : 0;
        int share = s.isOneOf(at + 1, "third", "thirds") ? 3 : s.isOneOf(at + 1, "quarter", "quarters") ? 4 : 0;
        boolean fraction = parts > 0 && share > 0 && s.isOneOf(at + 2, "of", "the");
        return fraction
                ? outcomeBeside(at, at + 2)
                        .map(o -> new Counted(
                                Amount.exactly(0), parts, share, Optional.of(o), Optional.empty(), at, at + 2))
                : Optional.empty();
    }

    private Optional<Counted> counted(Numeral n) {
        boolean gap = n.unit() == Numeral.Unit.POINTS && GAP.contains(s.word(n.unitAt() + 1));
        boolean wholly = n.last()
                || n.counts(
                        Numeral.Unit.YEARS,
                        Numeral.Unit.SEASONS,
                        Numeral.Unit.OTHER,
                        Numeral.Unit.PLACE,
                        Numeral.Unit.MATCHES);
        if (gap || s.is(n.at() - 1, "by") || windows.isWindow(n)) {
            return Optional.empty();
        }
        boolean countsMatches = n.unit() == Numeral.Unit.MATCHES && !n.last() && !n.ordinal() && c.isObjectOfVerb(n);
        boolean ordinalIn = n.ordinal() && n.unit() == Numeral.Unit.PLACE && s.isOneOf(n.end(), "in", "from", "of");
        if (wholly && !countsMatches && !ordinalIn) {
            return Optional.empty();
        }
        Optional<Sum> sum = sum(n);
        if (sum.isPresent()) {
            return Optional.of(
                    new Counted(n.amount(), 0, 0, Optional.empty(), sum, n.at(), Math.max(n.end(), n.unitAt())));
        }
        boolean such = n.ordinal()
                && n.unit() == Numeral.Unit.PLACE
                && s.isOneOf(n.end(), "in", "from", "of")
                && s.isCardinal(n.end() + 1);
        if (such) {
            return c.eventBefore(n.at())
                    .filter(e -> e.form() == Event.Form.NOUN)
                    .map(e -> Counted.times(n.amount(), e.outcome(), n.at(), n.end()));
        }
        if (n.ordinal() && n.unit() != Numeral.Unit.EVENTS && n.unit() != Numeral.Unit.TIMES) {
            return Optional.empty();
        }
        return outcome(n)
                .map(o -> new Counted(
                        n.amount(), 0, 0, Optional.of(o), Optional.empty(), n.at(), Math.max(n.end(), n.unitAt() + 1)));
    }

    private Optional<Sum> sum(Numeral n) {
        if (n.unit() == Numeral.Unit.POINTS) {
            return n.ordinal() ? Optional.empty() : Optional.of(Sum.POINTS);
        }
        if (n.unit() == Numeral.Unit.GOALS) {
            return n.ordinal() ? Optional.empty() : Optional.of(isConceded(n) ? Sum.CONCEDED : Sum.SCORED);
        }
        boolean bare =
                n.unit() == Numeral.Unit.BARE || n.unit() == Numeral.Unit.TIMES || n.unit() == Numeral.Unit.MATCHES;
        for (Event event : c.events()) {
            boolean goals = event.isOf(RunKind.SCORING) || event.isOf(RunKind.CONCEDING);
            int gap = n.at() - event.end();
            boolean direct = gap >= 0 && gap <= 3 && !hasIn(event.end(), n.at());
            if (bare
                    && goals
                    && event.feat().least() == 1
                    && direct
                    && !orMore(n)
                    && n.unit() != Numeral.Unit.MATCHES) {
                return Optional.of(event.isOf(RunKind.SCORING) ? Sum.SCORED : Sum.CONCEDED);
            }
        }
        return Optional.empty();
    }

    private boolean orMore(Numeral n) {
        return s.is(n.end(), "or") || s.is(n.at() - 1, "least");
    }

    private boolean hasIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isOneOf(i, "in", "on", "for", "last", "past")) {
                return true;
            }
        }
        return false;
    }

    private boolean isConceded(Numeral n) {
        for (int i = n.unitAt() + 1; i < Math.min(s.size(), n.unitAt() + 3); i++) {
            if (s.isOneOf(i, Wording.of("conceded")) || s.is(i, "against")) {
                return true;
            }
        }
        for (Event event : c.events()) {
            boolean before = event.isOf(RunKind.CONCEDING) && event.head() < n.at() && n.at() - event.end() <= 6;
            if (before
                    && c.eventBefore(n.at())
                            .filter(e -> e.isOf(RunKind.SCORING))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Outcome> outcome(Numeral n) {
        if (n.unit() == Numeral.Unit.EVENTS) {
            return c.events().stream()
                    .filter(e -> e.head() == n.unitAt())
                    .map(Event::outcome)
                    .findFirst();
        }
        return outcomeBeside(n.at(), n.end());
    }

    /// "won nine", "failed to score in four", "nine of the last twelve have been lost", "six of them defeats".
    private Optional<Outcome> outcomeBeside(int at, int end) {
        Event before = null;
        for (Event event : c.events()) {
            if (event.form() != Event.Form.STATE
                    && event.end() <= at
                    && at - event.end() <= 5
                    && !isCut(event.end(), at)) {
                before = event;
            }
        }
        if (before != null) {
            return Optional.of(before.outcome());
        }
        for (Event event : c.events()) {
            if (event.first() >= end && event.first() - end <= REACH && !isCut(end, event.first())) {
                return Optional.of(event.outcome());
            }
        }
        return Optional.empty();
    }

    private boolean isCut(int from, int to) {
        for (int i = from; i <= to; i++) {
            boolean other = s.isOneOf(i, "and", "but", "since", "while", "which") && i < to;
            if ((i > from && s.isParted(i)) || other) {
                return true;
            }
        }
        return false;
    }
}
