package pressbox.almanac;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How two records agree.
///
/// @param same      matches of both that agree in all
/// @param conflicts of matches that both have
/// @param onlyHere  matches of the first that the second lacks
/// @param onlyThere matches of the second that the first lacks, in seasons of competitions of which it has any
public record Comparison(int same, List<Conflict> conflicts, List<Listing> onlyHere, List<Listing> onlyThere) {
    public Comparison {
        conflicts = List.copyOf(conflicts);
        onlyHere = List.copyOf(onlyHere);
        onlyThere = List.copyOf(onlyThere);
    }

    static Comparison of(List<Listing> here, List<Listing> there) {
        Fixtures fixtures = new Fixtures();
        there.forEach(fixtures::add);
        Set<String> seasons = new HashSet<>();
        Set<Integer> met = new HashSet<>();
        List<Conflict> conflicts = new ArrayList<>();
        List<Listing> onlyHere = new ArrayList<>();
        int same = 0;
        for (Listing listing : here) {
            seasons.add(seasonOf(listing));
            int number = fixtures.find(listing).orElse(-1);
            if (number < 0) {
                onlyHere.add(listing);
                continue;
            }
            met.add(number);
            List<Conflict> found = Conflict.between(listing, fixtures.get(number));
            conflicts.addAll(found);
            same += found.isEmpty() ? 1 : 0;
        }
        List<Listing> onlyThere = new ArrayList<>();
        for (int number = 0; number < there.size(); number++) {
            if (!met.contains(number) && seasons.contains(seasonOf(there.get(number)))) {
                onlyThere.add(there.get(number));
            }
        }
        return new Comparison(same, conflicts, onlyHere, onlyThere);
    }

    private static String seasonOf(Listing listing) {
        return listing.competition() + "|" + listing.season();
    }
}
