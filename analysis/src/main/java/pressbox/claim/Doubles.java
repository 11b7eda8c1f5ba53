package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.almanac.History;
import pressbox.almanac.RunKind;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Completed a league double over Thorley": both league matches of a season won, or lost.
///
/// @param kind winning for a double done, losing for one suffered
record Doubles(String club, RunKind kind, String opponent, String season) implements Question {
    private static final Phrase DOUBLE = Phrase.of("double *2 over");
    private static final Phrase LAST_SEASON = Phrase.of("last season|term|year|campaign");

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> found = DOUBLE.find(s);
        if (found.isEmpty() || !(c.horizon().horizon() instanceof Horizon.None)) {
            return Optional.empty();
        }
        String club = c.subjectBefore(found.get().first());
        for (Sentence.Club other : s.clubs()) {
            if (other.first() >= found.get().end() && !other.name().equals(club)) {
                String season = s.season().orElse(seasonOf(c));
                return Optional.of(new Doubles(club, RunKind.WINNING, other.name(), season));
            }
        }
        return Optional.empty();
    }

    private static String seasonOf(Context c) {
        boolean last = LAST_SEASON.find(c.sentence()).isPresent();
        return Setting.seasonOf(last ? c.day().minusYears(1) : c.day());
    }

    @Override
    public String inWords() {
        return "both league matches against " + opponent + " in " + season + " won";
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(ask(setting));
    }

    private Case ask(Setting setting) {
        Contest leagues = ContestReader.leagues(setting.almanac().leagues(), true);
        String missing = new Gaps(setting, club).in(leagues, setting.day());
        if (!missing.isEmpty()) {
            return new Case.Open("the record lacks " + missing);
        }
        History meetings = setting.almanac()
                .history(club, leagues.narrow(Scope.ALL).against(opponent).of(season), setting.day());
        int won = meetings.count(kind, 0, meetings.size() - 1);
        return Case.of(
                won == 2 && meetings.size() == 2,
                new Answer(
                        meetings.scope().words(),
                        kind.counted(won) + " in " + meetings.size() + " league meetings",
                        meetings.all(),
                        List.of()));
    }
}
