package pressbox.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Knows a picture again at another address: size, format and the server that resizes it do not count.
final class PictureNames {
    private static final Pattern SIZE =
            Pattern.compile("[-_](?:\\d{2,4}x\\d{2,4}|\\d{2,4}w|w\\d{2,4}|scaled)(?=[-_.]|$)");
    private static final int LONGEST = 2_000;

    private PictureNames() {}

    /// The last part of the path, of the inner address where one address stands in another.
    static String of(String address) {
        String inner = inner(address.length() > LONGEST ? address.substring(0, LONGEST) : address);
        String path = Addresses.path(inner);
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        name = dot > 3 ? name.substring(0, dot) : name;
        String unsized = SIZE.matcher(name).replaceAll("");
        return unsized.length() > 3 ? unsized : path;
    }

    private static String inner(String address) {
        String plain = address.contains("%3A%2F%2F") || address.contains("%3a%2f%2f") ? decoded(address) : address;
        int http = plain.lastIndexOf("http");
        return http > 0 && plain.startsWith("://", http + (plain.startsWith("https", http) ? 5 : 4))
                ? plain.substring(http)
                : plain;
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }
}
