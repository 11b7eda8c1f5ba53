package pressbox.site;

import java.net.URI;
import java.time.ZoneId;

/// What a site is called and where it lives.
///
/// @param name     of the publication
/// @param address  absolute, without a slash at its end
/// @param language BCP 47 tag
/// @param club     usual name of the club it is about
/// @param notice   a sentence for the foot of every page, empty for none
public record SiteSettings(String name, String address, String language, ZoneId zone, String club, String notice) {
    public SiteSettings {
        if (address.endsWith("/") || URI.create(address).getHost() == null) {
            throw new IllegalArgumentException("a site's address is absolute and ends without a slash, not " + address);
        }
    }

    /// The absolute address of a path that starts with a slash.
    public String at(String path) {
        return address + path;
    }
}
