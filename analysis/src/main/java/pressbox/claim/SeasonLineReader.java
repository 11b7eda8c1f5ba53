package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.Venue;
import pressbox.text.WordSet;

/// Reads several tallies of one season that a sentence strings together.
final class SeasonLineReader {
    private static final Set<String> OTHER_TIMES = WordSet.of("last", "past", "previous", "opening", "first", "since", "than", "when");
    private static final Set<String> AWAY = WordSet.of("travel", "travels", "away", "road");

    private SeasonLineReader() {}

    static Optional<Question> read(Context c, List<Tally> all) {
        Sentence s = c.sentence();
        List<Tally> tallies = all.stream().filter(t -> t.owner().isEmpty() || t.owner().equals(c.own())).toList();
        boolean several = tallies.stream().filter(t -> !t.isPlayed()).count() >= 2
                || tallies.size() >= 2 && tallies.stream().anyMatch(Tally::isPlayed);
        if (!several || tallies.size() < all.size() || !areAllRead(c, tallies) || isOfOtherMatches(c)) {
            return Optional.empty();
        }
        Period period = PeriodReader.read(c)
                .filter(p -> !isOneMonth(p))
                .orElseGet(() -> Period.ofSeason(Setting.seasonOf(c.day())));
        boolean away = hasBefore(s, tallies.getFirst().first());
        List<Tally> placed = tallies.stream()
                .map(t -> away && t.isCoded(s) && t.venue() == Venue.ANYWHERE ? t.at(Venue.AWAY) : t)
                .toList();
        return Optional.of(new SeasonLine(c.subjectBefore(tallies.getFirst().first()), placed, period, c.contest()));
    }

    /// A number that is not understood, or a place that the record does not know, may say anything.
    private static boolean areAllRead(Context c, List<Tally> tallies) {
        Sentence s = c.sentence();
        for (Numeral number : c.numerals()) {
            boolean read = tallies.stream().anyMatch(t -> t.first() <= number.at() && number.at() < t.end());
            boolean other = number.counts(Numeral.Unit.PLACE, Numeral.Unit.YEARS, Numeral.Unit.SEASONS);
            if (!read && !other) {
                return false;
            }
        }
        for (Tally tally : tallies) {
            int at = s.isOneOf(tally.end() + 1, WordSet.of("the")) ? tally.end() + 2 : tally.end() + 1;
            boolean place = s.isOneOf(tally.end(), Set.of("at", "on")) && s.isCapital(at) && s.clubAt(at).isEmpty();
            if (place) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneMonth(Period period) {
        return period.season().isEmpty() && period.to().isBefore(period.from().plusDays(32));
    }

    private static boolean hasBefore(Sentence s, int end) {
        for (int i = 0; i < end; i++) {
            if (s.isOneOf(i, AWAY)) {
                return true;
            }
        }
        return false;
    }

    /// Of windows, runs, other seasons and single opponents others read.
    private static boolean isOfOtherMatches(Context c) {
        Sentence s = c.sentence();
        for (Numeral number : c.numerals()) {
            if (number.last() || RowMarks.beside(s, number) >= 0) {
                return true;
            }
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.isOneOf(i, OTHER_TIMES) && (s.isCardinal(i + 1) || s.isOneOf(i, Set.of("since", "than", "when")))) {
                return true;
            }
        }
        return s.clubs().stream().anyMatch(club -> !club.ground() && !club.name().equals(c.own()));
    }
}
