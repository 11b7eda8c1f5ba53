package pressbox.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.RunKind;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Have won more league games against Thorley than they have lost": wins beside defeats over all meetings.
record MeetingBalance(String club, String opponent, Balance balance, Contest contest) implements Question {
    /// How the wins compare with the defeats.
    enum Balance {
        MORE_WINS,
        MORE_DEFEATS,
        LEVEL
    }

    private static final Phrase WON_MORE = Phrase.of("won|beaten *2 more *8 than *4 lost|defeats|losses|lost");
    private static final Phrase LOST_MORE = Phrase.of("lost *2 more *8 than *4 won|wins|victories|beaten");
    private static final Phrase LEVEL = Phrase.of("won as many *8 as *4 lost|defeats");

    static Optional<Question> read(Context c) {
        Optional<Phrase.Found> more = WON_MORE.find(c.sentence());
        Optional<Phrase.Found> fewer = more.isPresent() ? Optional.empty() : LOST_MORE.find(c.sentence());
        Optional<Phrase.Found> found = more.or(() -> fewer).or(() -> LEVEL.find(c.sentence()));
        Set<String> named = new LinkedHashSet<>();
        c.sentence().clubs().forEach(club -> named.add(club.name()));
        named.remove(c.own());
        boolean timed = PeriodReader.read(c).isPresent() || !(c.horizon().horizon() instanceof Horizon.None);
        if (found.isEmpty() || named.size() != 1 || timed || !c.numerals().isEmpty()) {
            return Optional.empty();
        }
        String opponent = named.iterator().next();
        String club = c.subjectBefore(found.get().first());
        Balance balance =
                more.isPresent() ? Balance.MORE_WINS : fewer.isPresent() ? Balance.MORE_DEFEATS : Balance.LEVEL;
        boolean own = !club.equals(opponent);
        return Optional.of(
                new MeetingBalance(own ? c.own() : opponent, own ? opponent : c.own(), balance, c.contest()));
    }

    @Override
    public String inWords() {
        String compared = switch (balance) {
            case MORE_WINS -> "more wins than defeats";
            case MORE_DEFEATS -> "more defeats than wins";
            case LEVEL -> "as many wins as defeats";
        };
        return compared + " in all " + contest.words() + " against " + opponent;
    }

    @Override
    public Verdict judge(Setting setting) {
        Where where = new Where(pressbox.almanac.Venue.ANYWHERE, opponent, "");
        return Cases.verdict(
                contest.readings(), each -> setting.inPeriod(club, Period.EVER, each, where, this::compare));
    }

    private Case compare(History all) {
        int won = all.count(RunKind.WINNING, 0, all.size() - 1);
        int lost = all.count(RunKind.LOSING, 0, all.size() - 1);
        boolean holds = switch (balance) {
            case MORE_WINS -> won > lost;
            case MORE_DEFEATS -> lost > won;
            case LEVEL -> won == lost;
        };
        String because = RunKind.WINNING.counted(won) + " and " + RunKind.LOSING.counted(lost) + " in " + all.size()
                + " meetings";
        return Case.of(holds, new Answer(all.scope().words(), because, all.all(), List.of()));
    }
}
