package pressbox.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "20-time champions", "the holders", "have not won the title since 1990": how often and when a club won a trophy.
///
/// What a club won in all, where it went up or down and how far it came is found, and not judged.
///
/// @param trophy empty where the sentence names none that the record decides
record Honours(String club, Optional<Trophy> trophy, Won won) implements Question {
    /// When or how often it was won.
    sealed interface Won {
        /// So often up to the day.
        record Times(int times) implements Won {}

        /// The last time it was played for.
        record Latest() implements Won {}

        /// The last win was then, and none since.
        record NotSince(Horizon horizon) implements Won {}

        /// A win of late was the first one since then.
        record FirstSince(Horizon horizon) implements Won {}

        /// In a season that ended in that year.
        record In(int year) implements Won {}

        /// At a time that the sentence does not name: of late, or nobody can tell.
        record OfLate() implements Won {}

        /// No trophy: a place in a higher league, of late.
        record Promotion() implements Won {}

        /// The contrary.
        record Relegation() implements Won {}

        /// The sentence does not tell.
        record Untold() implements Won {}
    }

    /// A cup's final is played again after a year, give or take some weeks.
    private static final int UNTIL_NEXT = 330;

    @Override
    public String inWords() {
        String what = trophy.map(Trophy::words).orElse("");
        return switch (won) {
            case Won.Times t -> what + " won " + t.times() + (t.times() == 1 ? " time" : " times");
            case Won.Latest l -> what + " won the last time";
            case Won.NotSince n -> what + " not won since";
            case Won.FirstSince f -> what + " won, the first time since";
            case Won.In in -> what + " won in " + in.year();
            case Won.OfLate l -> what + " won of late";
            case Won.Promotion p -> "promoted of late";
            case Won.Relegation r -> "relegated of late";
            case Won.Untold u -> "what " + club + " won, or where they went up or down";
        };
    }

    @Override
    public Verdict judge(Setting setting) {
        if (won instanceof Won.Promotion || won instanceof Won.Relegation) {
            return Cases.verdict(Divisions.moved(club, won instanceof Won.Promotion ? -1 : 1, setting));
        }
        if (trophy.isEmpty() || won instanceof Won.Untold) {
            return new Verdict.CannotTell("the record holds results, not titles, promotions and rounds reached");
        }
        if (!trophy.get().whole() && !isOfOneYear()) {
            return new Verdict.CannotTell("the record lacks " + trophy.get().words() + " of earlier years");
        }
        return Cases.verdict(ask(trophy.get(), Winners.of(club, trophy.get(), setting), setting.day()));
    }

    private Case ask(Trophy trophy, List<Winners.Win> wins, LocalDate day) {
        Answer answer = answer(trophy, wins);
        if (won instanceof Won.Latest) {
            return latest(wins, day, answer);
        }
        if (won instanceof Won.OfLate) {
            Case held = latest(wins, day, answer);
            return held instanceof Case.True ? held : new Case.Open("the sentence does not say when it was won");
        }
        return Case.of(fits(wins, day), answer);
    }

    private boolean fits(List<Winners.Win> wins, LocalDate day) {
        return switch (won) {
            case Won.Times t -> wins.size() == t.times();
            case Won.NotSince n -> !wins.isEmpty() && isThen(n.horizon(), wins.getLast(), day);
            case Won.FirstSince f ->
                !wins.isEmpty()
                        && ChronoUnit.DAYS.between(wins.getLast().day(), day) <= UNTIL_NEXT
                        && (f.horizon() instanceof Horizon.Ever
                                ? wins.size() == 1
                                : wins.size() > 1
                                        && isThen(
                                                f.horizon(),
                                                wins.get(wins.size() - 2),
                                                wins.getLast().day()));
            case Won.In in -> wins.stream().anyMatch(win -> win.day().getYear() == in.year());
            case Won.Latest l -> false;
            case Won.OfLate l -> false;
            case Won.Promotion p -> false;
            case Won.Relegation r -> false;
            case Won.Untold u -> false;
        };
    }

    private boolean isOfOneYear() {
        return won instanceof Won.In || won instanceof Won.Latest || won instanceof Won.OfLate;
    }

    /// Who holds it is certain until it may have been won again.
    private static Case latest(List<Winners.Win> wins, LocalDate day, Answer answer) {
        if (wins.isEmpty()) {
            return new Case.False(answer);
        }
        long ago = ChronoUnit.DAYS.between(wins.getLast().day(), day);
        if (ago > UNTIL_NEXT && ago < 2 * UNTIL_NEXT) {
            return new Case.Open("who won it since is not told");
        }
        return Case.of(ago <= UNTIL_NEXT, answer);
    }

    private static boolean isThen(Horizon horizon, Winners.Win win, LocalDate day) {
        return Horizon.fits(horizon, win.day(), win.day(), day)
                || (horizon instanceof Horizon.Between between
                        && between.from().getYear() == win.day().getYear());
    }

    private static Answer answer(Trophy trophy, List<Winners.Win> wins) {
        String because = wins.isEmpty()
                ? "never won"
                : "won " + wins.size() + (wins.size() == 1 ? " time" : " times") + ", last in "
                        + wins.getLast().season();
        return new Answer(
                trophy.words(),
                because,
                wins.stream().map(Winners.Win::deciding).toList(),
                List.of());
    }
}
