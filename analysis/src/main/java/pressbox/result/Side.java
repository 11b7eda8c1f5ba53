package pressbox.result;

import pressbox.football.Named;
import pressbox.football.Nation;

/// A side and the item of the line that names it.
record Side(Named named, int at) {
    /// Whether two sides can play each other: clubs meet clubs, nations meet nations.
    static boolean canMeet(Named one, Named other) {
        return !same(one, other) && one instanceof Nation == other instanceof Nation;
    }

    static boolean same(Named one, Named other) {
        return one.name().equals(other.name());
    }
}
