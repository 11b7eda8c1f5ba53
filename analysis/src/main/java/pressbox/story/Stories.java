package pressbox.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pressbox.football.Beat;
import pressbox.football.Slug;
import pressbox.reading.Filed;

/// Groups articles about the same thing and ranks the groups.
public final class Stories {
    private static final double ALIKE = 0.22;
    private static final Duration SPAN = Duration.ofDays(4);

    private Stories() {}

    /// The stories of these articles, best first.
    public static List<Ranked> rank(List<Filed> articles, Beat beat, Instant now) {
        List<Filed> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(Filed::at).thenComparing(Filed::address));
        Map<String, Integer> frequency = new HashMap<>();
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (Filed filed : ordered) {
            Map<String, Integer> count = count(filed.reading().article().text());
            counts.add(count);
            count.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        List<List<Filed>> groups = new ArrayList<>();
        List<List<Map<String, Double>>> vectors = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Map<String, Double> vector = weigh(counts.get(i), frequency, ordered.size());
            int best = -1;
            double bestScore = ALIKE;
            for (int g = 0; g < groups.size(); g++) {
                Filed last = groups.get(g).getLast();
                if (Duration.between(last.at(), ordered.get(i).at()).compareTo(SPAN) <= 0) {
                    double score = vectors.get(g).stream()
                            .mapToDouble(other -> dot(vector, other))
                            .average()
                            .orElse(0);
                    if (score > bestScore) {
                        bestScore = score;
                        best = g;
                    }
                }
            }
            if (best < 0) {
                groups.add(new ArrayList<>());
                vectors.add(new ArrayList<>());
                best = groups.size() - 1;
            }
            groups.get(best).add(ordered.get(i));
            vectors.get(best).add(vector);
        }
        return groups.stream()
                .map(group -> ranked(group, now))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
    }

    private static Ranked ranked(List<Filed> group, Instant now) {
        Set<String> owners = new HashSet<>();
        group.forEach(filed -> owners.add(filed.owner()));
        double age = Math.max(0, Duration.between(group.getLast().at(), now).toHours());
        double recency = 10 / (1 + age / 12);
        List<Ranked.Reason> reasons = List.of(
                new Ranked.Reason(
                        owners.size() + (owners.size() == 1 ? " owner group" : " owner groups"), 2.0 * owners.size()),
                new Ranked.Reason(group.size() + (group.size() == 1 ? " article" : " articles"), group.size() * 0.5),
                new Ranked.Reason("last word " + (int) age + " h ago", recency));
        String title = group.getFirst().reading().article().title();
        String id = Slug.of(group.getFirst().outlet() + " " + title) + "-"
                + Integer.toHexString(group.getFirst().address().hashCode());
        return new Ranked(
                new Story(id, title, group, List.of()),
                reasons.stream().mapToDouble(Ranked.Reason::points).sum(),
                owners.size(),
                group.size() - owners.size(),
                reasons);
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> count = new TreeMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            if (word.length() > 2) {
                count.merge(word, 1, Integer::sum);
            }
        }
        return count;
    }

    private static Map<String, Double> weigh(Map<String, Integer> count, Map<String, Integer> frequency, int all) {
        Map<String, Double> vector = new HashMap<>();
        double length = 0;
        for (Map.Entry<String, Integer> entry : count.entrySet()) {
            double weight = (1 + Math.log(entry.getValue()))
                    * Math.log((1.0 + all) / frequency.getOrDefault(entry.getKey(), 1));
            vector.put(entry.getKey(), weight);
            length += weight * weight;
        }
        double norm = Math.sqrt(length);
        vector.replaceAll((word, weight) -> norm == 0 ? 0 : weight / norm);
        return vector;
    }

    private static double dot(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
