package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pressbox.almanac.Scope;

/// The competitions that a claim counts.
///
/// @param words  "league matches", "all competitions"
/// @param codes  codes in the record; empty for all competitions
/// @param from   first day that counts, for a league known by a newer name
/// @param stated whether the sentence says so
record Contest(String words, Set<String> codes, LocalDate from, boolean stated) {
    static final LocalDate EVER = LocalDate.of(1800, 1, 1);

    Contest {
        codes = Set.copyOf(codes);
    }

    static Contest all(boolean stated) {
        return new Contest("all competitions", Set.of(), EVER, stated);
    }

    /// The competitions that the words may mean, the likeliest first.
    List<Contest> readings() {
        return stated ? List.of(this) : List.of(this, all(false));
    }

    Contest from(LocalDate day) {
        return new Contest(words, codes, day, stated);
    }

    /// For a claim that looks back from one division: a club may have been in another then.
    List<Contest> lookingBack(Set<String> leagues) {
        boolean oneTier = stated && !codes.isEmpty() && leagues.containsAll(codes) && !codes.equals(leagues);
        return oneTier ? List.of(this, new Contest("league matches", leagues, EVER, true)) : List.of(this);
    }

    boolean isAll() {
        return codes.isEmpty();
    }

    Scope narrow(Scope scope) {
        Scope in = scope.in(words, codes);
        return from.isAfter(scope.from()) && from.isAfter(EVER) ? in.from(from) : in;
    }
}
