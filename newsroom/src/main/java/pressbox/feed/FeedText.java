package pressbox.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import pressbox.article.Page;

/// The letters of a feed's bytes, whatever is said or not said of their encoding.
///
/// A byte order mark is believed first, then the shape of the first bytes (XML 1.0, appendix F), then the XML
/// declaration, then the `Content-Type`. Bytes that are UTF-8 are read as that even where a single-byte encoding is
/// declared, and bytes in a UTF-8 text that are none are read as windows-1252: both are common mistakes of publishers.
final class FeedText {
    private static final int DECLARATION = 512;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset EBCDIC = charset("IBM037").orElse(StandardCharsets.ISO_8859_1);

    private FeedText() {}

    static String of(Page page) {
        return of(page.body(), page.contentType());
    }

    private static String of(byte[] body, String contentType) {
        if (starts(body, 0xef, 0xbb, 0xbf)) {
            return utf8(body, 3);
        }
        Optional<Charset> shape = shape(body);
        if (shape.isPresent()) {
            String text = new String(body, shape.get());
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        if (starts(body, 0x4c, 0x6f, 0xa7, 0x94)) {
            String head = new String(body, 0, Math.min(body.length, DECLARATION), EBCDIC);
            return new String(body, declared(head).flatMap(FeedText::charset).orElse(EBCDIC));
        }
        String head = new String(body, 0, Math.min(body.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Charset told = declared(head)
                .or(() -> inContentType(contentType))
                .flatMap(FeedText::charset)
                .orElse(StandardCharsets.UTF_8);
        return told.equals(StandardCharsets.UTF_8) || told.equals(StandardCharsets.US_ASCII) || isWide(told)
                ? utf8(body, 0)
                : narrow(body, told);
    }

    /// A text in a declared encoding of one or two bytes a letter, unless its bytes are UTF-8 after all.
    private static String narrow(byte[] body, Charset told) {
        boolean western = told.name().startsWith("ISO-8859") || told.name().startsWith("windows-125");
        if (western && Utf8.isUtf8WithLetters(body)) {
            return utf8(body, 0);
        }
        return new String(body, told.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : told);
    }

    private static String utf8(byte[] body, int from) {
        return Utf8.lenient(body, from, WINDOWS);
    }

    /// UTF-16 and UTF-32 declared of bytes that begin as ASCII is a mistake.
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static Optional<Charset> shape(byte[] body) {
        if (starts(body, 0, 0, 0xfe, 0xff) || starts(body, 0, 0, 0, '<')) {
            return charset("UTF-32BE");
        }
        if (starts(body, 0xff, 0xfe, 0, 0) || starts(body, '<', 0, 0, 0)) {
            return charset("UTF-32LE");
        }
        if (starts(body, 0xfe, 0xff) || starts(body, 0, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(body, 0xff, 0xfe) || starts(body, '<', 0)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean starts(byte[] body, int... bytes) {
        if (body.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((body[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// The `encoding` of an XML declaration, wherever junk has moved it.
    private static Optional<String> declared(String head) {
        int declaration = head.indexOf("<?xml");
        int end = declaration < 0 ? -1 : head.indexOf("?>", declaration);
        int key = end < 0 ? -1 : head.indexOf("encoding", declaration);
        if (key < 0 || key > end) {
            return Optional.empty();
        }
        int quote = key + "encoding".length();
        while (quote < end && head.charAt(quote) != '"' && head.charAt(quote) != '\'') {
            quote++;
        }
        int close = head.indexOf(head.charAt(quote), quote + 1);
        return close < 0 || close > end ? Optional.empty() : Optional.of(head.substring(quote + 1, close));
    }

    private static Optional<String> inContentType(String contentType) {
        int key = contentType.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
        if (key < 0) {
            return Optional.empty();
        }
        String value = contentType.substring(key + 8);
        int end = value.indexOf(';');
        return Optional.of(
                (end < 0 ? value : value.substring(0, end)).replace("\"", "").replace("'", ""));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
