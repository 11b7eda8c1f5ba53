package pressbox.claim;

import pressbox.almanac.Scope;
import pressbox.almanac.Venue;

/// Where and against whom the matches of a claim were played.
///
/// @param opponent the record's name, empty for any
/// @param unknown  a place or an opponent that the sentence names and the record does not; empty where all is known
record Where(Venue venue, String opponent, String unknown) {
    static final Where ANY = new Where(Venue.ANYWHERE, "", "");

    Scope narrow(Scope scope) {
        return scope.at(venue).against(opponent);
    }
}
