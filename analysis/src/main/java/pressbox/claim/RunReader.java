package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.claim.RunClaim.Length;
import pressbox.claim.RunClaim.Phase;
import pressbox.text.WordSet;

/// Reads runs: what of, how long, whether one goes on, how far back it is compared.
final class RunReader {
    private static final List<Phrase> ENDED = Phrase.all(
            "brought|bring|brings|bringing|put|puts|putting *4 end|halt|stop *1 to",
            "brought|brings|bringing to an|a end|halt|close",
            "ended|ends|ending|halted|halts|halting|snapped|snaps|snapping|stopped|stops|broke|breaks|breaking|arrested|arrests|snuffed|curtailed *6 run|streak|sequence|series|string|spell|drought|wait|#",
            "to end|halt|snap|break|stop *6 run|streak|sequence|drought|wait|#",
            "run|streak|sequence|drought|wait *8 ended by|at|with|in|when|on|as|here",
            "run|streak|sequence|drought|wait *8 came|comes|come to an end|halt",
            "run|streak|sequence|drought|wait *6 is|was over|ended|halted|snapped|broken",
            "end of *6 run|streak|sequence|drought|#",
            "after # <consec>|defeats|wins|draws",
            "after # *2 games|matches without|unbeaten",
            "after a run of");
    private static final WordSet FIRST = WordSet.of("first", "maiden");
    private static final WordSet IN = WordSet.of("in", "of", "from", "for", "at", "after");
    private static final Phrase LAST_DID = Phrase.of(
            "last won|lost|drew|went|kept|scored|had|suffered|managed|recorded|enjoyed|strung|put|endured|lost|conceded");
    private static final Phrase LONGEST =
            Phrase.of("longest|worst|best|finest|lengthiest *3 run|streak|sequence|spell|drought|wait");

    private RunReader() {}

