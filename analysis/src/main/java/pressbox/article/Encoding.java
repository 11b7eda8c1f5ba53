package pressbox.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the encoding of bytes as browsers do: byte order mark, header, `<meta>` in the first kilobytes, then a guess.
///
/// The guess is UTF-8 when the bytes are well-formed UTF-8, else windows-1252. A label that names UTF-8 while the bytes
/// are
/// not well-formed is believed, and the bad bytes become U+FFFD, as in a browser.
final class Encoding {
    private static final int META_WINDOW = 4096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Labels that browsers read otherwise than Java does (WHATWG Encoding Standard, "Names and labels").
    private static final Map<String, String> LABELS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "iso8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "shift-jis", "windows-31j",
            "shift_jis", "windows-31j");

    private Encoding() {}

    /// The bytes as text; only the first `limit` bytes are read.
    static String decode(byte[] bytes, String contentType, int limit) {
        int length = Math.min(bytes.length, limit);
        int mark = markLength(bytes, length);
        return new String(bytes, mark, length - mark, of(bytes, length, contentType));
    }

    private static Charset of(byte[] bytes, int length, String contentType) {
        Optional<Charset> known = byMark(bytes, length)
                .or(() -> afterCharset(contentType))
                .or(() -> byMeta(bytes, Math.min(length, META_WINDOW)));
        return known.orElseGet(() -> guess(bytes, length));
    }

    private static Charset guess(byte[] bytes, int length) {
        if (isUtf8(bytes, length)) {
            return StandardCharsets.UTF_8;
        }
        return WINDOWS_1252;
    }

    private static int markLength(byte[] b, int length) {
        return byMark(b, length)
                .map(set -> set.equals(StandardCharsets.UTF_8) ? 3 : 2)
                .orElse(0);
    }

    private static Optional<Charset> byMark(byte[] b, int length) {
        if (length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> byMeta(byte[] bytes, int window) {
        String start = new String(bytes, 0, window, StandardCharsets.ISO_8859_1);
        String lower = start.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf("<meta"); at >= 0; at = lower.indexOf("<meta", at + 5)) {
            int end = lower.indexOf('>', at);
            String tag = lower.substring(at, end < 0 ? lower.length() : end);
            Optional<Charset> found = afterCharset(tag);
            if (found.isPresent()) {
                // A page whose meta could be read as ASCII is not UTF-16 (HTML standard, prescan).
                return found.map(set -> set.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : set);
            }
        }
        if (lower.startsWith("<?xml")) {
            int encoding = lower.indexOf("encoding=");
            int end = lower.indexOf("?>");
            if (encoding > 0 && encoding < end) {
                return named(label(lower, encoding + "encoding=".length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> afterCharset(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset");
        if (at < 0) {
            return Optional.empty();
        }
        int equals = lower.indexOf('=', at);
        return equals < 0 ? Optional.empty() : named(label(lower, equals + 1));
    }

    private static String label(String text, int from) {
        int start = from;
        while (start < text.length() && " \t\"'".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && " \t\"';,/>?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private static Optional<Charset> named(String label) {
        try {
            return label.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(LABELS.getOrDefault(label, label)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        // A cut in the middle of a letter is no sign of another encoding: leave the last bytes out.
        int safe = length;
        while (safe > 0 && length - safe < 4 && bytes[safe - 1] < 0) {
            safe--;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, safe));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
