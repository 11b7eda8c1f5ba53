package pressbox.scoreboard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pressbox.article.Article;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.football.Beat;
import pressbox.football.NameBook;
import pressbox.origin.CreditReader;
import pressbox.pack.Packs;
import pressbox.quote.QuoteReader;
import pressbox.reading.NewsReader;
import pressbox.reading.Reading;

/// Articles of real football news a second on one core: from text to facts, with the names of the packs that come
/// along. To compile all readers takes the JVM a minute and more, so the warm-up is long.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 20, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"})
public class FactsSpeed {
    private static final Beat BEAT = Beat.general(LocalDate.of(2026, 1, 15));

    /// Gzipped JSON lines, from the folder that the project lies in.
    @Param("../shared/bench/football/news-2023.jsonl.gz")
    private String news = "";

    /// How many words an article holds.
    @Param("400")
    private int words;

    @Param("500")
    private int articles;

    private final NameBook names = Packs.builtIn().book();
    private final NewsReader reader = new NewsReader(names);
    private List<Article> read = List.of();
    private int next;

    @Setup(Level.Trial)
    public void load() throws IOException {
        read = FootballNews.texts(Path.of(news), words, articles).stream()
                .map(FootballNews::article)
                .toList();
    }

    private Article turn() {
        next = (next + 1) % read.size();
        return read.get(next);
    }

    /// Every reader: names, quotations, credits, transfers, availability, results, fixtures, reactions, claims.
    @Benchmark
    public Reading facts() {
        return reader.read(turn(), BEAT);
    }

    /// Sentences and names alone, which every reader needs.
    @Benchmark
    public Prose names() {
        return Prose.of(turn(), BEAT, names);
    }

    /// What a quote annotator does: quotations with their speakers.
    @Benchmark
    public List<Quotation> quotations() {
        Prose prose = names();
        return QuoteReader.read(prose, CreditReader.read(prose));
    }
}
