package pressbox.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import pressbox.article.ArticleReader;
import pressbox.article.Page;
import pressbox.article.PageContent;

/// Real pages a second on one core: our reader, its floor (jsoup's parse and `body().text()`) and its peers.
///
/// All begin with the bytes that were fetched; those that take text only are handed it decoded as UTF-8, which the
/// pages are. `jsoupTextDecoded` is the floor without that work. A peer's figure is for what it gives: boilerpipe and
/// readability4j read the text and little more.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"})
public class ReaderSpeed {
    private static final String ADDRESS = "https://site.example/news/a-page";

    /// An archive of pages, from the folder that the project lies in.
    @Param("../shared/bench/extraction/zyte181/pages.tar.xz")
    private String archive = "";

    private final ArticleReader reader = new ArticleReader();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> decoded = new ArrayList<>();
    private int next;

    /// Unpacks the pages and holds them in memory.
    @Setup(Level.Trial)
    public void unpack() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pages");
        try {
            Workbench.run(folder.resolve("unpack.log"), List.of("tar", "-xf", archive, "-C", folder.toString()));
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(ReaderSpeed::isPage).sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    pages.add(new Page(ADDRESS, Instant.EPOCH, "text/html", bytes));
                    decoded.add(new String(bytes, UTF_8));
                }
            }
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> held = Files.walk(folder)) {
            for (Path file : held.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }

    @TearDown(Level.Iteration)
    public void fromTheFirst() {
        next = 0;
    }

    private int turn() {
        next = (next + 1) % pages.size();
        return next;
    }

    @Benchmark
    public PageContent pressbox() {
        return reader.read(pages.get(turn()));
    }

    private String text() {
        return new String(pages.get(turn()).body(), UTF_8);
    }

    @Benchmark
    public String jsoupText() {
        return Jsoup.parse(text(), ADDRESS).body().text();
    }

    @Benchmark
    public String jsoupTextDecoded() {
        return Jsoup.parse(decoded.get(turn()), ADDRESS).body().text();
    }

    @Benchmark
    public Object crux() {
        return ArticleExtractor.with(ADDRESS, text())
                .extractMetadata()
                .extractContent()
                .article()
                .document
                .text();
    }

    @Benchmark
    public String boilerpipe() throws BoilerpipeProcessingException {
        return CommonExtractors.ARTICLE_EXTRACTOR.getText(text());
    }

    @Benchmark
    public Object readability4j() {
        return String.valueOf(new Readability4J(ADDRESS, text()).parse().getTextContent());
    }
}
