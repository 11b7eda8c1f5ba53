package pressbox.almanac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressbox.football.Club;
import pressbox.football.Slug;

/// Finds the record's name of a club: exact, without accents and points, with or without "FC", or by a
/// beginning that only one club of the record has.
final class ClubNames {
    private final Map<String, String> bySlug = new HashMap<>();
    private final Map<String, String> byBeginning = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final List<String> clubs;
    private final Set<String> spelt;

    /// @param matches how many matches each club has, by place in `clubs`; one with ten times those of all others that
    /// begin
    ///     alike is meant by a short name
    ClubNames(List<String> clubs, int[] matches) {
        this.clubs = clubs;
        spelt = Set.copyOf(clubs);
        Map<String, Integer> most = new HashMap<>();
        Map<String, Integer> total = new HashMap<>();
        for (int i = 0; i < clubs.size(); i++) {
            String slug = plain(clubs.get(i));
            bySlug.putIfAbsent(slug, clubs.get(i));
            for (int cut = slug.indexOf('-'); cut > 0; cut = slug.indexOf('-', cut + 1)) {
                String beginning = slug.substring(0, cut);
                total.merge(beginning, matches[i], Integer::sum);
                if (matches[i] > most.getOrDefault(beginning, -1)) {
                    most.put(beginning, matches[i]);
                    byBeginning.put(beginning, clubs.get(i));
                }
            }
        }
        most.forEach((beginning, matchesOfFirst) -> {
            if (matchesOfFirst < 10 * (total.getOrDefault(beginning, 0) - matchesOfFirst)) {
                shared.add(beginning);
            }
        });
    }

    private static String plain(String name) {
        String slug = Slug.of(name);
        if (slug.endsWith("-fc") || slug.endsWith("-cf")) {
            slug = slug.substring(0, slug.length() - 3);
        }
        return slug.startsWith("fc-") || slug.startsWith("afc-") ? slug.substring(slug.indexOf('-') + 1) : slug;
    }

    Optional<String> of(Club club) {
        Optional<String> found = exact(club.name());
        for (int i = 0; found.isEmpty() && i < club.names().size(); i++) {
            found = exact(club.names().get(i));
        }
        return found.isPresent() ? found : of(club.name());
    }

    Optional<String> of(String name) {
        if (spelt.contains(name)) {
            return Optional.of(name);
        }
        String slug = plain(name);
        String found = bySlug.get(slug);
        return Optional.ofNullable(found != null || shared.contains(slug) ? found : byBeginning.get(slug));
    }

    private Optional<String> exact(String name) {
        return spelt.contains(name) ? Optional.of(name) : Optional.ofNullable(bySlug.get(plain(name)));
    }

    List<String> nearest(String name) {
        String wanted = plain(name);
        Map<String, Integer> distance = new HashMap<>();
        for (String club : clubs) {
            distance.put(club, distance(wanted, plain(club)));
        }
        List<String> near = new ArrayList<>(clubs);
        near.sort(Comparator.<String>comparingInt(distance::get).thenComparing(Comparator.naturalOrder()));
        return List.copyOf(near.subList(0, Math.min(5, near.size())));
    }

    /// Pairs of letters that only one of the two has; cheap, and kind to swapped words.
    private static int distance(String a, String b) {
        List<String> left = pairs(a);
        int missing = 0;
        for (String pair : pairs(b)) {
            if (!left.remove(pair)) {
                missing++;
            }
        }
        return missing + left.size();
    }

    private static List<String> pairs(String word) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }
}
