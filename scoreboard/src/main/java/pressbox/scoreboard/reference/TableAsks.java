package pressbox.scoreboard.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Asks about a league table.
final class TableAsks {
    private TableAsks() {}

    static Answer position(Inquiry q) {
        Fields check = q.check();
        if (!check.has("place") && !check.has("points") && !check.has("played")) {
            throw new WrongCheck("position takes \"place\", \"points\" or \"played\"");
        }
        String club = q.filter().club();
        Standings table = table(q);
        boolean holds = true;
        String warning = "";
        if (check.has("place")) {
            int highest = table.place(club);
            int lowest = highest + table.levelWith(club);
            boolean asHighest = check.agrees("place", highest);
            boolean asLowest = check.agrees("place", lowest);
            holds = asHighest || asLowest || highest < check.number("place") && check.number("place") < lowest;
            if (asHighest != asLowest) {
                warning = "level in everything with another club: places " + highest + " to " + lowest;
            }
        }
        holds &= !check.has("points") || table.points(club) == check.number("points");
        holds &= !check.has("played") || table.played(club) == check.number("played");
        Answer answer = answer(holds, table.line(club), table, club);
        return warning.isEmpty() ? answer : answer.warn(warning);
    }

    static Answer gap(Inquiry q) {
        String club = q.filter().club();
        Standings table = table(q);
        List<String> others;
        if (q.check().get("other").isObject()) {
            others = table.at(new Fields(q.check().get("other"), "other")
                    .only(List.of("place"))
                    .many("place"));
            if (others.isEmpty()) {
                throw new WrongCheck("the table has no such place: " + q.check().get("other"));
            }
        } else {
            others = List.of(q.check().text("other"));
        }
        String other = others.getFirst();
        int gap = table.points(club) - table.points(other);
        return answer(
                q.check().agrees("points", gap),
                "gap " + gap + ": " + table.line(club) + ", " + table.line(other),
                table,
                club);
    }

    private static Answer answer(boolean holds, String detail, Standings table, String club) {
        Answer answer = Answer.of(holds, detail, table.sides(club));
        return table.lacksDeductions()
                ? answer.warn("points were taken away in this league and season: state them in \"deducted\"")
                : answer;
    }

    private static Standings table(Inquiry q) {
        String season = q.season();
        String comp = q.check().has("comp")
                ? q.check().text("comp")
                : q.lastLeagueMatch(season).comp();
        Map<String, Integer> deducted = new TreeMap<>();
        if (q.check().has("deducted")) {
            Fields points = new Fields(q.check().get("deducted"), "deducted");
            points.node().propertyNames().forEach(club -> deducted.put(club, points.number(club)));
        }
        return new Standings(q.games(), comp, season, q.filter().to(), deducted);
    }
}
