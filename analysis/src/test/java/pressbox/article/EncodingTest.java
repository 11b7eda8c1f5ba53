package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252",
        "latin1, windows-1252",
        "us-ascii, windows-1252",
        "iso-8859-9, windows-1254",
        "gb2312, GB18030",
        "gbk, GB18030",
        "big5, Big5-HKSCS",
        "shift_jis, windows-31j",
        "x-sjis, windows-31j",
        "euc-kr, x-windows-949",
        "ks_c_5601-1987, x-windows-949",
        "iso-8859-11, x-windows-874",
        "x-cp1251, windows-1251",
        "koi8-r, KOI8-R",
        "unicode-1-1-utf-8, UTF-8",
        "utf-16, UTF-16LE",
        "unicodefffe, UTF-16BE",
        "hz-gb-2312, replacement",
        "' UTF8 ', UTF-8"
    })
    void readsLabelsAsTheStandardSays(String label, String name) {
        assertThat(EncodingLabels.name(label)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "utf-32", "cesu-8", "ebcdic", "none", "iso-8859-12"})
    void knowsNoLabelThatBrowsersDoNotKnow(String label) {
        assertThat(EncodingLabels.name(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "shift_jis, windows-31j, サッカー①",
        "gbk, GBK, 足球队",
        "big5, Big5, 足球隊",
        "euc-kr, EUC-KR, 축구",
        "euc-jp, EUC-JP, サッカー",
        "koi8-r, KOI8-R, Ростов",
        "windows-1251, windows-1251, Ростов",
        "iso-8859-2, ISO-8859-2, Łódź",
        "windows-1253, windows-1253, Ολυμπιακός",
        "tis-620, x-windows-874, ฟุตบอล"
    })
    void readsWhatAMetaNames(String label, String charset, String words) {
        byte[] bytes = ("<meta http-equiv=Content-Type content='text/html; charset=" + label + "'>" + words)
                .getBytes(Charset.forName(charset));
        assertThat(decode(bytes, "text/html")).endsWith(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"koi8-r\">",
                "<META CHARSET = koi8-r />",
                "<meta name=a content=b><meta charset='koi8-r' x>",
                "<meta content='text/html;charset=koi8-r' http-equiv='content-type'>",
                "<!-- <meta charset=utf-8> --><meta charset=koi8-r>",
                "<meta name=description content='charset=utf-8'><meta charset=koi8-r>",
                "<script>'<meta charset=utf-8>'</script><meta charset=koi8-r>",
                "<?xml version='1.0' encoding='koi8-r'?><html>"
            })
    void findsTheMetaAmongOtherThings(String head) {
        assertThat(decode((head + "Ростов").getBytes(Charset.forName("KOI8-R")), ""))
                .endsWith("Ростов");
    }

    @Test
    void believesNoMetaThatSaysUtf16() {
        byte[] bytes = ("<meta charset=utf-16>" + WORDS).getBytes(StandardCharsets.UTF_8);
        assertThat(decode(bytes, "")).endsWith(WORDS);
    }

    @Test
    void readsAMetaOfPrivateSignsAsWindows1252() {
        byte[] bytes = "<meta charset=x-user-defined>“Köln”".getBytes(Charset.forName("windows-1252"));
        assertThat(decode(bytes, "")).endsWith("“Köln”");
        assertThat(decode(new byte[] {'a', (byte) 0x80, (byte) 0xff}, "text/html; charset=x-user-defined"))
                .isEqualTo("a\uf780\uf7ff");
    }

    @Test
    void readsUtf16WithoutAMarkByTheDeclaration() {
        String text = "<?xml version='1.0'?><html>Köln";
        assertThat(decode(text.getBytes(StandardCharsets.UTF_16LE), "")).isEqualTo(text);
        assertThat(decode(text.getBytes(StandardCharsets.UTF_16BE), "")).isEqualTo(text);
    }

    @Test
    void readsBytesThatJavaLeavesOpenAsControlsAsBrowsersDo() {
        assertThat(decode(new byte[] {'a', (byte) 0x81, (byte) 0x80}, "text/html; charset=latin1"))
                .isEqualTo("a\u0081€");
    }

    @Test
    void readsTheTwoEncodingsThatJavaLacks() {
        assertThat(decode(new byte[] {(byte) 0xa1, (byte) 0xff}, "text/html; charset=l6"))
                .isEqualTo("Ąĸ");
        assertThat(decode(new byte[] {(byte) 0xa1, (byte) 0xff}, "text/html; charset=iso-8859-14"))
                .isEqualTo("Ḃÿ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html lang=>",
                "<html lang",
                "<html lang='",
                "<meta charset",
                "<meta charset='",
                "<?xml encoding=",
                "<!--"
            })
    void readsBrokenBeginnings(String start) {
        byte[] bytes = (start + "ö x").getBytes(Charset.forName("windows-1252"));
        assertThat(decode(bytes, "")).isEqualTo(start + "ö x");
        assertThat(decode((start + "ö>").getBytes(Charset.forName("windows-1252")), ""))
                .startsWith(start);
    }

    @Test
    void refusesLabelsThatCouldBeAbused() {
        assertThat(decode("<p>words".getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-2022-kr"))
                .isEqualTo("\ufffd");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, windows-1251, Ростов обыграл",
        "ru, KOI8-R, Ростов обыграл",
        "ja-JP, windows-31j, サッカーの試合",
        "ja, EUC-JP, サッカーの試合",
        "ko, EUC-KR, 축구 경기",
        "zh-CN, GBK, 足球队赢了",
        "zh-TW, Big5, 足球隊贏了",
        "cs, windows-1250, Slavia vyhrála šťastně",
        "de, windows-1252, Köln"
    })
    void guessesByTheLanguageOfThePage(String language, String charset, String words) {
        byte[] bytes = ("<html lang=\"" + language + "\">" + words).getBytes(Charset.forName(charset));
        assertThat(decode(bytes, "")).endsWith(words);
    }

    private static String decode(byte[] bytes, String contentType) {
        return Encoding.decode(bytes, contentType, 1_000);
    }
}
