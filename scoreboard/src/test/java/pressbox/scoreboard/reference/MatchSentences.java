package pressbox.scoreboard.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Sentences about a match, and about meetings with an opponent.
final class MatchSentences {
    private MatchSentences() {}

    static Map<String, Sentences.Pattern> all() {
        Map<String, Sentences.Pattern> all = new TreeMap<>();
        all.put("match_since opponent", MatchSentences::firstAgainst);
        all.put("match_since place", MatchSentences::firstAway);
        all.put("match_since biggest", MatchSentences::biggest);
        all.put("match_since biggest ever", MatchSentences::biggestEver);
        all.put("match_since between", MatchSentences::between);
        Sentences.DID.forEach((did, pred) -> all.put("last_time " + did, s -> lastTime(s, did, pred)));
        all.put("count opponent", MatchSentences::meetings);
        all.put("double", MatchSentences::doubled);
        all.put("result", MatchSentences::result);
        return all;
    }

    private static Optional<Sentences.Claimed> firstAgainst(Scene s) {
        Side last = s.lastMatch();
        if (last.margin() == 0) {
            return Optional.empty();
        }
        String pred = last.margin() > 0 ? "'W'" : "'L'";
        String of = "'venue':'%s','opp':'%s'".formatted(last.venue(), last.opponent());
        List<Side> sides = s.sides(of);
        int year = s.yearBefore(pred, sides, sides.size() - 1);
        String words = last.home()
                ? (last.margin() > 0
                        ? " have beaten %s at home in the league"
                        : " have lost at home to %s in the league")
                : (last.margin() > 0 ? " have won at %s in the league" : " have lost at %s in the league");
        return Sentences.claimed(
                s.club() + words.formatted(last.opponent()) + " for the first time since " + year + ".",
                "'ask':'match_since','pred':%s,'year':%d,'of':{%s}".formatted(pred, year, of));
    }

    private static Optional<Sentences.Claimed> firstAway(Scene s) {
        Side last = s.lastMatch();
        if (last.margin() == 0) {
            return Optional.empty();
        }
        String pred = last.margin() > 0 ? "'W'" : "'L'";
        String of = "'venue':'%s'".formatted(last.venue());
        List<Side> sides = s.sides(of);
        int year = s.yearBefore(pred, sides, sides.size() - 1);
        return Sentences.claimed(
                "It was %s's first %s league %s since %d."
                        .formatted(s.club(), last.home() ? "home" : "away", last.margin() > 0 ? "win" : "defeat", year),
                "'ask':'match_since','pred':%s,'year':%d,'of':{%s}".formatted(pred, year, of));
    }

    private static Optional<Sentences.Claimed> biggest(Scene s) {
        Side last = s.lastMatch();
        int margin = Math.abs(last.margin());
        if (margin < 2) {
            return Optional.empty();
        }
        String pred = (last.margin() > 0 ? "{'margin_min':%d}" : "{'loss_min':%d}").formatted(margin);
        List<Side> sides = s.sides("");
        int year = s.yearBefore(pred, sides, sides.size() - 1);
        return Sentences.claimed(
                "The %d-%d %s was %s's %s in the league since %d."
                        .formatted(
                                Math.max(last.scored(), last.conceded()),
                                Math.min(last.scored(), last.conceded()),
                                last.margin() > 0 ? "win" : "defeat",
                                s.club(),
                                last.margin() > 0 ? "biggest" : "heaviest",
                                year),
                "'ask':'match_since','pred':%s,'year':%d".formatted(pred, year));
    }

    private static Optional<Sentences.Claimed> biggestEver(Scene s) {
        Side last = s.lastMatch();
        int margin = last.margin();
        return margin < 3
                ? Optional.empty()
                : Sentences.claimed(
                        "The %d-%d win over %s is %s's biggest league victory ever."
                                .formatted(last.scored(), last.conceded(), last.opponent(), s.club()),
                        "'ask':'match_since','pred':{'margin_min':%d},'year':'ever'".formatted(margin));
    }

    private static Optional<Sentences.Claimed> between(Scene s) {
        List<Side> sides = s.sides("");
        if (s.lastMatch().margin() <= 0) {
            return Optional.empty();
        }
        int without = 0;
        while (without + 1 < sides.size()
                && sides.get(sides.size() - 2 - without).margin() <= 0) {
            without++;
        }
        int n = s.random().nextBoolean() ? without : without + 3;
        return without < 2 || without + 1 == sides.size()
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " won in the league for the first time in " + Sentences.number(s, n + 1) + " games.",
                        "'ask':'match_since','pred':'W','between':%d".formatted(n));
    }

    private static Optional<Sentences.Claimed> lastTime(Scene s, String did, String pred) {
        String scope = s.pick(List.of("home", "away"));
        String of = "'venue':'" + scope.charAt(0) + "'";
        List<Side> sides = s.sides(of);
        int year = s.yearBefore(pred, sides, sides.size());
        boolean justNow = s.lastMatch().venue().equals(scope.substring(0, 1)) && Scene.fits(pred, s.lastMatch());
        return s.count(pred, sides) == 0 || justNow
                ? Optional.empty()
                : Sentences.claimed(
                        "%s last %s a league match %s in %d."
                                .formatted(
                                        s.club(),
                                        did.replace("drawn", "drew"),
                                        scope.equals("home") ? "at home" : "away",
                                        year),
                        "'ask':'last_time','pred':%s,'year':%d,'of':{%s}".formatted(pred, year, of));
    }

    private static Optional<Sentences.Claimed> meetings(Scene s) {
        String opponent = s.opponent();
        String of = "'opp':'" + opponent + "'";
        int count = s.near(s.count("'W'", s.sides(of)));
        return count == 0 || s.sides(of).isEmpty()
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " have beaten " + opponent + " " + Sentences.number(s, count)
                                + " times in the league.",
                        "'ask':'count','pred':'W','count':%d,'of':{%s}".formatted(count, of));
    }

    private static Optional<Sentences.Claimed> doubled(Scene s) {
        Side last = s.lastMatch();
        return s.sides("'opp':'" + last.opponent() + "'," + s.inSeason()).size() < 2
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " have done the double over " + last.opponent() + " this season.",
                        "'ask':'double','opp':'%s'".formatted(last.opponent()));
    }

    private static Optional<Sentences.Claimed> result(Scene s) {
        Side last = s.lastMatch();
        int more = s.near(Math.max(last.scored(), last.conceded()));
        int less = Math.min(last.scored(), last.conceded());
        boolean won = last.margin() > 0;
        return last.margin() == 0 || more <= less
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + (won ? " beat " : " lost to ") + last.opponent() + " " + more + "-" + less
                                + " in the league.",
                        "'ask':'result','opp':'%s','for':%d,'against':%d"
                                .formatted(last.opponent(), won ? more : less, won ? less : more));
    }
}
