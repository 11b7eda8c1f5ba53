package pressbox.demo;

import java.time.LocalDate;

/// A match still to be played when the history stops.
///
/// @param round empty for a league match
record Fixture(LocalDate date, String comp, String round, String home, String away) {
    boolean involves(String club) {
        return home.equals(club) || away.equals(club);
    }
}
