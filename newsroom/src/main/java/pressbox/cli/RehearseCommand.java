package pressbox.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `pressbox rehearse`: goes through a newsroom's first moments, so that java can note what a start needs.
///
/// The launcher runs it once for a build. It leaves nothing behind and takes about ten seconds, forty at most.
@Command(name = "rehearse", hidden = true, description = "Opens a demo for a moment, for the start-up cache.")
final class RehearseCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration WATCH = Duration.ofSeconds(6);

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pressbox-rehearsal");
        try {
            return run(folder) ? 0 : 1;
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static boolean run(Path folder) throws IOException, InterruptedException {
        int desk = freePort();
        int site = freePort();
        Thread demo = new Thread(
                () -> Pressbox.commandLine()
                        .execute("demo", "--in=" + folder, "--week=5", "--desk-port=" + desk, "--site-port=" + site),
                "rehearsal");
        demo.start();
        boolean seen = see(List.of("http://127.0.0.1:" + desk + "/", "http://127.0.0.1:" + site + "/"));
        Thread.sleep(seen ? WATCH : Duration.ZERO);
        demo.interrupt();
        demo.join(PATIENCE);
        return seen && !demo.isAlive();
    }

    private static boolean see(List<String> pages) throws InterruptedException {
        try (HttpClient reader = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                if (pages.stream().allMatch(page -> answers(reader, page))) {
                    return true;
                }
                Thread.sleep(100);
            }
            return false;
        }
    }

    private static boolean answers(HttpClient reader, String page) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(page)).build();
            return reader.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
