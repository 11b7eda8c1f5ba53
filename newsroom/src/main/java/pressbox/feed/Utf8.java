package pressbox.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// UTF-8 as publishers write it: mostly right.
final class Utf8 {
    private Utf8() {}

    /// Whether all bytes are UTF-8 and some are more than ASCII.
    static boolean isUtf8WithLetters(byte[] bytes) {
        boolean letters = false;
        for (int at = 0; at < bytes.length; ) {
            int length = sequence(bytes, at);
            if (length == 0) {
                return false;
            }
            letters |= length > 1;
            at += length;
        }
        return letters;
    }

    /// The text from byte `from`; bytes that are not UTF-8 are read by `other`, each alone.
    static String lenient(byte[] bytes, int from, Charset other) {
        int at = from;
        while (at < bytes.length && sequence(bytes, at) > 0) {
            at += sequence(bytes, at);
        }
        if (at == bytes.length) {
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(bytes.length - from);
        int good = from;
        while (at < bytes.length) {
            int length = sequence(bytes, at);
            if (length == 0) {
                text.append(new String(bytes, good, at - good, StandardCharsets.UTF_8));
                text.append(new String(bytes, at, 1, other));
                at++;
                good = at;
            } else {
                at += length;
            }
        }
        return text.append(new String(bytes, good, at - good, StandardCharsets.UTF_8))
                .toString();
    }

    /// Bytes of the sequence that begins at `at`, 0 where none does. A surrogate or overlong form counts as none.
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at];
        if (first >= 0) {
            return 1;
        }
        int length = (first & 0xe0) == 0xc0 && (first & 0xff) >= 0xc2 ? 2 : (first & 0xf0) == 0xe0 ? 3 : 4;
        if ((first & 0xff) < 0xc2 || (first & 0xff) > 0xf4 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xff;
        boolean bad = first == (byte) 0xe0 && second < 0xa0
                || first == (byte) 0xed && second > 0x9f
                || first == (byte) 0xf0 && second < 0x90
                || first == (byte) 0xf4 && second > 0x8f;
        return bad ? 0 : length;
    }
}
