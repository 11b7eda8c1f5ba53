package pressbox.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pressbox.article.Article;
import pressbox.fact.Availability;
import pressbox.fact.Claim;
import pressbox.fact.Credit;
import pressbox.fact.Fact;
import pressbox.fact.Fixture;
import pressbox.fact.Quotation;
import pressbox.fact.Reaction;
import pressbox.fact.Result;
import pressbox.fact.Transfer;
import pressbox.reading.Reading;
import pressbox.text.Tokens;

/// What an article is about, as weighted words and names: stems of its words, names of two words as one term, and the
/// people and matches of its facts.
final class Terms {
    private static final Set<String> COMMON = common();
    /// Beyond this many words an article (a live blog, a transcript) wanders from its news.
    private static final int MOST_WORDS = 900;

    private static final int LEAD = 80;
    private static final double IN_TITLE = 2;
    private static final double IN_LEAD = 1;
    private static final double FACT = 2;

    private Terms() {}

    /// Terms with their weights in this article; how rare they are elsewhere is not counted yet.
    static Map<String, Double> of(Article article) {
        return of(Tokens.of(article.text()), article.headline().end());
    }

    /// Terms of a headline alone.
    static Map<String, Double> ofTitle(String title) {
        return of(Tokens.of(title), title.length());
    }

    private static Map<String, Double> of(Tokens tokens, int titleEnd) {
        Map<String, Double> counts = new HashMap<>();
        String before = "";
        int most = Math.min(tokens.size(), MOST_WORDS);
        int lead = tokens.firstFrom(titleEnd) + LEAD;
        for (int i = 0; i < most; i++) {
            String word = tokens.folded(i);
            boolean meaning = word.length() > 1 && !COMMON.contains(word);
            double weight = tokens.start(i) < titleEnd ? 1 + IN_TITLE : i < lead ? 1 + IN_LEAD : 1;
            if (meaning) {
                counts.merge(stem(word), weight, Double::sum);
            }
            boolean name = meaning && tokens.isCapital(i);
            if (name && !before.isEmpty() && tokens.gap(i) == Tokens.Gap.BLANK) {
                counts.merge(before + " " + word, weight, Double::sum);
            }
            before = name ? word : "";
        }
        counts.replaceAll((term, count) -> 1 + Math.log(count));
        return counts;
    }

    /// Terms of an article and the people its facts are about.
    static Map<String, Double> of(Reading reading) {
        Map<String, Double> terms = of(reading.article());
        for (Fact fact : reading.facts()) {
            switch (fact) {
                case Transfer move -> terms.put("move of " + move.person().name(), FACT);
                case Availability state ->
                    terms.put("fitness of " + state.person().name(), FACT);
                case Result result -> terms.put(match(result), FACT);
                case Quotation quote -> {}
                case Fixture fixture -> {}
                case Reaction reaction -> {}
                case Claim claim -> {}
                case Credit credit -> {}
            }
        }
        return terms;
    }

    private static String match(Result result) {
        String first = result.first().name();
        String second = result.second().name();
        return first.compareTo(second) < 0 ? first + " v " + second : second + " v " + first;
    }

    /// Without the commonest endings, so that `signs`, `signed` and `signing` are one term.
    static String stem(String word) {
        int length = word.length();
        if (length > 6 && word.endsWith("ing")) {
            return word.substring(0, length - 3);
        }
        if (length > 5 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 5 && (word.endsWith("ed") || word.endsWith("es"))) {
            return word.substring(0, length - 2);
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, length - 1);
        }
        return length > 5 && word.endsWith("e") ? word.substring(0, length - 1) : word;
    }

    static boolean isCommon(String folded) {
        return COMMON.contains(folded);
    }

    private static Set<String> common() {
        try (InputStream words = Terms.class.getResourceAsStream("common.txt")) {
            if (words == null) {
                throw new IllegalStateException("common.txt is missing beside " + Terms.class);
            }
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("common.txt cannot be read", broken);
        }
    }
}
