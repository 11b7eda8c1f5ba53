package pressbox.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import pressbox.article.Article;
import pressbox.article.ArticleReader;
import pressbox.article.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Texts of real football news, cut to a length, to measure speed with.
final class FootballNews {
    private static final double SLACK = 0.1;

    private FootballNews() {}

    /// The first articles of a file of JSON lines (`title`, `text`), gzipped, that hold as many words; each is cut
    /// behind the line that reaches the length, and left out where that is off by more than a tenth.
    static List<String> texts(Path file, int words, int most) throws IOException {
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (String line = lines.readLine(); line != null && texts.size() < most; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                String text = cut(
                        row.path("title").asString("") + "\n\n"
                                + row.path("text").asString(""),
                        words);
                if (Math.abs(words(text) - words) <= SLACK * words) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /// The text as the reader of plain text takes it.
    static Article article(String text) {
        Page page =
                new Page("https://site.example/a", Instant.EPOCH, "text/plain; charset=utf-8", text.getBytes(UTF_8));
        return switch (new ArticleReader().read(page)) {
            case Article article -> article;
            case Object other -> throw new IllegalArgumentException("no article: " + other);
        };
    }

    private static String cut(String text, int words) {
        int left = words;
        int end = 0;
        for (String line : text.split("(?<=\n)", -1)) {
            if (left <= 0) {
                break;
            }
            left -= words(line);
            end += line.length();
        }
        return text.substring(0, end);
    }

    private static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
