package pressbox.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageScoreTest {
    @TempDir
    private Path folder;

    @Test
    void countsAddressesCaptionsAndAuthorsOfBothReaders() throws IOException {
        Files.writeString(folder.resolve("truth.json"), """
                {"tarn": {"images": [
                  {"versions": [{"url": "https://a.example/okell-300x200.jpg"}], "caption": "Okell waves", "authors": ["Jo Hale", "Agency"]},
                  {"versions": [{"url": "https://a.example/arkle.jpg"}], "caption": null, "authors": []}]}}
                """);
        Files.writeString(folder.resolve("out.jsonl"), """
                {"file":"tarn.html","images":[{"address":"https://b.example/600/okell.webp?w=2","caption":"Okell waves.","credit":"Jo Hale/Agency"}]}
                """);
        Files.writeString(folder.resolve("tarn.html"), """
                <script type="application/ld+json">{"@type":"NewsArticle","image":"https://a.example/arkle.jpg"}</script>
                <script type="application/ld+json">{broken</script>
                """);
        assertThat(score())
                .containsExactly(
                        "pressbox address 0.5000 (1 of 2) caption 1.0000 (1 of 1) authors 1.0000 (1 of 1)",
                        "JSON-LD alone address 0.5000 (1 of 2) caption 0.0000 (0 of 1) authors 0.0000 (0 of 1)");
    }

    private String[] score() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ImageScore.print(
                new PrintStream(printed, true, UTF_8),
                folder.resolve("truth.json"),
                folder.resolve("out.jsonl"),
                folder);
        return printed.toString(UTF_8).strip().split("\\R", -1);
    }
}
