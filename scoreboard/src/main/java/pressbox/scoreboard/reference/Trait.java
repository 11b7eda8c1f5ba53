package pressbox.scoreboard.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// What a match must be like: a `pred` of a check.
@FunctionalInterface
interface Trait {
    boolean fits(Side side);

    Map<String, Trait> NAMED = Map.ofEntries(
            Map.entry("W", s -> s.scored() > s.conceded()),
            Map.entry("D", s -> s.scored() == s.conceded()),
            Map.entry("L", s -> s.scored() < s.conceded()),
            Map.entry("unbeaten", s -> s.scored() >= s.conceded()),
            Map.entry("winless", s -> s.scored() <= s.conceded()),
            Map.entry("scored", s -> s.scored() > 0),
            Map.entry("blank", s -> s.scored() == 0),
            Map.entry("cs", s -> s.conceded() == 0),
            Map.entry("conceded", s -> s.conceded() > 0),
            Map.entry("Wnil", s -> s.scored() > 0 && s.conceded() == 0),
            Map.entry("Lnil", s -> s.scored() == 0 && s.conceded() > 0),
            Map.entry("00", s -> s.scored() == 0 && s.conceded() == 0));

    List<String> FIELDS = List.of(
            "res",
            "margin_min",
            "loss_min",
            "for_min",
            "against_min",
            "for_max",
            "against_max",
            "total_min",
            "for",
            "against");

    static Trait of(JsonNode pred) {
        if (pred.isString()) {
            Trait named = NAMED.get(pred.asString());
            if (named == null) {
                throw new WrongCheck("unknown pred " + pred + "; known are " + new TreeSet<>(NAMED.keySet()));
            }
            return named;
        }
        Fields fields = new Fields(pred, "pred").only(FIELDS);
        if (pred.isEmpty()) {
            throw new WrongCheck("pred is empty");
        }
        Trait res = fields.has("res") ? of(fields.get("res")) : s -> true;
        for (String name : FIELDS) {
            if (!name.equals("res") && fields.has(name)) {
                fields.number(name);
            }
        }
        return s -> {
            boolean fits = res.fits(s);
            fits &= !fields.has("margin_min") || s.margin() >= fields.number("margin_min");
            fits &= !fields.has("loss_min") || -s.margin() >= fields.number("loss_min");
            fits &= !fields.has("for_min") || s.scored() >= fields.number("for_min");
            fits &= !fields.has("against_min") || s.conceded() >= fields.number("against_min");
            fits &= !fields.has("for_max") || s.scored() <= fields.number("for_max");
            fits &= !fields.has("against_max") || s.conceded() <= fields.number("against_max");
            fits &= !fields.has("total_min") || s.scored() + s.conceded() >= fields.number("total_min");
            fits &= !fields.has("for") || s.scored() == fields.number("for");
            fits &= !fields.has("against") || s.conceded() == fields.number("against");
            return fits;
        };
    }
}
