package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.almanac.Almanac;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.almanac.Venue;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "15 wins, 14 draws and 17 defeats", "P13 D5 L8": several figures of one season or of as many matches, each with a
/// number of its own; all must be right.
record SeasonLine(String club, List<Tally> tallies, Period period, Contest contest) implements Question {
    SeasonLine {
        tallies = List.copyOf(tallies);
    }

    @Override
    public String inWords() {
        StringBuilder words = new StringBuilder();
        for (Tally tally : tallies) {
            words.append(words.isEmpty() ? "" : ", ").append(tally.amount()).append(' ').append(tally.figure().words());
            words.append(at(tally.venue()));
        }
        return words + " in " + period.words() + ", " + contest.words();
    }

    private static String at(Venue venue) {
        return switch (venue) {
            case HOME -> " at home";
            case AWAY -> " away";
            case ANYWHERE, NEUTRAL -> "";
        };
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(contest.readings(), each -> setting.inPeriod(
                club, period, each, Where.ANY, whole -> compare(setting.almanac(), whole)));
    }

    private Case compare(Almanac almanac, History whole) {
        for (Tally tally : tallies) {
            History part = almanac.history(club, whole.scope().at(tally.venue()), whole.day(whole.size() - 1));
            int first = first(part, tally.venue());
            int found = tally.figure().of(part, first, part.size() - 1, pointsForWin(part));
            if (!tally.amount().fits(found) && !isOnOffer(tally, found * pointsForWin(part))) {
                return Case.of(false, answer(part, tally.figure().counted(found) + at(tally.venue()) + ", not " + tally.amount(), first));
            }
        }
        return Case.of(true, answer(whole, "all figures are right in " + whole.size() + " matches", 0));
    }

    /// "ten points from 21": that many to be won.
    private boolean isOnOffer(Tally tally, int points) {
        return tally.isPlayed()
                && tally.amount().value() == points
                && tallies.stream().anyMatch(t -> t.figure().equals(new Figure.Total(Sum.POINTS)));
    }

    /// Where fewer were played than the time holds, the latest of them are meant.
    private int first(History part, Venue venue) {
        Optional<Tally> played = tallies.stream()
                .filter(t -> t.isPlayed() && (t.venue() == venue || t.venue() == Venue.ANYWHERE))
                .findFirst();
        int size = part.size();
        return played.map(p -> Math.max(0, size - p.amount().value()))
                .filter(first -> played.get().venue() == venue)
                .orElse(0);
    }

    private static Answer answer(History part, String because, int first) {
        return new Answer(part.scope().words(), because, part.matches(first, part.size() - 1), List.of());
    }

    private static int pointsForWin(History history) {
        return history.isEmpty() ? 3 : Table.pointsForWin(history.season(history.size() - 1));
    }
}
