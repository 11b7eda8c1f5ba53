package pressbox.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import pressbox.almanac.Venue;

/// The scopes that a loosely written sentence may have meant beside the one it was read in.
///
/// @param competitions the same question in other competitions
/// @param places       the same question of other places or opponents
record Elsewhere(List<Question> competitions, List<Question> places) {
    static final Elsewhere NOWHERE = new Elsewhere(List.of(), List.of());

    Elsewhere {
        competitions = List.copyOf(competitions);
        places = List.copyOf(places);
    }

    /// The same question in the league and in all competitions, with and without what the sentence says of place and
    /// opponent.
    static Elsewhere of(
            Contest contest, Where where, Set<String> leagues, BiFunction<Contest, Where, Question> question) {
        Set<Contest> contests =
                new LinkedHashSet<>(List.of(contest, ContestReader.leagues(leagues, true), Contest.all(true)));
        Set<Where> places = new LinkedHashSet<>(List.of(new Where(where.venue(), "", ""), Where.ANY));
        if (where.venue() != Venue.ANYWHERE) {
            places.add(new Where(Venue.ANYWHERE, where.opponent(), ""));
        }
        places.remove(where);
        List<Question> competitions = contests.stream()
                .filter(each -> !each.equals(contest))
                .map(each -> question.apply(each, where))
                .toList();
        List<Question> others = new ArrayList<>();
        for (Where place : places) {
            for (Contest each : contests) {
                others.add(question.apply(each, place));
            }
        }
        return new Elsewhere(competitions, others);
    }
}
