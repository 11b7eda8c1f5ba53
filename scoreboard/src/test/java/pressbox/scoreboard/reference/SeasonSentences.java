package pressbox.scoreboard.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Sentences about a season: counts, sums, its start, the table.
final class SeasonSentences {
    private static final List<String> ORDINALS =
            List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private SeasonSentences() {}

    static Map<String, Sentences.Pattern> all() {
        Map<String, Sentences.Pattern> all = new TreeMap<>();
        Sentences.DID.forEach((did, pred) -> all.put("count season " + did, s -> seasonCount(s, did, pred)));
        all.put("sum for", s -> seasonSum(s, "scored %s league goals", "for"));
        all.put("sum against", s -> seasonSum(s, "conceded %s league goals", "against"));
        all.put("sum points", s -> seasonSum(s, "taken %s points", "points"));
        all.put("record wins", s -> record(s, "won", "'W'"));
        all.put("record defeats", s -> record(s, "lost", "'L'"));
        all.put("position", SeasonSentences::position);
        all.put("gap", SeasonSentences::gap);
        all.put("start", SeasonSentences::start);
        all.put("start_since best", s -> startSince(s, "best"));
        all.put("start_since worst", s -> startSince(s, "worst"));
        all.put("same_start", SeasonSentences::sameStart);
        return all;
    }

    private static Optional<Sentences.Claimed> seasonCount(Scene s, String did, String pred) {
        String scope = Sentences.scope(s);
        String of = Sentences.filter(scope) + (scope.equals("league") ? "" : ",") + s.inSeason();
        int count = s.near(s.count(pred, s.sides(of)));
        return count == 0 || s.sides(of).isEmpty()
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " have " + did + " " + Sentences.number(s, count) + " " + scope
                                + " games this season.",
                        "'ask':'count','pred':%s,'count':%d,'of':{%s}".formatted(pred, count, of));
    }

    private static Optional<Sentences.Claimed> seasonSum(Scene s, String words, String what) {
        int count = s.near(Sums.of(what, s.sides(s.inSeason())));
        return count < 2
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " have " + words.formatted(Sentences.number(s, count)) + " this season.",
                        "'ask':'sum','what':'%s','count':%d,'of':{%s}".formatted(what, count, s.inSeason()));
    }

    private static Optional<Sentences.Claimed> record(Scene s, String did, String pred) {
        int count = s.count(pred, s.sides(s.inSeason()));
        if (count < 2) {
            return Optional.empty();
        }
        int year = s.day().getYear() - 1 - s.random().nextInt(4);
        for (String season : s.games().seasons().headSet(s.season(), false).descendingSet()) {
            if (s.count(pred, s.sides("'season':'" + season + "'")) >= count) {
                year = Integer.parseInt(season.substring(0, 4)) - (s.random().nextBoolean() ? 0 : 2);
                break;
            }
        }
        return Sentences.claimed(
                s.club() + " have " + did + " " + Sentences.number(s, count)
                        + " league games this season, their most in a season since " + year + ".",
                "'ask':'record','what':%s,'best':'most','within':'season','since':%d".formatted(pred, year));
    }

    private static Optional<Sentences.Claimed> position(Scene s) {
        Standings table = table(s);
        int place = Math.max(1, s.near(table.place(s.club())));
        int played = table.played(s.club());
        return table.levelWith(s.club()) > 0 || played < 2
                ? Optional.empty()
                : Sentences.claimed(
                        "%s are %s in the table with %s points from %s games."
                                .formatted(
                                        s.club(),
                                        ORDINALS.get(place),
                                        Sentences.number(s, table.points(s.club())),
                                        Sentences.number(s, played)),
                        "'ask':'position','place':%d,'points':%d,'played':%d"
                                .formatted(place, table.points(s.club()), played));
    }

    private static Optional<Sentences.Claimed> gap(Scene s) {
        Standings table = table(s);
        String leader = table.at(1).getFirst();
        int gap = s.near(table.points(leader) - table.points(s.club()));
        return gap < 1 || leader.equals(s.club())
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " are " + Sentences.number(s, gap) + (gap == 1 ? " point" : " points")
                                + " behind leaders " + leader + ".",
                        "'ask':'gap','other':'%s','points':%d".formatted(leader, -gap));
    }

    private static Standings table(Scene s) {
        return new Standings(s.games(), s.lastMatch().game().comp(), s.season(), s.day(), Map.of());
    }

    private static Optional<Sentences.Claimed> start(Scene s) {
        List<Side> sides = s.sides(s.inSeason());
        int n = sides.size();
        int points = s.near(Sums.of("points", sides));
        return n < 3 || points < 2
                ? Optional.empty()
                : Sentences.claimed(
                        "%s have taken %s points from their first %s league games of the season."
                                .formatted(s.club(), Sentences.number(s, points), Sentences.number(s, n)),
                        "'ask':'start','n':%d,'points':%d".formatted(n, points));
    }

    private static Optional<Sentences.Claimed> startSince(Scene s, String best) {
        List<Side> sides = s.sides(s.inSeason());
        int n = sides.size();
        int points = Sums.points(sides, 3);
        if (n < 3 || points < 2 || Side.pointsForWin(s.season()) < 3) {
            return Optional.empty();
        }
        int year = s.day().getYear() - 1 - s.random().nextInt(4);
        for (String season : s.games().seasons().headSet(s.season(), false).descendingSet()) {
            List<Side> then = s.sides("'season':'" + season + "'");
            int pointsThen = Sums.points(then.subList(0, Math.min(n, then.size())), 3);
            if (best.equals("best") ? pointsThen >= points : pointsThen <= points) {
                year = s.near(Integer.parseInt(season.substring(0, 4)));
                break;
            }
        }
        return Sentences.claimed(
                "%s points from %s games is %s's %s start to a league season since %d."
                        .formatted(
                                Sentences.capital(Sentences.number(s, points)),
                                Sentences.number(s, n),
                                s.club(),
                                best,
                                year),
                "'ask':'start_since','n':%d,'%s':true,'year':%d".formatted(n, best, year));
    }

    private static Optional<Sentences.Claimed> sameStart(Scene s) {
        List<Side> sides = s.sides(s.inSeason());
        int n = sides.size();
        int points = Sums.of("points", sides);
        for (String season : s.games().seasons().headSet(s.season(), false).descendingSet()) {
            List<Side> then = s.sides("'season':'" + season + "'");
            int off = Math.abs(Sums.of("points", then.subList(0, Math.min(n, then.size()))) - points);
            if (n >= 3 && points > 1 && off <= 1 && Side.pointsForWin(season) == Side.pointsForWin(s.season())) {
                return Sentences.claimed(
                        "%s points from %s games is level with %s's total at the same stage of %s."
                                .formatted(
                                        Sentences.capital(Sentences.number(s, points)),
                                        Sentences.number(s, n),
                                        s.club(),
                                        season),
                        "'ask':'same_start','season':'%s','n':%d".formatted(season, n));
            }
        }
        return Optional.empty();
    }
}
