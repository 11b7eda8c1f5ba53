package pressbox.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the encoding of bytes as browsers do: byte order mark, header, `<meta>`, then a guess.
///
/// The guess is UTF-8 where the bytes are well-formed UTF-8, else what pages of the stated language were written in,
/// else windows-1252. A label that names an encoding is believed even where the bytes are not well-formed: the bad ones
/// become U+FFFD, as in a browser.
final class Encoding {
    private static final String FALLBACK = "windows-1252";
    private static final int LANGUAGE_WINDOW = 4096;
    /// The upper halves of two encodings that browsers know and Java does not.
    private static final Map<String, String> UPPER = Map.of(
            "ISO-8859-10",
            "\u00a0ĄĒĢĪĨĶ§ĻĐŠŦŽ\u00adŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ",
            "ISO-8859-14",
            "\u00a0Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ\u00ad®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴÑÒÓÔÕÖṪØÙÚÛÜÝŶßàáâãäåæçèéêëìíîïŵñòóôõöṫøùúûüýŷÿ");
    /// What a browser set to that language takes for a page that names no encoding (HTML standard, "determining the
    /// character encoding").
    private static final Map<String, String> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ar", "windows-1256"),
            Map.entry("be", "windows-1251"),
            Map.entry("bg", "windows-1251"),
            Map.entry("cs", "windows-1250"),
            Map.entry("el", "ISO-8859-7"),
            Map.entry("et", "windows-1257"),
            Map.entry("fa", "windows-1256"),
            Map.entry("he", "windows-1255"),
            Map.entry("hr", "windows-1250"),
            Map.entry("hu", "ISO-8859-2"),
            Map.entry("ja", "windows-31j"),
            Map.entry("ko", "x-windows-949"),
            Map.entry("lt", "windows-1257"),
            Map.entry("lv", "windows-1257"),
            Map.entry("mk", "windows-1251"),
            Map.entry("pl", "ISO-8859-2"),
            Map.entry("ru", "windows-1251"),
            Map.entry("sk", "windows-1250"),
            Map.entry("sl", "ISO-8859-2"),
            Map.entry("sr", "windows-1251"),
            Map.entry("th", "x-windows-874"),
            Map.entry("tr", "windows-1254"),
            Map.entry("uk", "windows-1251"),
            Map.entry("vi", "windows-1258"),
            Map.entry("zh", "GB18030"));

    private Encoding() {}

    /// The bytes as text without a byte order mark; only the first `limit` bytes are read.
    static String decode(byte[] bytes, String contentType, int limit) {
        int length = Math.min(bytes.length, limit);
        int mark = markLength(bytes, length);
        return decode(bytes, mark, length, name(bytes, length, contentType));
    }

    private static String name(byte[] bytes, int length, String contentType) {
        return byMark(bytes, length)
                .or(() -> MetaPrescan.inContentType(contentType).flatMap(EncodingLabels::name))
                .or(() -> byWidth(bytes, length))
                .or(() -> byMeta(bytes, length))
                .orElseGet(() -> guess(bytes, length));
    }

    private static int markLength(byte[] b, int length) {
        return byMark(b, length).map(name -> name.equals("UTF-8") ? 3 : 2).orElse(0);
    }

    private static Optional<String> byMark(byte[] b, int length) {
        if (length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of("UTF-8");
        }
        if (length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of("UTF-16BE");
        }
        return length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE ? Optional.of("UTF-16LE") : Optional.empty();
    }

    /// `<?x` in two bytes a letter, the one sign of UTF-16 that the standard takes without a mark.
    private static Optional<String> byWidth(byte[] b, int length) {
        if (length < 6) {
            return Optional.empty();
        }
        if (b[0] == '<' && b[1] == 0 && b[2] == '?' && b[3] == 0 && b[4] == 'x' && b[5] == 0) {
            return Optional.of("UTF-16LE");
        }
        return b[0] == 0 && b[1] == '<' && b[2] == 0 && b[3] == '?' && b[4] == 0 && b[5] == 'x'
                ? Optional.of("UTF-16BE")
                : Optional.empty();
    }

    /// Whether the bytes say by themselves that they are UTF-16.
    static boolean isWide(byte[] bytes) {
        return byMark(bytes, bytes.length)
                .or(() -> byWidth(bytes, bytes.length))
                .filter(name -> !name.equals("UTF-8"))
                .isPresent();
    }

    /// A page whose meta could be read as ASCII is not UTF-16, and none was written for private signs (HTML standard).
    private static Optional<String> byMeta(byte[] bytes, int length) {
        return MetaPrescan.label(bytes, length)
                .flatMap(EncodingLabels::name)
                .map(name -> name.startsWith("UTF-16") ? "UTF-8" : name)
                .map(name -> name.equals(EncodingLabels.USER_DEFINED) ? FALLBACK : name);
    }

    private static String guess(byte[] bytes, int length) {
        if (isUtf8(bytes, length)) {
            return "UTF-8";
        }
        String start = new String(bytes, 0, Math.min(length, LANGUAGE_WINDOW), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int html = start.indexOf("<html");
        int tag = html < 0 ? -1 : start.indexOf('>', html);
        int lang = tag < 0 ? -1 : start.indexOf("lang=", html);
        if (lang < 0 || lang > tag) {
            return FALLBACK;
        }
        int from = lang + "lang=".length();
        from += "\"'".indexOf(start.charAt(from)) >= 0 ? 1 : 0;
        String language = start.substring(from, Math.min(from + 5, start.length()));
        if (language.equals("zh-tw") || language.equals("zh-hk")) {
            return "Big5-HKSCS";
        }
        String name = BY_LANGUAGE.getOrDefault(language.substring(0, Math.min(2, language.length())), FALLBACK);
        return switch (name) {
            case "windows-31j" -> isWellFormed(bytes, length, Charset.forName("EUC-JP")) ? "EUC-JP" : name;
            case "windows-1251" -> isKoi(bytes, length) ? "KOI8-R" : name;
            default -> name;
        };
    }

    /// Small letters are common: in KOI8-R they are the bytes from C0 to DF, in windows-1251 those from E0 to FF.
    private static boolean isKoi(byte[] bytes, int length) {
        int lower = 0;
        int upper = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            lower += b >= 0xc0 && b < 0xe0 ? 1 : 0;
            upper += b >= 0xe0 ? 1 : 0;
        }
        return lower > upper;
    }

    /// Whether every letter is well formed but for one that is cut at the end; most bytes are ASCII.
    private static boolean isUtf8(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            int first = bytes[at++];
            if (first >= 0) {
                continue;
            }
            int more = first >= -16 ? 3 : first >= -32 ? 2 : 1;
            if (first < -62 || first > -12) {
                return false;
            }
            for (int i = 0; i < more; i++, at++) {
                if (at >= length) {
                    return true;
                }
                if (bytes[at] >= -64) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isWellFormed(byte[] bytes, int length, Charset charset) {
        // A cut in the middle of a letter is no sign of another encoding: leave the last bytes out.
        int safe = length;
        while (safe > 0 && length - safe < 4 && bytes[safe - 1] < 0) {
            safe--;
        }
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, 0, safe));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static String decode(byte[] bytes, int from, int to, String name) {
        if (name.equals(EncodingLabels.REPLACEMENT)) {
            return to > from ? "\ufffd" : "";
        }
        if (name.equals(EncodingLabels.USER_DEFINED)) {
            return mapped(bytes, from, to, b -> (char) (0xf700 + b));
        }
        String upper = UPPER.get(name);
        if (upper != null) {
            return mapped(bytes, from, to, b -> b < 0xa0 ? (char) b : upper.charAt(b - 0xa0));
        }
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : Charset.forName(FALLBACK);
        String text = new String(bytes, from, to - from, charset);
        if (name.startsWith("windows-125") && text.indexOf('\ufffd') >= 0) {
            // Java knows no letter for a few bytes that browsers read as control characters.
            byte[] all = new byte[256];
            for (int i = 0; i < 256; i++) {
                all[i] = (byte) i;
            }
            String table = new String(all, charset);
            return mapped(bytes, from, to, b -> b < 0xa0 && table.charAt(b) == '\ufffd' ? (char) b : table.charAt(b));
        }
        return text;
    }

    private interface Letters {
        char of(int upperByte);
    }

    private static String mapped(byte[] bytes, int from, int to, Letters letters) {
        char[] text = new char[to - from];
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xff;
            text[i - from] = b < 0x80 ? (char) b : letters.of(b);
        }
        return new String(text);
    }
}
