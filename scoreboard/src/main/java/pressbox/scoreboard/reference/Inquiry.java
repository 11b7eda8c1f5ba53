package pressbox.scoreboard.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One check being asked: its fields, its filter, and the matches it counts.
record Inquiry(Games games, LocalDate asOf, Fields check, Filter filter, List<Side> sides) {
    static Inquiry of(Games games, String club, LocalDate asOf, Fields check, Fields of, String either) {
        Filter filter = Filter.of(of, club, asOf, either);
        return new Inquiry(games, asOf, check, filter, filter.sides(games));
    }

    Inquiry narrowed(Filter narrower) {
        return new Inquiry(games, asOf, check, narrower, narrower.sides(games));
    }

    Trait trait() {
        return Trait.of(check.get("pred"));
    }

    Optional<Side> last() {
        return sides.isEmpty() ? Optional.empty() : Optional.of(sides.getLast());
    }

    /// The season that field `season` or the filter names; otherwise that of the club's last league match.
    String season() {
        if (check.has("season")) {
            return check.text("season");
        }
        if (!filter.season().isEmpty()) {
            return filter.season();
        }
        return lastLeagueMatch("").season();
    }

    /// The club's last league match, in a season or in any.
    Game lastLeagueMatch(String season) {
        Filter league = new Filter(filter.club(), List.of("league"), "", "", season, LocalDate.MIN, asOf);
        List<Side> sides = league.sides(games);
        if (sides.isEmpty()) {
            throw new WrongCheck(filter.club() + " has no league match "
                    + (season.isEmpty() ? "" : "in " + season + " ") + "up to " + asOf);
        }
        return sides.getLast().game();
    }

    Answer answer(boolean holds, String detail) {
        return Answer.of(holds, detail, sides);
    }
}
