package pressbox.demo;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What one page of the week states, for tests and measurements of the readers.
///
/// @param page outlet and slug as `outlet/slug`
/// @param copies the page that this one has its news from, whether it says so or not
/// @param misquotes the page whose quotation this one changes
/// @param trims the page whose quotation this one shortens
public record Truth(
        String page,
        String outlet,
        URI address,
        Instant at,
        List<Quote> quotes,
        List<Move> moves,
        List<Fitness> fitness,
        List<Score> results,
        List<Meeting> fixtures,
        List<Said> claims,
        List<Stance> reactions,
        Optional<String> copies,
        Optional<String> misquotes,
        Optional<String> trims) {

    /// Words that somebody said or wrote.
    ///
    /// @param medium where or whom it was said to, empty if the page does not say
    /// @param paragraphs the words without quote marks, an entry for each paragraph or part of a split quotation
    public record Quote(String speaker, String medium, List<String> paragraphs) {}

    /// A move that the page reports, and how far it says it has come.
    ///
    /// @param kind `permanent`, `loan`, `extension` or `appointment`
    /// @param stage as the ledger has them, from `interest` to `done` or `dead`
    /// @param source whose report it is, empty if the page does not say
    public record Move(String person, String from, String to, String kind, String stage, String source) {}

    /// Whether a player can play.
    ///
    /// @param letter FPL letter: a d i s u n
    /// @param chance 0, 25, 50, 75 or 100
    public record Fitness(String player, String letter, int chance, String bodyPart, String note) {}

    /// The result of a match, with its score.
    public record Score(String match, String competition, String date) {}

    /// A match to come.
    public record Meeting(String match, String competition, String date) {}

    /// A statistical claim, and what the record says of it.
    ///
    /// @param id which claim; several pages may make the same one
    /// @param verdict `holds`, `holds-if`, `fails` or `cannot-tell`
    /// @param words as the page has them
    public record Said(String id, String verdict, String words) {}

    /// Who takes a stand on whom.
    ///
    /// @param kind `criticises`, `defends` or `praises`
    public record Stance(String who, String kind, String whom) {}

    /// The truth of every page of the week, in order of time.
    public static List<Truth> of(DemoWeek week) {
        return week.articles().stream()
                .filter(WeekArticle::isPage)
                .map(article -> of(week, article))
                .toList();
    }

    private static Truth of(DemoWeek week, WeekArticle article) {
        List<Quote> quotes = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        List<Fitness> fitness = new ArrayList<>();
        List<Score> results = new ArrayList<>();
        List<Meeting> fixtures = new ArrayList<>();
        List<Said> claims = new ArrayList<>();
        List<Stance> reactions = new ArrayList<>();
        for (String fact : article.facts()) {
            int colon = fact.indexOf(": ");
            String[] f = Arrays.stream(fact.substring(colon + 2).split("\\|", -1))
                    .map(String::strip)
                    .toArray(String[]::new);
            switch (fact.substring(0, colon)) {
                case "quote" -> quotes.add(new Quote(f[0], f[1], List.of(f[2].split(" / "))));
                case "rumour" -> moves.add(new Move(f[0], f[1], f[2], f[3], f[4], f[5]));
                case "fitness" -> fitness.add(new Fitness(f[0], f[1], Integer.parseInt(f[2]), f[3], f[4]));
                case "result" -> results.add(new Score(f[0], f[1], f[2]));
                case "fixture" -> fixtures.add(new Meeting(f[0], f[1], f[2]));
                case "claim" -> claims.add(new Said(f[0], f[1], f[2]));
                case "reaction" -> reactions.add(new Stance(f[0], f[1], f[2]));
                case "copies", "misquotes", "trims" -> {}
                default -> throw new IllegalArgumentException(article.key() + ": unknown fact " + fact);
            }
        }
        return new Truth(
                article.key(),
                week.outlet(article.outlet()).name(),
                URI.create(week.outlet(article.outlet()).addressOf(article)),
                article.at(),
                List.copyOf(quotes),
                List.copyOf(moves),
                List.copyOf(fitness),
                List.copyOf(results),
                List.copyOf(fixtures),
                List.copyOf(claims),
                List.copyOf(reactions),
                link(article, "copies: "),
                link(article, "misquotes: "),
                link(article, "trims: "));
    }

    private static Optional<String> link(WeekArticle article, String key) {
        return article.facts().stream()
                .filter(fact -> fact.startsWith(key))
                .map(fact -> fact.substring(key.length()))
                .findFirst();
    }
}
