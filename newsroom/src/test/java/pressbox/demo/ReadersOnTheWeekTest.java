package pressbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.almanac.Almanac;
import pressbox.article.Article;
import pressbox.article.ArticleReader;
import pressbox.article.Page;
import pressbox.article.PageContent;
import pressbox.claim.ClaimJudge;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.fact.Availability;
import pressbox.fact.Claim;
import pressbox.fact.Quotation;
import pressbox.fact.Transfer;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.Named;
import pressbox.pack.ClubPack;
import pressbox.pack.Packs;
import pressbox.reading.NewsReader;
import pressbox.reading.Reading;

/// The real readers over the week's pages, against what the pages are known to state.
///
/// The floors are what was reached when the week was written; raise them as the readers learn. What is missed is
/// written to `target/week-misses.txt`.
class ReadersOnTheWeekTest {
    private record Read(Truth truth, Reading reading) {}

    private static final List<Read> WEEK = new ArrayList<>();
    private static final List<String> MISSES = new ArrayList<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void read() throws IOException {
        DemoWeek week = DemoWeek.load();
        Press press = new Press(week);
        Packs packs = Packs.inResources("/pressbox/demo/pack");
        ClubPack own = packs.find("thornmouth-albion").orElseThrow();
        var names = packs.bookFor(own);
        NewsReader reader = new NewsReader(names, new ClaimJudge(almanac(), names));
        for (Truth truth : Truth.of(week)) {
            String html = press.page(week.article(truth.page()));
            Page page = Page.html(truth.address().toString(), truth.at(), html);
            PageContent content = new ArticleReader().read(page);
            Beat beat =
                    Beat.of(own.asClub(), truth.at().atOffset(ZoneOffset.UTC).toLocalDate());
            if (content instanceof Article article) {
                WEEK.add(new Read(truth, reader.read(article, beat)));
            }
        }
    }

    private static Almanac almanac() throws IOException {
        LeagueSimulation history = LeagueSimulation.play();
        Path matches = folder.resolve("matches.csv");
        try (Writer out = Files.newBufferedWriter(matches);
                Writer coverage = Files.newBufferedWriter(folder.resolve("coverage.csv"))) {
            history.writeTo(out);
            history.writeCoverageTo(coverage);
        }
        return Almanac.load(matches);
    }

    private static <T> double share(List<T> wanted, Predicate<T> found, String page) {
        return wanted.stream()
                .filter(one -> found.test(one) || !MISSES.add(page + " " + one))
                .count();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static void holdsTheFloor(double found, double wanted, double floor) throws IOException {
        Files.write(Path.of("target/week-misses.txt"), MISSES);
        assertThat(found / wanted)
                .as("%.0f of %.0f, misses in target/week-misses.txt", found, wanted)
                .isGreaterThanOrEqualTo(floor);
    }

    @Test
    void readsEveryPageAsAnArticleWithItsTitle() {
        assertThat(WEEK).hasSize(66);
        assertThat(WEEK)
                .allSatisfy(read ->
                        assertThat(read.reading().article().paragraphs()).hasSizeGreaterThan(2));
    }

    @Test
    void findsTheQuotations() throws IOException {
        double wanted = 0;
        double found = 0;
        for (Read read : WEEK) {
            List<String> quoted = read.reading()
                    .facts(Quotation.class)
                    .map(q -> plain(q.evidence().words()))
                    .toList();
            wanted += read.truth().quotes().size();
            found += share(
                    read.truth().quotes(),
                    quote -> quoted.stream()
                            .anyMatch(q -> q.contains(plain(quote.paragraphs().getFirst()))),
                    read.truth().page());
        }
        holdsTheFloor(found, wanted, 0.95);
    }

    @Test
    void findsTheMovesAndTheirStages() throws IOException {
        double wanted = 0;
        double found = 0;
        for (Read read : WEEK) {
            List<Transfer> moves = read.reading().facts(Transfer.class).toList();
            wanted += read.truth().moves().size();
            found += share(
                    read.truth().moves(),
                    move -> moves.stream().anyMatch(t -> isSame(move, t)),
                    read.truth().page());
        }
        holdsTheFloor(found, wanted, 0.45);
    }

    private static boolean isSame(Truth.Move move, Transfer transfer) {
        String to = transfer.to().map(Club::name).orElse("");
        return transfer.person().name().equals(move.person())
                && (to.equals(move.to()) || move.kind().equals("extension"))
                && transfer.stage().name().replace('_', '-').equalsIgnoreCase(move.stage());
    }

    @Test
    void findsWhoCannotPlay() throws IOException {
        double wanted = 0;
        double found = 0;
        for (Read read : WEEK) {
            List<Availability> players =
                    read.reading().facts(Availability.class).toList();
            wanted += read.truth().fitness().size();
            found += share(
                    read.truth().fitness(),
                    fit -> players.stream().anyMatch(a -> isSame(fit, a)),
                    read.truth().page());
        }
        holdsTheFloor(found, wanted, 0.4);
    }

    private static boolean isSame(Truth.Fitness fit, Availability availability) {
        Named person = availability.person();
        return person.name().equals(fit.player())
                && availability.status().name().substring(0, 1).equalsIgnoreCase(fit.letter());
    }

    @Test
    void judgesTheClaimsAsTheHistoryDoes() throws IOException {
        double wanted = 0;
        double found = 0;
        for (Read read : WEEK) {
            wanted += read.truth().claims().size();
            found += share(
                    read.truth().claims(),
                    said -> read.reading().judgements().entrySet().stream()
                            .anyMatch(e -> isSame(said, e.getKey(), e.getValue())),
                    read.truth().page());
        }
        holdsTheFloor(found, wanted, 0.25);
    }

    private static boolean isSame(Truth.Said said, Claim claim, Judgement judgement) {
        String verdict = switch (judgement.verdict()) {
            case Verdict.Holds v -> "holds";
            case Verdict.HoldsIf v -> "holds-if";
            case Verdict.Fails v -> "fails";
            case Verdict.CannotTell v -> "cannot-tell";
        };
        return verdict.equals(said.verdict()) && plain(claim.evidence().words()).contains(plain(said.words()));
    }
}
