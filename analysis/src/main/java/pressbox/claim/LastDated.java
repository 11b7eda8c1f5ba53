package pressbox.claim;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Reads "their last league win came at Holm on 3 February", "it is 15 March since they last kept a clean sheet": the
/// day on which a thing last happened.
final class LastDated {
    private static final int SHARP = 31;
    private static final List<Phrase> NOUN =
            Phrase.all("last|previous *4 <win>|<loss>|<draw>|clean *5 was|came|is|dates|arrived|being");
    private static final List<Phrase> VERB = Phrase.all(
            "last <won>|<lost>|<drew>|kept|scored|conceded",
            "not|never|havent|hasnt <won>|<lost>|<drew>|kept|scored|conceded *5 since",
            "without a *3 since");

    private LastDated() {}

    static Optional<LastTime> read(Context c) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> found = Phrase.first(NOUN, s).or(() -> Phrase.first(VERB, s));
        boolean counts = c.numerals().stream().anyMatch(n -> n.unit() != Numeral.Unit.OTHER);
        if (found.isEmpty()
                || counts
                || s.has("before", "until")
                || !(c.horizon().horizon() instanceof Horizon.None)) {
            return Optional.empty();
        }
        Optional<Event> event = c.eventFrom(found.get().first(), found.get().end() + 1);
        Optional<Period> when =
                MatchDays.in(c, 0, s.size()).filter(w -> ChronoUnit.DAYS.between(w.from(), w.to()) <= SHARP);
        return event.isEmpty() || when.isEmpty()
                ? Optional.empty()
                : Optional.of(lastTime(c, event.get(), found.get(), when.get()));
    }

    private static LastTime lastTime(Context c, Event event, Phrase.Found found, Period when) {
        String club = c.subjectBefore(found.first());
        return new LastTime(
                club,
                event.feat(),
                false,
                new Horizon.Between(when.from(), when.to(), when.words()),
                c.contest(),
                c.where(found.first(), found.end(), club));
    }
}
