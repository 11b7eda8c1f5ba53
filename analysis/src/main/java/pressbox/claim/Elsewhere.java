package pressbox.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import pressbox.almanac.Venue;

/// The scopes that a loosely written sentence may have meant beside the one it was read in.
final class Elsewhere {
    private Elsewhere() {}

    /// The same question in the league and in all competitions, with and without what the sentence says of place and
    /// opponent.
    static List<Question> of(
            Contest contest, Where where, Set<String> leagues, BiFunction<Contest, Where, Question> question) {
        Set<Where> places = new LinkedHashSet<>(List.of(where, new Where(where.venue(), "", ""), Where.ANY));
        if (where.venue() != Venue.ANYWHERE) {
            places.add(new Where(Venue.ANYWHERE, where.opponent(), ""));
        }
        Set<Contest> contests =
                new LinkedHashSet<>(List.of(contest, ContestReader.leagues(leagues, true), Contest.all(true)));
        List<Question> others = new ArrayList<>();
        for (Where place : places) {
            for (Contest each : contests) {
                if (!place.equals(where) || !each.equals(contest)) {
                    others.add(question.apply(each, place));
                }
            }
        }
        return others;
    }
}
