package pressbox.wire;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// An address of the web as it is asked for. It is read as browsers read it (WHATWG URL), so that every
/// spelling of a host becomes the one that is checked and connected to: `http://2130706433/` and
/// `http://0x7f.1/` are 127.0.0.1.
///
/// @param scheme `http` or `https`
/// @param host   a name in lower-case ASCII without the last dot, or an IP address (IPv6 in brackets)
/// @param port   never missing
/// @param path   with the query, without the fragment, escaped
record WebAddress(String scheme, String host, int port, String path) {
    /// As long as the sitemap protocol lets them be; the patterns of a hostile robots.txt cost time with the length.
    private static final int LONGEST = 2_048;
    private static final int FIRST_FREE_PORT = 1024;

    /// Ports from 1024 up that browsers do not go to either, since no web server listens there (Fetch, "bad port").
    private static final Set<Integer> CLOSED_PORTS = Set.of(
            1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
            10080);

    /// Reads an address that a feed, a page or a person wrote.
    static WebAddress of(String written) throws UnusableAddress {
        String text = tidy(written);
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new UnusableAddress("only http and https are fetched, not " + quoted(text));
        }
        String rest = text.substring(colon + 1);
        if (!rest.startsWith("//")) {
            throw new UnusableAddress(quoted(text) + " names no host");
        }
        int end = endOfAuthority(rest);
        String authority = rest.substring(2, end);
        if (authority.indexOf('@') >= 0) {
            throw new UnusableAddress("addresses with a name or password are not fetched");
        }
        int portColon = authority.lastIndexOf(':') > authority.lastIndexOf(']') ? authority.lastIndexOf(':') : -1;
        String host = host(portColon < 0 ? authority : authority.substring(0, portColon), text);
        String digits = portColon < 0 ? "" : authority.substring(portColon + 1);
        int port = digits.isEmpty() ? usualPort(scheme) : port(digits);
        return new WebAddress(scheme, host, port, path(rest.substring(end)));
    }

    /// Where a `Location` line leads from here.
    WebAddress resolve(String location) throws UnusableAddress {
        String text = tidy(location);
        if (hasScheme(text)) {
            return of(text);
        }
        if (text.startsWith("//")) {
            return of(scheme + ":" + text);
        }
        if (text.startsWith("/")) {
            return at(path(text));
        }
        String here = path.substring(0, endOf(path, "?"));
        return text.startsWith("?")
                ? at(path(here + text))
                : at(path(here.substring(0, here.lastIndexOf('/') + 1) + text));
    }

    /// Another address of the same site.
    WebAddress at(String otherPath) {
        return new WebAddress(scheme, host, port, otherPath);
    }

    /// Scheme, host and port, as far as they are not the usual ones: what robots.txt speaks for.
    String site() {
        return scheme + "://" + authority();
    }

    /// Host and port as in a `Host` line.
    String authority() {
        return port == usualPort(scheme) ? host : host + ":" + port;
    }

    boolean secure() {
        return scheme.equals("https");
    }

    /// Whether web servers listen at such a port: 80, 443 and most from 1024 up.
    boolean hasPortOfTheWeb() {
        return port == 80 || port == 443 || (port >= FIRST_FREE_PORT && !CLOSED_PORTS.contains(port));
    }

    URI uri() {
        return URI.create(toString());
    }

    @Override
    public String toString() {
        return site() + path;
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /// Without blanks around, line ends and tabs inside, and with slashes where a browser reads backslashes as such.
    private static String tidy(String written) throws UnusableAddress {
        if (written.length() > LONGEST) {
            throw new UnusableAddress("an address longer than " + LONGEST + " characters");
        }
        String text = written.strip().replace("\t", "").replace("\n", "").replace("\r", "");
        int query = endOf(text, "?#");
        return text.substring(0, query).replace('\\', '/') + text.substring(query);
    }

    private static String quoted(String text) {
        return "“" + (text.length() > 200 ? text.substring(0, 200) + "…" : text) + "”";
    }

    private static boolean hasScheme(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < endOf(text, "/?#") && Character.isLetter(text.charAt(0));
    }

    private static int endOfAuthority(String rest) {
        return 2 + endOf(rest.substring(2), "/?#");
    }

    /// Where the first of some characters stands, or the end.
    private static int endOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static int port(String digits) throws UnusableAddress {
        boolean number = digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = number ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > 65_535) {
            throw new UnusableAddress("there is no port " + quoted(digits));
        }
        return port;
    }

    private static String host(String written, String address) throws UnusableAddress {
        if (written.startsWith("[") && written.endsWith("]")) {
            return ipv6(written.substring(1, written.length() - 1));
        }
        String name = ascii(written);
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty()) {
            throw new UnusableAddress(quoted(address) + " names no host");
        }
        if (!name.chars().allMatch(WebAddress::isOfANameOrDot) || name.startsWith(".") || name.contains("..")) {
            throw new UnusableAddress("“" + written + "” is no name of a host");
        }
        return endsInANumber(name) ? ipv4(name) : name;
    }

    private static String ascii(String written) throws UnusableAddress {
        try {
            return IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new UnusableAddress("“" + written + "” is no name of a host");
        }
    }

    private static boolean isOfANameOrDot(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    }

    /// Whether the last part is a number, which browsers take for an IPv4 address, however it is written.
    private static boolean endsInANumber(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.chars().allMatch(c -> c >= '0' && c <= '9')
                || (last.startsWith("0x") && last.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0));
    }

    private static String ipv4(String name) throws UnusableAddress {
        try {
            return Inet4Address.ofPosixLiteral(name).getHostAddress();
        } catch (IllegalArgumentException e) {
            throw new UnusableAddress("“" + name + "” is no IPv4 address");
        }
    }

    private static String ipv6(String literal) throws UnusableAddress {
        try {
            if (literal.indexOf('%') < 0 && literal.indexOf(':') >= 0) {
                InetAddress address = InetAddress.ofLiteral(literal);
                return address instanceof Inet6Address
                        ? "[" + address.getHostAddress() + "]"
                        : address.getHostAddress();
            }
        } catch (IllegalArgumentException e) {
            throw new UnusableAddress("“[" + literal + "]” is no IPv6 address");
        }
        throw new UnusableAddress("“[" + literal + "]” is no IPv6 address");
    }

    private static String path(String rest) {
        String shown = rest.substring(0, endOf(rest, "#"));
        int query = endOf(shown, "?");
        String path = withoutDots(escaped(shown.substring(0, query)));
        return (path.startsWith("/") ? path : "/" + path) + escaped(shown.substring(query));
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        String normal = URI.create("http://host" + path).normalize().getRawPath();
        while (normal.startsWith("/../")) {
            normal = normal.substring(3);
        }
        return normal.equals("/..") ? "/" : normal;
    }

    /// Escapes what may not stand in an address, and leaves what is escaped already.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c <= ' ' || c >= 0x7f || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
                out.append('%').append(hex(c >> 4)).append(hex(c));
            } else {
                out.append((char) c);
            }
        }
        for (int i = out.indexOf("%"); i >= 0; i = out.indexOf("%", i + 1)) {
            if (i + 2 >= out.length()
                    || Character.digit(out.charAt(i + 1), 16) < 0
                    || Character.digit(out.charAt(i + 2), 16) < 0) {
                out.insert(i + 1, "25");
            }
        }
        return out.toString();
    }

    private static char hex(int nibble) {
        return Character.toUpperCase(Character.forDigit(nibble & 0xf, 16));
    }
}
