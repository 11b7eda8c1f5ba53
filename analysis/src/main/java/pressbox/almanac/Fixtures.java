package pressbox.almanac;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Listings of different matches, found again by competition, season and sides.
///
/// Two listings are one match if the pair meet within a day, whoever is named first; or, the same side being at home, if
/// it is a league, or a tie of the same round, or one of them has not been played.
final class Fixtures {
    private final Map<String, List<Integer>> bySides = new HashMap<>();
    private final List<Listing> all = new ArrayList<>();

    List<Listing> all() {
        return all;
    }

    Listing get(int number) {
        return all.get(number);
    }

    void add(Listing listing) {
        bySides.computeIfAbsent(keyOf(listing), key -> new ArrayList<>(2)).add(all.size());
        all.add(listing);
    }

    void put(int number, Listing listing) {
        all.set(number, listing);
    }

    /// The number of the same match; empty where it is not here.
    Optional<Integer> find(Listing listing) {
        List<Integer> meetings = bySides.getOrDefault(keyOf(listing), List.of());
        for (int number : meetings) {
            if (Math.abs(ChronoUnit.DAYS.between(all.get(number).date(), listing.date())) <= 1) {
                return Optional.of(number);
            }
        }
        for (int number : meetings) {
            if (all.get(number).home().equals(listing.home()) && isSameTie(all.get(number), listing)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static boolean isSameTie(Listing one, Listing other) {
        return Ties.isLeague(one.competition())
                || !one.fate().isRecorded()
                || !other.fate().isRecorded()
                || roundOf(one).equals(roundOf(other));
    }

    private static String roundOf(Listing listing) {
        return listing.round().replace(" ", "");
    }

    private static String keyOf(Listing listing) {
        String home = listing.home();
        String away = listing.away();
        String sides = home.compareTo(away) < 0 ? home + "|" + away : away + "|" + home;
        return listing.competition() + "|" + listing.season() + "|" + sides;
    }
}
