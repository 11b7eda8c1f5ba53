package pressbox.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.text.WordSet;

/// The side that an article is about: the newsroom's own where it has one and the article names it, else the
/// one named most, names in the title counting three times.
public final class Topic {
    private static final int TITLE_WEIGHT = 3;
    private static final WordSet WE = Words.of("we us our we're we've we'd we'll ourselves ours");

    private Topic() {}

    public static Optional<Named> of(List<Line> lines, Beat beat) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Named> sides = new HashMap<>();
        for (Line line : lines) {
            for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
                Named named = line.whom(i);
                if (named instanceof Club || (named instanceof Nation && isTeam(named, line.word(i)))) {
                    sides.putIfAbsent(named.name(), named);
                    counts.merge(named.name(), line.place() == Line.Place.TITLE ? TITLE_WEIGHT : 1, Integer::sum);
                }
            }
        }
        if (beat.club().isPresent()
                && (counts.isEmpty() || counts.containsKey(beat.club().get().name()))) {
            return beat.club().map(Named.class::cast);
        }
        Named best = null;
        int most = 0;
        for (Map.Entry<String, Named> side : sides.entrySet()) {
            int count = counts.getOrDefault(side.getKey(), 0);
            if (count > most || (count == most && best != null && side.getKey().compareTo(best.name()) < 0)) {
                best = side.getValue();
                most = count;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether a nation's name stands for its team and not for where somebody is from.
    private static boolean isTeam(Named nation, String word) {
        return nation.name().equalsIgnoreCase(word);
    }

    /// Whether the words speak for the side of the writer or speaker.
    public static boolean saysWe(Line line, int from, int to) {
        return line.has(WE, from, to);
    }
}
