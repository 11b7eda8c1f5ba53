package pressbox.scoreboard.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The clubs, competitions and seasons of the record: what a check may name.
final class Names {
    private final Set<String> clubs;
    private final Set<String> comps;
    private final Set<String> seasons;

    Names(Games games) {
        clubs = games.clubs();
        comps = games.comps();
        seasons = games.seasons();
    }

    void club(String name) {
        if (!clubs.contains(name)) {
            throw new WrongCheck("the record knows no club \"" + name + "\"; like it: " + like(name));
        }
    }

    void check(Fields check) {
        if (check.has("opp")) {
            club(check.text("opp"));
        }
        if (check.has("other") && check.get("other").isString()) {
            club(check.text("other"));
        }
        if (check.has("deducted")) {
            check.get("deducted").propertyNames().forEach(this::club);
        }
        if (check.has("season")) {
            season(check.text("season"));
        }
        if (check.has("comp")) {
            comp(check.text("comp"));
        }
    }

    void filter(Fields of) {
        for (String name : List.of("club", "opp")) {
            if (of.has(name)) {
                club(of.text(name));
            }
        }
        if (of.has("season")) {
            season(of.text("season"));
        }
        if (of.has("comp")) {
            if (of.get("comp").isArray()) {
                for (JsonNode code : of.get("comp")) {
                    comp(code.asString(""));
                }
            } else if (!List.of("league", "all", "either").contains(of.text("comp"))) {
                comp(of.text("comp"));
            }
        }
    }

    private void season(String name) {
        if (!seasons.contains(name)) {
            throw new WrongCheck("the record has no season \"" + name + "\"");
        }
    }

    private void comp(String code) {
        if (!comps.contains(code)) {
            throw new WrongCheck("the record has no competition \"" + code + "\"; known are " + comps);
        }
    }

    private List<String> like(String name) {
        List<String> like = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            for (String club : clubs) {
                if (word.length() > 2 && club.toLowerCase(Locale.ROOT).contains(word) && !like.contains(club)) {
                    like.add(club);
                }
            }
        }
        return like.size() > 8 ? like.subList(0, 8) : like;
    }
}
