package pressbox.almanac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pressbox.football.Match.GroundOf;

/// Names what Football.TXT leaves out of cup ties: which leg or replay a match was, and that a final is played on
/// ground of neither side.
///
/// Two matches of a pair in one round are two legs, in the FA Cup a match and its replay. A play-off that no round is
/// named for is the final if its pair met once, else a semi-final. Neutral are finals that are one match, and
/// semi-finals of the FA Cup.
final class Ties {
    private Ties() {}

    static List<Listing> named(List<Listing> listings) {
        Map<String, List<Integer>> meetings = new HashMap<>();
        for (int i = 0; i < listings.size(); i++) {
            if (isTie(listings.get(i))) {
                meetings.computeIfAbsent(keyOf(listings.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Listing> named = new ArrayList<>(listings);
        for (List<Integer> places : meetings.values()) {
            for (int number = 0; number < places.size(); number++) {
                int place = places.get(number);
                named.set(place, named(listings.get(place), number, places.size()));
            }
        }
        return named;
    }

    private static boolean isTie(Listing listing) {
        return listing.fate().isRecorded()
                && !isLeague(listing.competition())
                && !listing.round().startsWith("Group")
                && !listing.round().startsWith("League");
    }

    static boolean isLeague(String competition) {
        return competition.length() > 1 && competition.charAt(0) == 'L' && Cursor.isDigit(competition.charAt(1));
    }

    private static String keyOf(Listing listing) {
        String home = listing.home();
        String away = listing.away();
        return String.join(
                "|",
                listing.season(),
                listing.competition(),
                listing.round(),
                home.compareTo(away) < 0 ? home + "|" + away : away + "|" + home);
    }

    private static Listing named(Listing listing, int number, int meetings) {
        String round = listing.round();
        if (round.isEmpty() && listing.competition().startsWith(PlayOffs.UNKNOWN_TIER)) {
            round = meetings > 1 ? "SF" : "F";
        }
        boolean faCup = listing.competition().equals("FAC");
        if (meetings > 1 && faCup) {
            round += number == 0 ? "" : number == 1 ? " replay" : " replay " + number;
        } else if (meetings == 2) {
            round += " leg " + (number + 1);
        }
        boolean neutral = round.equals("F") || (faCup && round.startsWith("SF"));
        return neutral ? listing.inRound(round).at(GroundOf.NEUTRAL) : listing.inRound(round);
    }
}
