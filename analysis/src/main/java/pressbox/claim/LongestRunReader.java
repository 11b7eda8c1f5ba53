package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.almanac.Outcome;
import pressbox.almanac.RunKind;

/// Reads how long the longest run of a season was, and that there was none of some length.
final class LongestRunReader {
    private static final List<Phrase> IS = Phrase.all(
            "longest|best|worst|lengthiest|finest *3 run|streak|sequence|spell|stretch *12 is|was|stands|remains|being|has *5 #",
            "longest|best|worst|lengthiest|finest *3 run|streak|sequence|spell|stretch *8 of #",
            "# *7 is|was|remains|represents|being <their>|the|@club *1 longest|best|worst|lengthiest",
            "start|part of *2 #");
    private static final List<Phrase> NONE = Phrase.all(
            "not|never|havent|hasnt <won>|<lost>|<drew>|kept|scored *6 in a row",
            "not|never|havent|hasnt <won>|<lost>|<drew>|kept|scored *4 <consec>",
            "not|never|havent|hasnt <won>|<lost>|<drew>|kept back to back",
            "yet|failed|unable to win|lose|draw|keep|score *6 in a row",
            "yet|failed|unable to win|lose|draw|keep|score *4 <consec>",
            "yet|failed|unable to win|lose|draw|keep|score back to back");

    private static final int NEAR = 16;

    private LongestRunReader() {}

    static Optional<LongestRun> read(Context c) {
        Optional<Period> period = PeriodReader.read(c).filter(p -> !p.isEver());
        if (period.isEmpty() || !(c.horizon().horizon() instanceof Horizon.None)) {
            return Optional.empty();
        }
        return Phrase.first(NONE, c.sentence())
                .flatMap(found -> none(c, found, period.get()))
                .or(() -> Phrase.first(IS, c.sentence()).flatMap(found -> longest(c, found, period.get())));
    }

    /// "have yet to win two in a row this season": none as long as that.
    private static Optional<LongestRun> none(Context c, Phrase.Found found, Period period) {
        boolean pair = c.sentence().is(found.end() - 1, "back");
        List<Numeral> numbers = counted(c);
        Optional<Event> event = c.eventFrom(found.first(), found.end());
        if (event.isEmpty() || numbers.size() > 1 || numbers.isEmpty() && !pair) {
            return Optional.empty();
        }
        int length = numbers.isEmpty() ? 2 : numbers.getFirst().value();
        return length < 2
                ? Optional.empty()
                : Optional.of(run(
                        c,
                        found.first(),
                        event.get(),
                        event.get().feat().outcome(),
                        new Amount(length, Amount.Bound.FEWER_THAN),
                        period));
    }

    private static Optional<LongestRun> longest(Context c, Phrase.Found found, Period period) {
        int number = found.numbers().getFirst();
        if (!c.sentence().has("longest", "best", "worst", "lengthiest", "finest")) {
            return Optional.empty();
        }
        Optional<Numeral> length =
                counted(c).stream().filter(n -> n.at() == number).findFirst();
        Optional<Event> event = c.eventFrom(found.first(), found.end() + 6)
                .or(() -> c.events().stream().findFirst())
                .filter(e -> !(e.feat().kind() == RunKind.SCORING && e.form() == Event.Form.VERB));
        return length.isPresent() && event.isPresent() && counted(c).size() == 1
                ? Optional.of(run(
                        c,
                        found.first(),
                        event.get(),
                        event.get().outcome(),
                        length.get().amount(),
                        period))
                : Optional.empty();
    }

    private static List<Numeral> counted(Context c) {
        return c.numerals().stream()
                .filter(n -> !n.ordinal() && n.unit() != Numeral.Unit.OTHER)
                .toList();
    }

    private static LongestRun run(Context c, int first, Event event, Outcome kind, Amount length, Period period) {
        String club = c.subjectBefore(Math.max(event.head(), 1));
        return new LongestRun(
                club,
                kind,
                length,
                period,
                c.contest(),
                c.where(first, Math.min(first + NEAR, c.sentence().size()), club));
    }
}
