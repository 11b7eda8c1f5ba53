package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final String WORDS = "Köln – Łódź";

    @Test
    void believesTheByteOrderMarkBeforeAllElse() {
        byte[] bytes = ("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_16LE);
        assertThat(decode(bytes, "text/html; charset=iso-8859-1")).isEqualTo(WORDS);
    }

    @Test
    void believesTheHeaderBeforeTheMeta() {
        byte[] bytes = ("<meta charset=windows-1252>" + WORDS).getBytes(StandardCharsets.UTF_8);
        assertThat(decode(bytes, "text/html; charset=\"UTF-8\"")).endsWith(WORDS);
    }

    @Test
    void readsLatin1AsWindows1252AsBrowsersDo() {
        byte[] bytes = "<meta charset='iso-8859-1'>“Köln”".getBytes(Charset.forName("windows-1252"));
        assertThat(decode(bytes, "")).endsWith("“Köln”");
    }

    @Test
    void guessesUtf8WhereTheBytesAreWellFormed() {
        assertThat(decode(WORDS.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(WORDS);
        assertThat(decode("Köln".getBytes(Charset.forName("windows-1252")), "")).isEqualTo("Köln");
    }

    @Test
    void passesOverANameThatNoEncodingHas() {
        assertThat(decode(WORDS.getBytes(StandardCharsets.UTF_8), "text/html; charset=no-such-thing"))
                .isEqualTo(WORDS);
    }

    private static String decode(byte[] bytes, String contentType) {
        return Encoding.decode(bytes, contentType, 1_000);
    }
}