    /// The runs of a sentence, with the words that say them.
    static List<Told> read(Context c) {
        Optional<Told> one = firstIn(c).or(() -> longest(c));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<RunFinder.Found> runs = RunFinder.all(c);
        if (runs.size() > 1 && c.sentence().isOneOf(0, "having", "after")) {
            runs = runs.subList(1, runs.size());
        }
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int from = i == 0 ? 0 : runs.get(i - 1).end();
            int until =
                    i + 1 < runs.size() ? runs.get(i + 1).first() : c.sentence().size();
            boolean compared =
                    c.horizon().first() < until && (i == 0 || c.horizon().first() >= from);
            RunFinder.Found run = runs.get(i);
            told.add(new Told(claim(compared ? c : c.withoutHorizon(), run, until), run.first(), run.end()));
        }
        return told;
    }

    /// "a first win in ten", "scored for the first time in four": the run that the last match ended.
    private static Optional<Told> firstIn(Context c) {
        Sentence s = c.sentence();
        for (int at = 0; at < s.size(); at++) {
            if (!FIRST.contains(s.word(at))
                    || s.isOneOf(at + 1, "division", "half", "leg", "round", "season", "year", "campaign", "term")) {
                continue;
            }
            boolean time = s.isOneOf(at + 1, "time", "occasion");
            int first = at;
            Optional<Event> behind = time ? Optional.empty() : c.eventFrom(at + 1, at + 7);
            Optional<Event> told = time
                    ? c.eventBefore(at)
                    : behind.or(() -> c.eventBefore(first).filter(e -> e.form() == Event.Form.NOUN));
            Optional<Numeral> number = told.isEmpty() && !time
                    ? Optional.empty()
                    : numberIn(
                            c, time ? at + 2 : behind.isPresent() ? told.get().end() : at + 1);
            Optional<Event> that = number.filter(n -> time).flatMap(n -> eventThat(c, n));
            Optional<Event> event = that.isPresent() ? that : told;
            if (number.isEmpty() || event.isEmpty() || (that.isEmpty() && isNegatedBefore(c, at, event.get()))) {
                continue;
            }
            boolean attempt = number.get().ordinal();
            String club = c.subjectBefore(Math.min(at, event.get().head()));
            RunClaim run = new RunClaim(
                    club,
                    event.get().negated()
                            ? event.get().feat().kind()
                            : Event.opposite(event.get().feat()),
                    number.get().value() - 1,
                    attempt ? Length.EXACT : Length.ROUGHLY,
                    Phase.JUST_ENDED,
                    new Horizon.None(),
                    c.contest(),
                    c.whereOf(Math.min(at, event.get().first()), number.get().end(), s.size(), club));
            return Optional.of(new Told(
                    run,
                    Math.min(at, event.get().first()),
                    Math.max(number.get().end(), event.get().end())));
        }
        return Optional.empty();
    }

    /// "the first time in nine matches that Ashby had failed to score".
    private static Optional<Event> eventThat(Context c, Numeral number) {
        Sentence s = c.sentence();
        for (int i = number.end(); i < Math.min(s.size(), number.end() + 5); i++) {
            if (s.is(i, "that") || s.clubAt(i).isPresent()) {
                return c.eventFrom(i, i + 9);
            }
        }
        return Optional.empty();
    }

    /// "still without a first win": not yet.
    private static boolean isNegatedBefore(Context c, int at, Event event) {
        return event.lasts() || c.sentence().isOneOf(at - 1, "without", "no");
    }

    /// The matches of "in ten", "from nine attempts", "at the eleventh time of asking", behind the event.
    private static Optional<Numeral> numberIn(Context c, int from) {
        Sentence s = c.sentence();
        for (Numeral number : c.numerals()) {
            boolean near = number.at() >= from && number.at() <= from + 8;
            if (!near || number.value() < 2) {
                continue;
            }
            boolean in = false;
            for (int i = number.at() - 1; i >= Math.max(from - 1, number.at() - 3); i--) {
                in |= IN.contains(s.word(i));
            }
            boolean matches = number.counts(Numeral.Unit.MATCHES, Numeral.Unit.BARE, Numeral.Unit.TIMES)
                    && !(number.unit() == Numeral.Unit.TIMES && !s.is(number.unitAt() + 1, "of"))
                    && !number.last();
            boolean attempt = number.ordinal() && number.unit() == Numeral.Unit.MATCHES;
            return in && (number.ordinal() ? attempt || number.unit() == Numeral.Unit.TIMES : matches)
                    ? Optional.of(number)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /// "their longest losing streak since 1953", without a number: as long as it stands.
    private static Optional<Told> longest(Context c) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> found = LONGEST.find(s);
        boolean counted = c.numerals().stream()
                .anyMatch(n -> n.unit() == Numeral.Unit.MATCHES || RowMarks.beside(s, n) > 0 || n.last());
        if (found.isEmpty()
                || c.horizon().horizon() instanceof Horizon.None
                || counted
                || !RunFinder.all(c).isEmpty()) {
            return Optional.empty();
        }
        int first = found.get().first();
        int end = Math.min(s.size(), found.get().end() + 5);
        Optional<Event> event = c.eventFrom(first, end);
        String club = c.subjectBefore(first);
        return event.map(e -> new Told(
                new RunClaim(
                        club,
                        e.outcome(),
                        RunClaim.AS_IT_STANDS,
                        Length.AT_LEAST,
                        Phase.GOING_ON,
                        c.horizon().horizon(),
                        c.contest(),
                        c.whereOf(first, end, Math.max(c.horizon().first(), end), club)),
                first,
                Math.max(end, e.end())));
    }

    private static Question claim(Context c, RunFinder.Found found, int limit) {
        Sentence s = c.sentence();
        Numeral number = found.number();
        int token = number.at();
        boolean more = number.amount().bound() == Amount.Bound.MORE_THAN || (s.is(token - 1, "over") && !found.last());
        boolean atLeast = more || found.last() || number.amount().bound() == Amount.Bound.AT_LEAST;
        String subject = c.subjectBefore(found.first() < token && isVerbFirst(c, found) ? found.first() : token);
        boolean longAgo = LAST_DID.find(s).filter(f -> f.first() < token).isPresent()
                && c.horizon().horizon() instanceof Horizon.Between
                && c.horizon().first() < token;
        Optional<Phrase.Found> ended = Phrase.first(ENDED, s).filter(f -> !isDated(s, f));
        String club = ended.isPresent() && isEndedBy(c, subject, ended.get()) ? c.own() : subject;
        boolean after = s.is(token - 1, "after")
                || (s.is(token - 1, "of") && s.is(token - 2, "run") && s.is(token - 4, "after"));
        boolean before =
                (s.isOneOf(token - 1, "previous", "preceding", "prior") && s.has("had", "until", "before", "hadnt"))
                        || (s.is(0, "before") && s.has("had", "hadnt"));
        Phase phase = longAgo || isLongOver(c, found)
                ? Phase.PAST
                : ended.isPresent() || before ? Phase.JUST_ENDED : after ? Phase.EITHER : Phase.GOING_ON;
        int until = Math.min(limit, Math.max(c.horizon().first(), found.end()));
        return new RunClaim(
                club,
                found.outcome(),
                more ? number.value() + 1 : number.value(),
                atLeast ? Length.AT_LEAST : Length.EXACT,
                phase,
                isSinceLast(c, found) ? new Horizon.None() : c.horizon().horizon(),
                c.contest(),
                whereOf(c, found, until, club));
    }

    /// "have not won three in a row since 1987".
    private static boolean isLongOver(Context c, RunFinder.Found found) {
        Sentence s = c.sentence();
        boolean denied = c.events().stream()
                .anyMatch(e -> e.negated()
                        && e.first() >= found.first()
                        && e.first() < found.end()
                        && (found.outcome().equals(e.feat().kind())
                                || found.outcome().equals(e.feat())));
        return denied
                && c.horizon().horizon() instanceof Horizon.Between
                && s.has("have", "has", "havent", "hasnt")
                && !s.has("had", "until");
    }

    /// "Holm ended a run of six wins": the run was not Holm's.
    private static boolean isEndedBy(Context c, String subject, Phrase.Found ended) {
        Sentence s = c.sentence();
        if (subject.equals(c.own()) || s.isOneOf(ended.first() + 1, "their", "its")) {
            return false;
        }
        boolean named =
                s.clubs().stream().anyMatch(club -> club.name().equals(c.own()) && club.first() > ended.first());
        if (named) {
            return true;
        }
        for (Sentence.Club club : s.clubs()) {
            if (club.name().equals(subject) && club.end() == ended.first() && !s.isPossessive(club.end() - 1)) {
                return !s.isOneOf(ended.first() + 1, "their", "its");
            }
        }
        return false;
    }

    /// "15 trips since their last win there, in 1951": the year is that of the win.
    private static boolean isSinceLast(Context c, RunFinder.Found found) {
        return c.events().stream()
                .anyMatch(e -> e.negated()
                        && c.sentence().is(e.first(), "since")
                        && e.first() >= found.first()
                        && e.end() <= found.end());
    }

    private static boolean isVerbFirst(Context c, RunFinder.Found found) {
        return c.events().stream().anyMatch(e -> e.first() == found.first());
    }

    /// The words about a run, without those of a verb far before its number that tell of the match that ended it.
    private static Where whereOf(Context c, RunFinder.Found found, int until, String club) {
        int number = found.number().at();
        boolean apart = found.number().ordinal() && Scene.startOf(c, number) > found.first();
        return c.whereOf(apart ? number : found.first(), found.end(), Math.max(until, found.end()), club);
    }

    /// "ended in 1975" tells when an earlier run ended.
    private static boolean isDated(Sentence s, Phrase.Found ended) {
        for (int i = ended.first(); i < Math.min(s.size(), ended.end() + 4); i++) {
            if (s.isYear(i)) {
                return true;
            }
        }
        return false;
    }
}
