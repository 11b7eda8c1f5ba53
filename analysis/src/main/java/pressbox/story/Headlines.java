package pressbox.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pressbox.article.Article;
import pressbox.reading.Filed;

/// Chooses the headline of the article that carries a story best.
///
/// Best is the one whose words most of the others use in their headlines too; an origin before a copy, a statement
/// before a question, a live page last; of equals the earliest.
final class Headlines {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 120;

    private Headlines() {}

    static String best(List<Filed> articles, List<Story.Copy> copies) {
        if (articles.size() == 1) {
            return of(articles.getFirst());
        }
        Set<String> copied = new HashSet<>();
        copies.forEach(copy -> copied.add(copy.copy()));
        Map<String, Integer> shared = new HashMap<>();
        List<Set<String>> words = articles.stream().map(Headlines::words).toList();
        words.forEach(each -> each.forEach(word -> shared.merge(word, 1, Integer::sum)));
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < articles.size(); i++) {
            Filed filed = articles.get(i);
            double points = points(of(filed), words.get(i), shared, articles.size());
            points -= copied.contains(filed.address()) ? 0.15 : 0;
            if (points > most) {
                most = points;
                best = of(filed);
            }
        }
        return best;
    }

    private static double points(String title, Set<String> words, Map<String, Integer> shared, int articles) {
        double common = words.stream()
                .mapToDouble(word -> (shared.getOrDefault(word, 1) - 1.0) / (articles - 1))
                .sum();
        double points = words.isEmpty() ? 0 : common / Math.sqrt(words.size());
        points -= title.endsWith("?") ? 0.5 : 0;
        points -= title.contains("LIVE") || title.toLowerCase(Locale.ROOT).contains("live updates") ? 1 : 0;
        points -= title.length() < SHORTEST || title.length() > LONGEST ? 1 : 0;
        return points;
    }

    private static Set<String> words(Filed filed) {
        return Terms.ofTitle(of(filed)).keySet();
    }

    /// The title, else the beginning of the text.
    private static String of(Filed filed) {
        Article article = filed.reading().article();
        if (!article.title().isEmpty()) {
            return article.title();
        }
        String line = article.text().lines().findFirst().orElse("").strip();
        int cut = line.length() > LONGEST ? line.lastIndexOf(' ', LONGEST - 1) : line.length();
        return cut == line.length() ? line : line.substring(0, cut > 0 ? cut : LONGEST - 1) + "…";
    }
}
