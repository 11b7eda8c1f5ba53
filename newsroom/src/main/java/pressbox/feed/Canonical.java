package pressbox.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// The one spelling of an address by which an article is known: two links that differ only in how a reader came to
/// them are the same.
public final class Canonical {
    /// Parameters that say where a reader came from and never what is shown.
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "twclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "yclid",
            "_ga",
            "cmpid",
            "ncid",
            "ocid",
            "xtor",
            "ns_mchannel",
            "ns_source",
            "ns_campaign",
            "ns_linkname",
            "at_medium",
            "at_campaign",
            "at_link_id",
            "at_format",
            "at_ptr_name",
            "at_bbc_team",
            "ito");

    private Canonical() {}

    /// Scheme and host in lower case, no default port, no fragment, no tracking parameters, a path of at least
    /// `/`; what is no web address is left as it is.
    public static String of(String address) {
        String plain = address.strip();
        URI uri;
        try {
            uri = new URI(plain);
        } catch (URISyntaxException e) {
            return plain;
        }
        if (!Addresses.isWeb(plain) || uri.getHost() == null) {
            return plain;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = query(uri.getRawQuery() == null ? "" : uri.getRawQuery());
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + uri.getPort()) + path
                + query;
    }

    private static String query(String raw) {
        StringBuilder kept = new StringBuilder();
        for (String parameter : raw.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        return kept.toString();
    }
}
