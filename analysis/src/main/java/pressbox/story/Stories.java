package pressbox.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pressbox.football.Beat;
import pressbox.reading.Filed;

/// Groups articles about the same thing and ranks the groups.
///
/// The same articles in any order give the same stories. Time grows with the articles that stand near each other in
/// time, not with all pairs.
public final class Stories {
    /// How alike two groups must be on average to be one story. Tuned once for football_stories, basil, ecbplus,
    /// fnc1_test and allsides_dated together (mean BCubed F1), not for one of them.
    static final double ALIKE = 0.12;

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int ID_LENGTH = 10;

    private Stories() {}

    /// The stories of these articles, best first.
    public static List<Ranked> rank(List<Filed> articles, Beat beat, Instant now) {
        Ranking ranking = new Ranking(beat, now);
        return group(articles).stream()
                .map(ranking::place)
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(ranked -> ranked.story().id()))
                .toList();
    }

    /// The stories of these articles in the order in which they were first heard; each article stands in one.
    public static List<Story> group(List<Filed> articles) {
        List<Filed> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(Filed::at).thenComparing(Filed::address));
        Linkage linkage = new Linkage(ordered.size(), ALIKE);
        Likenesses.find(
                Vectors.of(ordered.stream().map(filed -> Terms.of(filed.reading()))),
                ordered.stream().map(Filed::at).toList(),
                Gates.of(ordered),
                linkage::alike);
        List<Story> stories = new ArrayList<>();
        for (List<Integer> group : linkage.groups()) {
            List<Filed> members = group.stream().map(ordered::get).toList();
            List<Story.Copy> copies = Copies.in(members);
            stories.add(new Story(id(members.getFirst()), Headlines.best(members, copies), members, copies));
        }
        return stories;
    }

    /// Ten letters and digits from the address of the first article (64-bit FNV-1a), safe in an address.
    static String id(Filed first) {
        long hash = FNV_START;
        for (byte b : first.address().getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        String digits = "0".repeat(ID_LENGTH) + Long.toUnsignedString(hash, Character.MAX_RADIX);
        return digits.substring(digits.length() - ID_LENGTH);
    }
}
