package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;
import pressbox.almanac.Venue;
import pressbox.text.WordSet;

/// Reads several tallies of one season that a sentence strings together.
final class SeasonLineReader {
    private static final WordSet OTHER_TIMES = WordSet.of("last", "past", "previous", "opening", "first");
    private static final Set<Figure> RESULTS = Set.of(
            new Figure.Times(RunKind.WINNING), new Figure.Times(RunKind.DRAWING), new Figure.Times(RunKind.LOSING));
    private static final int MOST_IN_A_MATCH = 14;
    private static final WordSet AWAY = WordSet.of("travel", "travels", "away", "road");

    private SeasonLineReader() {}

    static Optional<Question> read(Context c, List<Tally> all) {
        List<Tally> tallies = all.stream()
                .filter(t -> t.owner().isEmpty() || t.owner().equals(c.own()))
                .toList();
        Optional<Period> named = PeriodReader.read(c);
        boolean several = isOfOneSeason(c, tallies, named);
        if (!several || tallies.size() < all.size() || !areAllRead(c, tallies) || isOfOtherMatches(c, tallies, named)) {
            return Optional.empty();
        }
        return Optional.of(of(c, tallies, named));
    }

    /// A line as `P13 W0 D5 L8`, of whatever time, place and competitions the sentence says.
    static Optional<Question> inCode(Context c, List<Tally> tallies) {
        boolean coded = tallies.size() >= 3 && tallies.stream().allMatch(t -> t.isCoded(c.sentence()));
        return coded ? read(c, tallies) : Optional.empty();
    }

    /// What is said of home or away beside a line in the table: "38 played, 15 points, and just two won at home".
    static Optional<Question> beside(Context c, List<Tally> tallies) {
        boolean placed = !tallies.isEmpty() && tallies.stream().allMatch(t -> t.venue() != Venue.ANYWHERE);
        return placed && !isOfOtherMatches(c, tallies, PeriodReader.read(c)) ? ofSeason(c, tallies) : Optional.empty();
    }

    /// All numbers of a sentence that is known to speak of one season; empty where some are not understood.
    static Optional<Question> ofSeason(Context c, List<Tally> tallies) {
        return tallies.isEmpty() || !areAllRead(c, tallies)
                ? Optional.empty()
                : Optional.of(of(c, tallies, PeriodReader.read(c)));
    }

    private static Question of(Context c, List<Tally> tallies, Optional<Period> named) {
        Sentence s = c.sentence();
        Period period = named.filter(p -> !isOneMonth(p)).orElseGet(() -> Period.ofSeason(Setting.seasonOf(c.day())));
        List<Tally> placed = placed(c, tallies);
        boolean latest = named.isEmpty() && !s.has("played") && placed.stream().noneMatch(t -> t.isCoded(s));
        Contest contest =
                placed.stream().allMatch(t -> t.isCoded(s)) && !c.contest().stated()
                        ? ContestReader.leagues(c.register().leagues(), true)
                        : c.contest();
        return new SeasonLine(c.subjectBefore(tallies.getFirst().first()), placed, period, latest, contest);
    }

    /// Each where its own words have it; "scoring 48" and "with 11 wins" where the words before them are.
    private static List<Tally> placed(Context c, List<Tally> tallies) {
        Sentence s = c.sentence();
        boolean away = hasBefore(s, tallies.getFirst().first());
        Venue last = c.where(0, tallies.getFirst().first(), c.own()).venue();
        List<Tally> placed = new ArrayList<>();
        for (Tally tally : tallies) {
            boolean coded = away && tally.isCoded(s);
            boolean follows = isFollowing(s, tally);
            boolean joined = !placed.isEmpty()
                    && s.is(tally.first() - 1, "and")
                    && last != Venue.ANYWHERE
                    && isFollowing(s, placed.getLast());
            boolean there = tally.venue() == Venue.ANYWHERE && (follows || joined);
            Tally at = there ? tally.at(last) : coded && tally.venue() == Venue.ANYWHERE ? tally.at(Venue.AWAY) : tally;
            placed.add(at);
            last = at.venue();
        }
        return placed;
    }

    private static boolean isFollowing(Sentence s, Tally tally) {
        return s.is(tally.first() - 1, "with") || s.word(tally.first() - 1).endsWith("ing");
    }

    /// "Five wins, five clean sheets" may be of any matches; "five wins and 26 defeats", "68 goals shipped" are of a
    /// season.
    private static boolean isOfOneSeason(Context c, List<Tally> tallies, Optional<Period> named) {
        Sentence s = c.sentence();
        if (tallies.isEmpty()) {
            return false;
        }
        List<Tally> figures = tallies.stream().filter(t -> !t.isPlayed()).toList();
        boolean coded = tallies.stream().anyMatch(t -> t.isCoded(s));
        boolean played = figures.size() < tallies.size();
        boolean timed = named.isPresent() || coded || s.has("played");
        long results = figures.stream()
                .map(Tally::figure)
                .filter(RESULTS::contains)
                .distinct()
                .count();
        boolean large = figures.stream().anyMatch(t -> t.amount().value() > MOST_IN_A_MATCH);
        boolean goals = figures.stream()
                        .map(Tally::figure)
                        .filter(Figure.Total.class::isInstance)
                        .distinct()
                        .count()
                >= 2;
        return figures.size() >= 2 && (timed || played || results >= 2 || large || goals)
                || figures.size() == 1 && played && timed;
    }

    /// A number that is not understood may say anything.
    private static boolean areAllRead(Context c, List<Tally> tallies) {
        Sentence s = c.sentence();
        for (Numeral number : c.numerals()) {
            boolean read = tallies.stream().anyMatch(t -> t.first() <= number.at() && number.at() < t.end());
            boolean other = number.counts(Numeral.Unit.PLACE, Numeral.Unit.YEARS, Numeral.Unit.SEASONS)
                    || s.isOneOf(number.end(), Tallies.GAP);
            if (!read && !other) {
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
    private static boolean isOfOtherMatches(Context c, List<Tally> tallies, Optional<Period> period) {
        Sentence s = c.sentence();
        for (Numeral number : c.numerals()) {
            if (number.last() || RowMarks.beside(s, number) >= 0) {
                return true;
            }
        }
        for (int i = 0; i < s.size(); i++) {
            boolean since = s.is(i, "since")
                    && period.filter(p -> p.words().startsWith("since")).isEmpty();
            if (since || s.isOneOf(i, "than", "when") || s.isOneOf(i, OTHER_TIMES) && s.isCardinal(i + 1)) {
                return true;
            }
        }
        return s.clubs().stream()
                .anyMatch(club -> !club.ground() && !club.name().equals(c.own()) && !isOfMatch(s, club, tallies));
    }

    /// "12 wins: a season that ended with a 3-0 loss at Holm".
    private static boolean isOfMatch(Sentence s, Sentence.Club club, List<Tally> tallies) {
        int end = tallies.getLast().end();
        for (int i = end; i < club.first(); i++) {
            if (s.score(i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
