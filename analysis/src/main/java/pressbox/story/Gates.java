package pressbox.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pressbox.fact.Availability;
import pressbox.fact.Fact;
import pressbox.fact.Result;
import pressbox.fact.Transfer;
import pressbox.reading.Filed;

/// Keeps articles apart that use like words of different events: the facts of their headlines conflict.
///
/// Two headlines conflict when both tell of a match and no side is the same, or both tell of a player's move or
/// fitness and no player is the same, and neither article names the other's player at all.
final class Gates {
    private record Facets(Set<String> sides, Set<String> players, Set<String> mentioned) {}

    private final List<Facets> facets;

    private Gates(List<Facets> facets) {
        this.facets = facets;
    }

    static Gates of(List<Filed> articles) {
        return new Gates(articles.stream().map(Gates::facets).toList());
    }

    /// Whether the two articles, by place, may be about one event.
    boolean open(int one, int other) {
        Facets first = facets.get(one);
        Facets second = facets.get(other);
        return !conflict(first.sides(), second.sides(), first.mentioned(), second.mentioned())
                && !conflict(first.players(), second.players(), first.mentioned(), second.mentioned());
    }

    private static boolean conflict(
            Set<String> one, Set<String> other, Set<String> mentionedByOne, Set<String> mentionedByOther) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(mentionedByOther::contains)
                && other.stream().noneMatch(mentionedByOne::contains);
    }

    private static Facets facets(Filed filed) {
        int title = filed.reading().article().headline().end();
        Set<String> sides = new HashSet<>();
        Set<String> players = new HashSet<>();
        Set<String> mentioned = new HashSet<>();
        for (Fact fact : filed.reading().facts()) {
            if (fact.evidence().span().end() <= title) {
                sides(fact, sides);
                player(fact, players);
            }
            sides(fact, mentioned);
            player(fact, mentioned);
        }
        return new Facets(sides, players, mentioned);
    }

    private static void sides(Fact fact, Set<String> sides) {
        if (fact instanceof Result result) {
            sides.add(result.first().name());
            sides.add(result.second().name());
        }
    }

    private static void player(Fact fact, Set<String> players) {
        if (fact instanceof Transfer move) {
            players.add(move.person().name());
        } else if (fact instanceof Availability state) {
            players.add(state.person().name());
        }
    }
}
