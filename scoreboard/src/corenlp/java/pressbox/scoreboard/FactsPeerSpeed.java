package pressbox.scoreboard;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
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

/// Stanford CoreNLP's quote annotator on the texts of `FactsSpeed`, with what it needs: tokens, sentences, tags, names,
/// dependencies and who is meant by "he".
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 15)
@Measurement(iterations = 3, time = 20)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx6g", "--sun-misc-unsafe-memory-access=allow"})
public class FactsPeerSpeed {
    /// Gzipped JSON lines, from the folder that the project lies in.
    @Param("../shared/bench/football/news-2023.jsonl.gz")
    private String news = "";

    /// How many words an article holds.
    @Param("400")
    private int words;

    @Param("500")
    private int articles;

    private List<String> texts = List.of();
    private StanfordCoreNLP pipeline = new StanfordCoreNLP(new Properties(), false);
    private int next;

    @Setup(Level.Trial)
    public void load() throws IOException {
        texts = FootballNews.texts(Path.of(news), words, articles);
        Properties wanted = new Properties();
        wanted.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        wanted.setProperty("coref.algorithm", "statistical");
        wanted.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(wanted);
    }

    @Benchmark
    public List<CoreQuote> corenlpQuotes() {
        next = (next + 1) % texts.size();
        CoreDocument document = new CoreDocument(texts.get(next));
        pipeline.annotate(document);
        return document.quotes();
    }
}
