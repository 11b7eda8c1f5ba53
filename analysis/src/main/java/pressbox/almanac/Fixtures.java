package pressbox.almanac;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Listings of different matches, found again by competition, season and sides.
///
/// Two listings are one match if a pair meet on one day, whoever is named first; or if the same side is at home and
/// it is a league, a match that one of them has not as played, a tie that two files have in the same round, or one a
/// day apart with the same score or without a round. Turned sides a day apart are two matches: leagues used to play
/// home and away at Christmas.
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
            if (all.get(number).date().equals(listing.date())) {
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
        if (Ties.isLeague(one.competition())
                || !one.fate().isRecorded()
                || !other.fate().isRecorded()) {
            return true;
        }
        boolean sameFile = one.place().file().equals(other.place().file());
        if (!sameFile && roundOf(one).equals(roundOf(other))) {
            return true;
        }
        boolean withinDay = Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= 1;
        boolean sameScore =
                one.score().map(Scoreline::goals).equals(other.score().map(Scoreline::goals));
        return withinDay && (sameScore || one.round().isEmpty() || other.round().isEmpty());
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
