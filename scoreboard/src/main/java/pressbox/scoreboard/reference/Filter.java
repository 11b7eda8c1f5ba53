package pressbox.scoreboard.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Which of a club's matches count; an empty text is any.
///
/// @param comps codes, or `league` or `all` alone
record Filter(
        String club, List<String> comps, String venue, String opponent, String season, LocalDate from, LocalDate to) {
    static final List<String> FIELDS = List.of("comp", "venue", "opp", "season", "from", "to", "club");

    Filter {
        comps = List.copyOf(comps);
    }

    /// The filter of a check's `of`.
    ///
    /// @param either what `either` means this time: `league` or `all`
    static Filter of(Fields of, String club, LocalDate asOf, String either) {
        of.only(FIELDS);
        List<String> comps = new ArrayList<>();
        if (!of.has("comp")) {
            comps.add("league");
        } else if (of.get("comp").isArray()) {
            for (JsonNode code : of.get("comp")) {
                comps.add(code.asString());
            }
        } else {
            String comp = of.text("comp");
            comps.add(comp.equals("either") ? either : comp);
        }
        LocalDate to = of.has("to") ? of.day("to") : asOf;
        return new Filter(
                of.text("club", club),
                comps,
                of.has("venue") ? of.oneOf("venue", List.of("h", "a", "n")) : "",
                of.text("opp", ""),
                of.text("season", ""),
                of.has("from") ? of.day("from") : LocalDate.MIN,
                to.isBefore(asOf) ? to : asOf);
    }

    Filter everywhere() {
        return new Filter(club, comps, "", "", season, from, to);
    }

    Filter in(String oneSeason) {
        return new Filter(club, comps, venue, opponent, oneSeason, from, to);
    }

    Filter in(List<String> codes) {
        return new Filter(club, codes, venue, opponent, season, from, to);
    }

    Filter against(String other) {
        return new Filter(club, comps, venue, other, season, from, to);
    }

    Filter at(String where) {
        return new Filter(club, comps, where, opponent, season, from, to);
    }

    boolean takes(Side side) {
        Game game = side.game();
        return takes(game.comp())
                && (venue.isEmpty() || venue.equals(side.venue()))
                && (opponent.isEmpty() || opponent.equals(side.opponent()))
                && (season.isEmpty() || season.equals(game.season()))
                && !game.day().isBefore(from)
                && !game.day().isAfter(to);
    }

    boolean takes(String comp) {
        return comps.contains("all") || comps.contains("league") && Game.isLeague(comp) || comps.contains(comp);
    }

    /// The matches that count, oldest first.
    List<Side> sides(Games games) {
        List<Side> sides = new ArrayList<>();
        for (Side side : games.of(club)) {
            if (takes(side)) {
                sides.add(side);
            }
        }
        return sides;
    }
}
