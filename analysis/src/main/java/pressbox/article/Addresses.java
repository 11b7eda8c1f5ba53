package pressbox.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Web addresses as pages write them.
final class Addresses {
    private Addresses() {}

    /// The host in lower case, empty where there is none.
    static String host(String address) {
        int start = address.startsWith("//") ? 2 : address.indexOf("://") + 3;
        if (start < 3 && !address.startsWith("//")) {
            return "";
        }
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start, end);
        int port = host.indexOf(':');
        host = port >= 0 ? host.substring(0, port) : host;
        return host.substring(host.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /// The part of the host that names the site: `harbour` of `www.harbour.co.example`; empty where there is none.
    static String siteName(String address) {
        String host = host(address);
        String[] labels = host.split("\\.", 12);
        if (labels.length < 2) {
            return "";
        }
        int at = labels.length - 2;
        while (at > 0 && labels[at].length() <= 3 && at == labels.length - 2 && labels.length > 2) {
            at--;
        }
        return labels[at].equals("www") ? labels[labels.length - 2] : labels[at];
    }

    /// The address seen from `base`; as written where one of them is no proper address.
    static String resolve(String base, String address) {
        String trimmed = address.strip();
        if (trimmed.isEmpty() || trimmed.startsWith("http://") || trimmed.startsWith("https://")) {
            return trimmed;
        }
        try {
            URI from = new URI(base);
            return from.isAbsolute()
                    ? from.resolve(new URI(trimmed.replace(" ", "%20"))).toString()
                    : trimmed;
        } catch (URISyntaxException malformed) {
            return trimmed;
        }
    }

    /// The path without its last slash, empty for the front page.
    static String path(String address) {
        int scheme = address.indexOf("://");
        int start = scheme < 0 ? 0 : address.indexOf('/', scheme + 3);
        if (start < 0) {
            return "";
        }
        int end = start;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String path = address.substring(start, end);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
