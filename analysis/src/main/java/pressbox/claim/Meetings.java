package pressbox.claim;

import java.util.Optional;
import pressbox.almanac.Venue;
import pressbox.claim.HeadToHead.Stretch;
import pressbox.text.WordSet;

/// How many meetings of two clubs a sentence speaks of, and which.
///
/// @param value 0 where it gives no number
record Meetings(int value, Stretch stretch, Venue venue, int first, int end) {
    /// @param club the one that "home" and "away" are meant of
    static Optional<Meetings> in(Context c, String club) {
        return new Finder(c, club).find();
    }

    /// Looks through the numbers of a sentence.
    private static final class Finder {
        private static final WordSet MEETING = WordSet.of(
                "meeting",
                "meetings",
                "encounter",
                "encounters",
                "derby",
                "derbies",
                "clash",
                "clashes",
                "date",
                "dates",
                "duel",
                "duels",
                "head-to-heads",
                "tussles",
                "tussle");
        private static final WordSet VISIT = WordSet.of(
                "visit",
                "visits",
                "trip",
                "trips",
                "call",
                "calls",
                "journey",
                "journeys",
                "pilgrimages",
                "excursions");
        private static final WordSet ANY_MATCH =
                WordSet.of("matches", "games", "fixtures", "attempts", "attempt", "times", "occasions");
        private static final WordSet MET =
                WordSet.of("met", "meet", "meeting", "played", "faced", "clashed", "crossed", "visited", "been");
        private static final WordSet PASSED = WordSet.of(
                "league",
                "previous",
                "competitive",
                "all",
                "top",
                "flight",
                "championship",
                "premier",
                "football",
                "home",
                "away",
                "past",
                "times",
                "local");
        private static final WordSet BEFORE_WHOLE =
                WordSet.of("in", "of", "from", "on", "across", "after", "over", "out", "the", "their", "those");

        private final Context c;
        private final Sentence s;
        private final String club;

        private Finder(Context context, String club) {
            c = context;
            s = context.sentence();
            this.club = club;
        }

        private Optional<Meetings> find() {
            for (Numeral number : c.numerals()) {
                Optional<Meetings> meetings = meetings(number);
                if (meetings.isPresent()) {
                    return meetings;
                }
            }
            for (int i = 0; i + 2 < s.size(); i++) {
                boolean headToHead = s.is(i, "head") && s.is(i + 1, "to") && s.is(i + 2, "head");
                if (headToHead || s.is(i, "head-to-head")) {
                    return Optional.of(new Meetings(0, Stretch.ALL, Venue.ANYWHERE, i, i + 3));
                }
            }
            return Optional.empty();
        }

        /// "met 60 times", "the 100th league meeting", "in 30 visits", "their first five meetings".
        private Optional<Meetings> meetings(Numeral n) {
            int noun = n.end();
            while (noun < s.size()
                    && PASSED.contains(s.word(noun))
                    && !s.isParted(noun)
                    && !s.isOneOf(noun, ANY_MATCH)) {
                noun++;
            }
            boolean visit = s.isOneOf(noun, VISIT);
            boolean meeting = s.isOneOf(noun, MEETING);
            boolean met = s.isOneOf(n.at() - 1, MET)
                    || s.isOneOf(n.at() - 2, MET) && s.isOneOf(n.at() - 1, "on", "each", "up", "there", "in")
                    || c.clubBefore(n.at())
                            .filter(named -> s.isOneOf(named.first() - 1, MET))
                            .isPresent();
            boolean times = s.isOneOf(noun, ANY_MATCH) && met;
            if (n.value() < 2 || !visit && !meeting && !times || !visit && n.ordinal() && s.is(n.at() - 1, "for")) {
                return Optional.empty();
            }
            boolean first = s.isOneOf(n.at() - 1, "first", "opening");
            boolean whole = first
                    || n.ordinal()
                    || times
                    || s.isOneOf(n.at() - 1, BEFORE_WHOLE)
                    || n.at() == 0
                    || s.isParted(n.at());
            boolean some = !n.ordinal()
                    && !times
                    && s.isOneOf(n.at() - 1, "in", "of", "from", "after", "over", "across", "out");
            Stretch stretch =
                    first ? Stretch.FIRST : visit || some && !isBetween(noun + 1) ? Stretch.LATEST : Stretch.ALL;
            return whole
                    ? Optional.of(new Meetings(n.value(), stretch, venue(n.end(), noun, visit), n.at(), noun + 1))
                    : Optional.empty();
        }

        /// "meetings between the two" are all.
        private boolean isBetween(int at) {
            return s.is(at, "between") || s.is(at, "of") && s.is(at + 1, "the");
        }

        private Venue venue(int from, int noun, boolean visit) {
            for (int i = from; i < noun; i++) {
                if (s.isOneOf(i, "home", "away")) {
                    return s.is(i, "home") ? Venue.HOME : Venue.AWAY;
                }
            }
            if (visit) {
                return Venue.AWAY;
            }
            for (Sentence.Club named : s.clubs()) {
                int gap = named.first() - noun;
                boolean near = gap > 0 && gap <= 2;
                if (near && (s.is(named.first() - 1, "at") || named.ground() && s.is(named.first() - 1, "in"))) {
                    return named.name().equals(club) ? Venue.HOME : Venue.AWAY;
                }
            }
            return Venue.ANYWHERE;
        }
    }
}
