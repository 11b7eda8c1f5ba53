package pressbox.football;

import java.util.List;

/// A football club and every name that news uses for it.
///
/// @param slug       stable id: lower case, words joined by `-`, as in `west-ham-united`
/// @param name       the usual name, which match records use too
/// @param names      other names in use: full, short, initials
/// @param nicknames  "the Reds"; may be shared with other clubs
/// @param ambiguous  short names that other clubs use as well ("United"), of use only in context
/// @param supporters names for its followers
/// @param places     city and places that news uses for the club
/// @param country    country of the league it plays in
/// @param league     name of the league it plays in, empty where not known
/// @param ground     usual name of its ground, empty where not known
public record Club(
        String slug,
        String name,
        List<String> names,
        List<String> nicknames,
        List<String> ambiguous,
        List<String> supporters,
        List<String> places,
        String country,
        String league,
        String ground)
        implements Named {
    public Club {
        names = List.copyOf(names);
        nicknames = List.copyOf(nicknames);
        ambiguous = List.copyOf(ambiguous);
        supporters = List.copyOf(supporters);
        places = List.copyOf(places);
    }

    /// By its name alone, which tells almost all clubs apart: clubs are looked up often.
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /// A club of which no more than its name is known.
    public static Club named(String name) {
        return new Club(Slug.of(name), name, List.of(), List.of(), List.of(), List.of(), List.of(), "", "", "");
    }
}
