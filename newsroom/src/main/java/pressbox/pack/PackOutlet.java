package pressbox.pack;

import java.util.List;
import pressbox.football.Outlet;

/// An outlet of a pack or of the world list.
///
/// @param also      other names in use
/// @param ambiguous words that mean the outlet only where the context says so ("Sun", "AS")
/// @param owner     owner group, the outlet's own name where it stands alone
/// @param country   where it sits, empty where not known
/// @param site      address of its site, empty where it has none
/// @param feeds     addresses of its feeds
/// @param tier      how far its reports are trusted: 1 official or as good as, 4 invented, 0 not rated
public record PackOutlet(
        String name,
        List<String> also,
        List<String> ambiguous,
        String owner,
        String country,
        String site,
        List<String> feeds,
        int tier,
        Kind kind) {
    /// What sort of outlet it is.
    public enum Kind {
        SITE,
        PODCAST,
        FANZINE,
        AGENCY,
        CLUB
    }

    public PackOutlet {
        also = List.copyOf(also);
        ambiguous = List.copyOf(ambiguous);
        feeds = List.copyOf(feeds);
    }

    static PackOutlet read(Fields fields) {
        String name = fields.text("name");
        return new PackOutlet(
                name,
                fields.texts("also"),
                fields.texts("ambiguous"),
                fields.textOr("owner", name),
                fields.textOr("country", ""),
                fields.address("site"),
                fields.addresses("feeds"),
                fields.number("tier", 4),
                fields.word("kind", List.of(Kind.values()), Kind.SITE));
    }

    /// The outlet as the analysis knows outlets; words that need context are left out.
    public Outlet asOutlet() {
        return new Outlet(name, also, owner, site, tier);
    }
}
