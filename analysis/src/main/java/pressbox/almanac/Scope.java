package pressbox.almanac;

import java.time.LocalDate;
import java.util.Set;

/// Which of a club's matches count.
///
/// @param contest      the competitions in words: "all competitions", "league matches"
/// @param competitions their codes in the record; empty for every one
/// @param opponent     name in the record of the only opponent that counts; empty for any
/// @param from         first day that counts
/// @param season       the only season that counts, as in `2025-26`; empty for any
public record Scope(
        String contest, Set<String> competitions, Venue venue, String opponent, LocalDate from, String season) {
    private static final LocalDate EVER = LocalDate.of(1800, 1, 1);

    /// Everything a club ever played.
    public static final Scope ALL = new Scope("all competitions", Set.of(), Venue.ANYWHERE, "", EVER, "");

    public Scope {
        competitions = Set.copyOf(competitions);
    }

    public Scope in(String contestInWords, Set<String> codes) {
        return new Scope(contestInWords, codes, venue, opponent, from, season);
    }

    public Scope at(Venue where) {
        return new Scope(contest, competitions, where, opponent, from, season);
    }

    public Scope against(String club) {
        return new Scope(contest, competitions, venue, club, from, season);
    }

    public Scope from(LocalDate day) {
        return new Scope(contest, competitions, venue, opponent, day, season);
    }

    public Scope of(String oneSeason) {
        return new Scope(contest, competitions, venue, opponent, from, oneSeason);
    }

    /// As a sentence would say it: "league matches at home against Thorley Vale in 2025-26".
    public String words() {
        StringBuilder words = new StringBuilder(contest);
        switch (venue) {
            case ANYWHERE -> {}
            case HOME -> words.append(" at home");
            case AWAY -> words.append(" away");
            case NEUTRAL -> words.append(" on neutral ground");
        }
        if (!opponent.isEmpty()) {
            words.append(" against ").append(opponent);
        }
        if (!season.isEmpty()) {
            words.append(" in ").append(season);
        } else if (from.isAfter(EVER)) {
            words.append(" since ").append(Dates.words(from));
        }
        return words.toString();
    }
}
