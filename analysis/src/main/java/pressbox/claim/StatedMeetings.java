package pressbox.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.Dates;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Venue;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;
import pressbox.text.WordSet;

/// "Met in the FA Cup in 1987", "have faced Holm four times this season": that two clubs met in a time, and how often.
///
/// @param times empty where no number is told
record StatedMeetings(String club, String opponent, Optional<Amount> times, Period when, Contest contest)
        implements Question {
    private static final List<Phrase> MET = Phrase.all("met|faced|clashed|crossed");
    private static final WordSet ONCE_OR_TWICE = WordSet.of("once", "twice", "thrice");

    /// What the sentence tells of meetings in a time, and that a match still to come is not recorded.
    static List<Question> read(Context c) {
        Sentence s = c.sentence();
        if (Phrase.first(StatedResultReader.TO_COME, s).isPresent()
                && s.scores().isEmpty()) {
            return List.of(new NotRecorded(c.own(), "matches still to come"));
        }
        Optional<Phrase.Found> met = Phrase.first(MET, s);
        Optional<Period> when = MatchDays.in(c, 0, s.size());
        Set<String> named = new LinkedHashSet<>();
        s.clubs().forEach(club -> named.add(club.name()));
        named.remove(c.own());
        boolean plain = c.horizon().horizon() instanceof Horizon.None
                && c.events().isEmpty()
                && s.scores().isEmpty();
        List<Numeral> counted = c.numerals().stream()
                .filter(n -> n.unit() != Numeral.Unit.OTHER)
                .toList();
        boolean times = counted.stream()
                .allMatch(n -> !n.ordinal() && (n.unit() == Numeral.Unit.TIMES || s.isOneOf(n.at(), ONCE_OR_TWICE)));
        if (met.isEmpty() || when.isEmpty() || named.size() != 1 || !plain || counted.size() > 1 || !times) {
            return List.of();
        }
        return List.of(new StatedMeetings(
                c.own(),
                named.iterator().next(),
                counted.stream().findFirst().map(Numeral::amount),
                when.get(),
                c.contest()));
    }

    @Override
    public String inWords() {
        return times.map(t -> t + " meetings").orElse("a meeting") + " with " + opponent + " in " + when.words() + ", "
                + (contest.stated() ? contest : Contest.all(false)).words();
    }

    @Override
    public Verdict judge(Setting setting) {
        Contest in = contest.stated() ? contest : Contest.all(true);
        Where where = new Where(Venue.ANYWHERE, opponent, "");
        Scope scope = when.narrow(where.narrow(in.narrow(Scope.ALL)));
        History met = setting.almanac().history(club, scope, when.until(setting.day()));
        boolean holds = times.map(t -> t.fits(met.size())).orElse(!met.isEmpty());
        if (!holds) {
            String missing = new Gaps(setting, club, where).in(in, when.from());
            if (!missing.isEmpty() || met.isEmpty()) {
                return new Verdict.CannotTell(
                        missing.isEmpty()
                                ? "the record has no such match in " + when.words()
                                : "the record lacks " + missing);
            }
        }
        String because = met.size()
                + (met.size() == 1 ? " meeting" : " meetings")
                + (met.isEmpty() ? "" : ", the last on " + Dates.words(met.day(met.size() - 1)));
        return Cases.verdict(Case.of(holds, new Answer(scope.words(), because, met.all(), List.of())));
    }
}
