package pressbox.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pressbox.fact.Availability;
import pressbox.reading.Filed;

/// Finds where the outlets of a story disagree.
public final class Contradictions {
    private Contradictions() {}

    /// Return dates and states of one player that different owner groups give differently.
    public static List<Contradiction> of(Story story) {
        Map<String, Map<String, Statement>> byPlayer = new LinkedHashMap<>();
        for (Filed filed : story.articles()) {
            filed.reading()
                    .facts(Availability.class)
                    .filter(state -> !state.until().isEmpty())
                    .forEach(state -> byPlayer.computeIfAbsent(state.person().name(), player -> new LinkedHashMap<>())
                            .putIfAbsent(
                                    state.until(),
                                    new Statement(
                                            filed.outlet(),
                                            filed.address(),
                                            state.evidence().words())));
        }
        List<Contradiction> found = new ArrayList<>();
        byPlayer.forEach((player, statements) -> {
            if (statements.size() > 1) {
                found.add(new Contradiction("When " + player + " is back", List.copyOf(statements.values())));
            }
        });
        return found;
    }
}
