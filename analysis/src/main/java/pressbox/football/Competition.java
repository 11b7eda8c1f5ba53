package pressbox.football;

import java.util.List;

/// A league, a cup or a tournament.
///
/// @param name    the usual name
/// @param names   other names in use, those of sponsors included
/// @param former  names of earlier times ("First Division" for the top tier before 1992)
/// @param kind    league, cup, continental, international or friendly
/// @param country country or confederation
/// @param tier    level of a league from 1, 0 for others
/// @param code    code in the match record (`L1`, `FAC`, `CL`), empty where there is none
public record Competition(
        String name, List<String> names, List<String> former, Kind kind, String country, int tier, String code)
        implements Named {
    /// What sort of competition it is.
    public enum Kind {
        LEAGUE,
        CUP,
        CONTINENTAL,
        INTERNATIONAL,
        FRIENDLY
    }

    public Competition {
        names = List.copyOf(names);
        former = List.copyOf(former);
    }
}
