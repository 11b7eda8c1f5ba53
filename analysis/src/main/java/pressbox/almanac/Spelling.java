package pressbox.almanac;

import java.util.Locale;
import java.util.Set;
import pressbox.football.Slug;

/// A name that a club goes by, for some seasons and competitions or for all.
///
/// @param from         first season by the year it began
/// @param to           last season
/// @param competitions codes; empty for all
record Spelling(String club, String name, int from, int to, Set<String> competitions) {
    Spelling {
        competitions = Set.copyOf(competitions);
    }

    boolean allows(int season, String competition) {
        return from <= season && season <= to && (competitions.isEmpty() || competitions.contains(competition));
    }

    boolean meets(Spelling other) {
        return from <= other.to
                && other.from <= to
                && (competitions.isEmpty()
                        || other.competitions.isEmpty()
                        || competitions.stream().anyMatch(other.competitions::contains));
    }

    String form() {
        return form(name);
    }

    /// What of a name counts: neither case nor accents nor points, no "and", no "FC" before it and no "FC", "AFC" or
    /// "CF" behind.
    static String form(String name) {
        String slug = Slug.of(name.toLowerCase(Locale.ROOT).replace(" and ", " "));
        for (String ending : new String[] {"-afc", "-fc", "-cf"}) {
            if (slug.endsWith(ending)) {
                return slug.substring(0, slug.length() - ending.length());
            }
        }
        return slug.startsWith("fc-") ? slug.substring(3) : slug;
    }
}
