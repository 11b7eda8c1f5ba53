package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DroppedFileTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @Test
    void theFirstLineOfATextIsItsHeadline() {
        assertThat(read("file:///drop/keeper.txt", "Keeper stays\n\nShe signed\non Friday.\n\nMore soon."))
                .get()
                .extracting(Item::title, Item::content, Item::published, Item::complete)
                .containsExactly(
                        "Keeper stays", "<p>She signed<br>on Friday.</p><p>More soon.</p>", Optional.of(NOON), true);
    }

    @Test
    void aFileIsKnownByItsWordsAndNotByItsTime() {
        String first = read("file:///drop/a.txt", "Keeper stays").orElseThrow().address();
        assertThat(first).matches("file:///drop/a\\.txt#[0-9a-f]{16}");
        assertThat(DroppedFile.read(
                        "file:///drop/a.txt", "Keeper stays".getBytes(StandardCharsets.UTF_8), NOON.plusSeconds(60)))
                .get()
                .extracting(Item::address)
                .isEqualTo(first);
        assertThat(read("file:///drop/a.txt", "Keeper leaves"))
                .get()
                .extracting(Item::address)
                .isNotEqualTo(first);
    }

    @Test
    void aSavedPageKeepsItsLetters() {
        byte[] page = "<html><head><meta charset=windows-1252><title>Zoë stays</title></head><body>x</body></html>"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(DroppedFile.read("file:///drop/zoe.html", page, NOON))
                .get()
                .extracting(Item::title)
                .isEqualTo("Zoë stays");
    }

    @Test
    void ofAMailTheRichestWordsAreTakenAndNothingAttached() {
        assertThat(read("file:///drop/letter.eml", """
                From: =?utf-8?q?Zo=C3=AB_Marsh?= <press@gulls.example>
                Date: Sat, 01 Mar 2031 09:30:00 +0000
                Subject: Team news
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=out

                --out
                Content-Type: multipart/alternative; boundary=in

                --in
                Content-Type: text/plain; charset=utf-8

                Oster is out.
                --in
                Content-Type: text/html; charset=utf-8

                <html><body><p>Oster is <b>out</b>.</p></body></html>
                --in--
                --out
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                a secret
                --out--
                """.replace("\n", "\r\n")))
                .get()
                .extracting(Item::title, Item::author, Item::content, Item::published)
                .containsExactly(
                        "Team news",
                        "Zoë Marsh",
                        "<p>Oster is <b>out</b>.</p>",
                        Optional.of(Instant.parse("2031-03-01T09:30:00Z")));
    }

    @Test
    void whatHoldsNoWordsIsNothing() {
        assertThat(read("file:///drop/empty.txt", " \n ")).isEmpty();
        assertThat(DroppedFile.isOfAKind(Path.of("keeper.HTML"))).isTrue();
        assertThat(DroppedFile.isOfAKind(Path.of(".keeper.txt"))).isFalse();
        assertThat(DroppedFile.isOfAKind(Path.of("keeper.txt.part"))).isFalse();
    }

    private static Optional<Item> read(String address, String text) {
        return DroppedFile.read(address, text.getBytes(StandardCharsets.UTF_8), NOON);
    }
}
