package pressbox.football;

import java.util.List;

/// A publisher of news; outlets of one owner group have one vote.
///
/// @param owner owner group, the outlet's own name where it stands alone
/// @param site  address of its site, empty where not known
/// @param tier  how far its transfer reports are trusted: 1 official or as good as, 4 invented, 0 not rated
public record Outlet(String name, List<String> names, String owner, String site, int tier) implements Named {
    public Outlet {
        names = List.copyOf(names);
    }
}
