package pressbox.scoreboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pressbox.article.Article;
import pressbox.article.ArticleReader;
import pressbox.article.LiveBlog;
import pressbox.article.NotAnArticle;
import pressbox.article.Page;
import pressbox.article.PageContent;
import pressbox.article.Unreadable;
import pressbox.demo.DemoClock;
import pressbox.demo.DemoWeek;
import pressbox.demo.RecordedWeb;
import pressbox.football.Beat;
import pressbox.pack.ClubPack;
import pressbox.pack.Packs;
import pressbox.reading.NewsReader;
import pressbox.reading.Reading;

/// Pages of the demo's week a second, on one core.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"})
public class PageSpeed {
    private final ArticleReader articles = new ArticleReader();
    private final List<Page> pages = new ArrayList<>();
    private final List<NewsReader> readers = new ArrayList<>();
    private Beat beat = new Beat(Optional.empty(), LocalDate.EPOCH);
    private int next;

    /// Fetches the week as the wire would.
    @Setup
    public void fetch() throws IOException, InterruptedException {
        DemoWeek week = DemoWeek.load();
        Packs packs = Packs.inResources("/pressbox/demo/pack");
        ClubPack pack = packs.all().getFirst();
        readers.add(new NewsReader(packs.bookFor(pack)));
        beat = new Beat(Optional.of(pack.asClub()), LocalDate.ofInstant(DemoClock.END, pack.zone()));
        try (RecordedWeb web = RecordedWeb.start(week, () -> DemoClock.END);
                HttpClient client = HttpClient.newHttpClient()) {
            for (URI address : week.addresses()) {
                HttpResponse<byte[]> answer =
                        client.send(HttpRequest.newBuilder(web.reach(address)).build(), BodyHandlers.ofByteArray());
                String type = answer.headers().firstValue("Content-Type").orElse("");
                pages.add(new Page(address.toString(), Instant.EPOCH, type, answer.body()));
            }
        }
    }

    /// Page to article.
    @Benchmark
    public PageContent read() {
        next = (next + 1) % pages.size();
        return articles.read(pages.get(next));
    }

    /// Page to article to facts, claims found and not judged.
    @Benchmark
    public Reading readWithFacts() {
        return switch (read()) {
            case Article article -> readers.getFirst().read(article, beat);
            case LiveBlog blog -> readers.getFirst().read(blog.whole(), beat);
            case NotAnArticle none -> throw new IllegalStateException(none.toString());
            case Unreadable none -> throw new IllegalStateException(none.toString());
        };
    }
}
