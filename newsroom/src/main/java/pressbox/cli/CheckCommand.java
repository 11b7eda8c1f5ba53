package pressbox.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.article.Article;
import pressbox.article.ArticleReader;
import pressbox.article.Page;
import pressbox.article.PageContent;
import pressbox.article.Trail;
import pressbox.check.Finding;
import pressbox.claim.Judgement;
import pressbox.fact.Claim;
import pressbox.reading.Reading;

/// `pressbox check`: an article's facts, each with its evidence, and what the copy desk says of it.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads an article's facts and checks them.",
        footer = {
            "",
            "Ends with 1 when an input cannot be read or holds no article, with 3 when a finding blocks publication."
        })
final class CheckCommand implements Callable<Integer> {
    private static final int BLOCKED = 3;

    @Parameters(paramLabel = "FILE|URL|-", description = "What to check; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--club", paramLabel = "CLUB", description = "The club whose site this is, by slug or name.")
    private @Nullable String club;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day of reading, as 2025-11-28; the article's own day" + " where it has one, else today.")
    private @Nullable LocalDate on;

    @Option(
            names = "--almanac",
            paramLabel = "FILE",
            description = "Match history to judge claims by, as .csv or .csv.gz.")
    private @Nullable Path almanac;

    @Option(names = "--packs", paramLabel = "DIR", description = "A folder of club packs of your own.")
    private @Nullable Path packs;

    @Option(names = "--kinds", paramLabel = "KIND", split = ",", description = "Only these kinds of fact.")
    private List<String> kinds = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @ArgGroup(exclusive = false)
    private @Nullable Batch batch;

    @Override
    public Integer call() {
        for (String kind : kinds) {
            if (!FactLine.KINDS.contains(kind)) {
                throw new Failure("there is no kind “" + kind + "”: take of " + String.join(", ", FactLine.KINDS));
            }
        }
        Console console = Console.standard();
        Checker checker =
                Checker.of(Optional.ofNullable(club), Optional.ofNullable(almanac), Optional.ofNullable(packs));
        if (batch != null) {
            return batch.run(console, (name, page) -> line(name, page, checker));
        }
        if (inputs.isEmpty()) {
            throw new Failure("nothing to check: name a file, an address or -, or use --batch DIR --out FILE.jsonl");
        }
        int failed = 0;
        boolean blocked = false;
        for (String input : inputs) {
            try {
                Page page = Inputs.page(input);
                PageContent content = new ArticleReader().read(page);
                if (content instanceof Article article) {
                    Checker.Checked checked = checker.check(article, day(article));
                    print(console, input, page, checked);
                    blocked |= checked.findings().stream().anyMatch(one -> one.severity() == Finding.Severity.BLOCK);
                } else {
                    ReadCommand.complaint(input, content).ifPresent(console::complain);
                    failed++;
                }
            } catch (Failure failure) {
                console.complain(failure.words());
                failed++;
            }
        }
        return failed > 0 ? 1 : blocked ? BLOCKED : 0;
    }

    private LocalDate day(Article article) {
        return on != null
                ? on
                : article.published().map(OffsetDateTime::toLocalDate).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    private Map<String, Object> line(String name, Page page, Checker checker) {
        PageContent content = new ArticleReader().read(page);
        if (content instanceof Article article) {
            return row(name, page, checker.check(article, day(article)));
        }
        return ArticleLine.of(name, content);
    }

    private Map<String, Object> row(String name, Page page, Checker.Checked checked) {
        Trail trail = Trail.of(page, checked.reading().article());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", name);
        row.put("title", checked.reading().article().title());
        row.put("facts", chosen(FactLine.of(checked.reading(), trail)));
        row.put(
                "findings",
                checked.findings().stream()
                        .map(one -> finding(one, checked.reading(), trail))
                        .toList());
        return row;
    }

    private List<Map<String, Object>> chosen(List<Map<String, Object>> rows) {
        return kinds.isEmpty()
                ? rows
                : rows.stream().filter(row -> kinds.contains(row.get("kind"))).toList();
    }

    private static Map<String, Object> finding(Finding finding, Reading reading, Trail trail) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", finding.code().word());
        row.put("severity", Words.of(finding.severity()));
        row.put("message", finding.message());
        row.put("words", finding.span().in(reading.article().text()));
        FactLine.place(row, finding.span(), trail);
        row.put("sources", finding.sources());
        return row;
    }

    private void print(Console console, String input, Page page, Checker.Checked checked) {
        if (json) {
            console.line(Json.pretty(row(input, page, checked)));
            return;
        }
        Article article = checked.reading().article();
        if (article.title().isEmpty()) {
            console.line(console.bold(input));
        }
        MarginPrinter.print(console, checked.reading(), fact -> kinds.isEmpty() || kinds.contains(FactLine.kind(fact)));
        console.line("");
        verdicts(console, checked.reading());
        console.line(console.bold(checked.findings().isEmpty() ? "No findings." : "Findings"));
        for (Finding finding : checked.findings()) {
            String severity = Words.of(finding.severity());
            String painted = switch (finding.severity()) {
                case BLOCK -> console.bad(severity);
                case WARN -> console.doubtful(severity);
                case NOTE -> severity;
            };
            console.line("  " + painted + " ".repeat(Math.max(1, 7 - severity.length()))
                    + finding.code().word());
            Wrapping.lines(finding.message(), 86).forEach(line -> console.line("         " + line));
        }
    }

    /// What the record says of each claim.
    private void verdicts(Console console, Reading reading) {
        if (reading.judgements().isEmpty() || !(kinds.isEmpty() || kinds.contains("claim"))) {
            return;
        }
        console.line(console.bold("Claims"));
        reading.facts(Claim.class).forEach(claim -> {
            Judgement judgement = reading.judgements().get(claim);
            if (judgement != null) {
                Wrapping.lines("“" + claim.evidence().words() + "”", 94).forEach(line -> console.line("  " + line));
                new VerdictPrinter(console).print(judgement);
            }
        });
        console.line("");
    }
}
