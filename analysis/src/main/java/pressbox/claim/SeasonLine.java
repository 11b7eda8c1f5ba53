package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import pressbox.almanac.Almanac;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.almanac.Venue;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "15 wins, 14 draws and 17 defeats", "P13 D5 L8": several figures of one season or of as many matches, each with a
/// number of its own; all must be right.
///
/// @param latest whether a number of matches that the season does not reach means the latest of all seasons
record SeasonLine(String club, List<Tally> tallies, Period period, boolean latest, Contest contest)
        implements Question {
    SeasonLine {
        tallies = List.copyOf(tallies);
    }

    @Override
    public String inWords() {
        StringBuilder words = new StringBuilder();
        for (Tally tally : tallies) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(tally.amount())
                    .append(' ')
                    .append(tally.figure().words());
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
        return Cases.verdict(
                isOfPoints() ? List.of(contest) : contest.readings(),
                each -> setting.inPeriod(
                        club, period, each, Where.ANY, whole -> compare(setting.almanac(), each, whole)));
    }

    private Case compare(Almanac almanac, Contest in, History whole) {
        StringJoiner figures = new StringJoiner(", ");
        for (Tally tally : tallies) {
            History part = part(almanac, in, whole, tally.venue());
            int first = first(part, tally.venue());
            int found = tally.figure().of(part, first, part.size() - 1, pointsForWin(part));
            if (!tally.amount().fits(found) && !isOnOffer(tally, found * pointsForWin(part))) {
                return Case.of(
                        false,
                        answer(
                                part,
                                tally.figure().counted(found) + at(tally.venue()) + ", not " + tally.amount(),
                                first));
            }
            if (!tally.isPlayed()) {
                figures.add(tally.figure().counted(found) + at(tally.venue()));
            }
        }
        return Case.of(true, answer(whole, figures + " in " + whole.size() + " matches", 0));
    }

    private History part(Almanac almanac, Contest in, History whole, Venue venue) {
        LocalDate last = whole.day(whole.size() - 1);
        History part = almanac.history(club, whole.scope().at(venue), last);
        boolean longer = latest
                && !isOfPoints()
                && played(venue).filter(p -> p > part.size()).isPresent();
        return longer ? almanac.history(club, in.narrow(Scope.ALL).at(venue), last) : part;
    }

    private boolean isOfPoints() {
        return tallies.stream().anyMatch(t -> t.figure().equals(new Figure.Total(Sum.POINTS)));
    }

    /// "ten points from 21": that many to be won.
    private boolean isOnOffer(Tally tally, int points) {
        return tally.isPlayed() && tally.amount().value() == points && isOfPoints();
    }

    /// Where fewer were played than the time holds, the latest of them are meant.
    private int first(History part, Venue venue) {
        return played(venue).map(p -> Math.max(0, part.size() - p)).orElse(0);
    }

    private Optional<Integer> played(Venue venue) {
        return tallies.stream()
                .filter(t -> t.isPlayed() && t.venue() == venue)
                .map(t -> t.amount().value())
                .findFirst();
    }

    private static Answer answer(History part, String because, int first) {
        return new Answer(part.scope().words(), because, part.matches(first, part.size() - 1), List.of());
    }

    private static int pointsForWin(History history) {
        return history.isEmpty() ? 3 : Table.pointsForWin(history.season(history.size() - 1));
    }
}
