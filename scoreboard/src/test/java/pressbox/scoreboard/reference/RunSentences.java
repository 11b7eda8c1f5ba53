package pressbox.scoreboard.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Sentences about runs, and about the last so many matches.
final class RunSentences {
    private static final Map<String, String> RUNS = Map.of(
            "have won %s %s games in a row", "'W'",
            "have lost %s %s matches in succession", "'L'",
            "have drawn %s consecutive %s games", "'D'",
            "are unbeaten in %s %s matches", "'unbeaten'",
            "are without a win in %s %s games", "'winless'",
            "have failed to score in %s successive %s matches", "'blank'",
            "have kept a clean sheet in %s straight %s games", "'cs'",
            "have scored in %s %s games in a row", "'scored'",
            "have conceded in %s consecutive %s matches", "'conceded'");

    private RunSentences() {}

    static Map<String, Sentences.Pattern> all() {
        Map<String, Sentences.Pattern> all = new TreeMap<>();
        RUNS.forEach((words, pred) -> all.put("run_now " + pred, s -> runNow(s, words, pred)));
        RUNS.forEach((words, pred) -> all.put("run_now all " + pred, s -> runNowInAll(s, words, pred)));
        RUNS.forEach((words, pred) -> all.put("run_since " + pred, s -> runSince(s, words, pred)));
        RUNS.forEach((words, pred) -> all.put("run_since ever " + pred, s -> runRecord(s, words, pred)));
        all.put("run_ended unbeaten", s -> runEnded(s, "unbeaten run", "'unbeaten'"));
        all.put("run_ended won", s -> runEnded(s, "winning run", "'W'"));
        all.put("run_ended lost", s -> runEnded(s, "losing run", "'L'"));
        all.put("run_longest", RunSentences::runLongest);
        Sentences.DID.forEach((did, pred) -> all.put("last " + did, s -> last(s, did, pred)));
        all.put("last scored", s -> last(s, "scored in", "'scored'"));
        all.put("last cs", s -> last(s, "kept clean sheets in", "'cs'"));
        all.put("last_sum for", s -> lastSum(s, "scored %s goals", "for"));
        all.put("last_sum against", s -> lastSum(s, "conceded %s goals", "against"));
        all.put("last_sum points", s -> lastSum(s, "taken %s points", "points"));
        Sentences.DID.forEach((did, pred) -> all.put("window_since " + did, s -> windowSince(s, did, pred)));
        all.put("all_of", RunSentences::two);
        return all;
    }

    private static Optional<Sentences.Claimed> runNow(Scene s, String words, String pred) {
        String scope = Sentences.scope(s);
        String of = Sentences.filter(scope);
        int n = s.near(s.run(pred, of));
        return n < 2
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " " + words.formatted(Sentences.number(s, n), scope) + ".",
                        "'ask':'run_now','pred':%s,'n':%d,'of':{%s}".formatted(pred, n, of));
    }

    private static Optional<Sentences.Claimed> runNowInAll(Scene s, String words, String pred) {
        int n = s.near(s.run(pred, "'comp':'all'"));
        return n < 2
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " "
                                + words.formatted(Sentences.number(s, n), "").replace("  ", " ")
                                + " in all competitions.",
                        "'ask':'run_now','pred':%s,'n':%d,'of':{'comp':'all'}".formatted(pred, n));
    }

    private static Optional<Sentences.Claimed> runSince(Scene s, String words, String pred) {
        int n = s.run(pred, "");
        if (n < 2) {
            return Optional.empty();
        }
        List<Side> sides = s.sides("");
        int run = 0;
        int year = s.day().getYear() - 1 - s.random().nextInt(4);
        for (int place = sides.size() - n - 1; place >= 0; place--) {
            run = Scene.fits(pred, sides.get(place)) ? run + 1 : 0;
            if (run == n) {
                year = s.near(sides.get(place + n - 1).game().day().getYear());
                break;
            }
        }
        return Sentences.claimed(
                s.club() + " " + words.formatted(Sentences.number(s, n), "league") + " for the first time since " + year
                        + ".",
                "'ask':'run_since','pred':%s,'n':%d,'year':%d".formatted(pred, n, year));
    }

    private static Optional<Sentences.Claimed> runRecord(Scene s, String words, String pred) {
        int n = s.run(pred, "");
        return n < 3
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " " + words.formatted(Sentences.number(s, n), "league") + ", a club record.",
                        "'ask':'run_since','pred':%s,'n':%d,'year':'ever'".formatted(pred, n));
    }

    private static Optional<Sentences.Claimed> runEnded(Scene s, String words, String pred) {
        List<Side> sides = s.sides("");
        int run = 0;
        while (run + 1 < sides.size() && Scene.fits(pred, sides.get(sides.size() - 2 - run))) {
            run++;
        }
        int n = s.near(run);
        return n < 2
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + "'s " + words + " of " + Sentences.number(s, n) + " league games came to an end.",
                        "'ask':'run_ended','pred':%s,'n':%d".formatted(pred, n));
    }

    private static Optional<Sentences.Claimed> runLongest(Scene s) {
        int longest = 0;
        int run = 0;
        for (Side side : s.sides(s.inSeason())) {
            run = side.margin() > 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        int n = s.near(longest);
        return n < 2
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + "'s longest winning run in the league this season is " + Sentences.number(s, n)
                                + " games.",
                        "'ask':'run_longest','pred':'W','n':%d,'of':{%s}".formatted(n, s.inSeason()));
    }

    private static Optional<Sentences.Claimed> last(Scene s, String did, String pred) {
        String scope = Sentences.scope(s);
        String of = Sentences.filter(scope);
        int n = 4 + s.random().nextInt(6);
        int count = s.near(s.count(pred, s.last(of, n)));
        return s.sides(of).size() < n || count == 0 || count >= n
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " have " + did + " " + Sentences.number(s, count) + " of their last "
                                + Sentences.number(s, n) + " " + scope + " matches.",
                        "'ask':'last','n':%d,'pred':%s,'count':%d,'of':{%s}".formatted(n, pred, count, of));
    }

    private static Optional<Sentences.Claimed> lastSum(Scene s, String words, String what) {
        int n = 3 + s.random().nextInt(6);
        int count = s.near(Sums.of(what, s.last("", n)));
        boolean oneRule = Side.pointsForWin(s.last("", n).getFirst().game().season()) == Side.pointsForWin(s.season());
        return s.sides("").size() < n || count < 2 || !oneRule
                ? Optional.empty()
                : Sentences.claimed(
                        s.club() + " have " + words.formatted(Sentences.number(s, count)) + " in their last "
                                + Sentences.number(s, n) + " league matches.",
                        "'ask':'last_sum','n':%d,'what':'%s','count':%d".formatted(n, what, count));
    }

    private static Optional<Sentences.Claimed> windowSince(Scene s, String did, String pred) {
        int n = 4 + s.random().nextInt(4);
        List<Side> sides = s.sides("");
        int count = s.count(pred, s.last("", n));
        if (sides.size() < n || count < 2 || count == n) {
            return Optional.empty();
        }
        int year = s.day().getYear() - 1 - s.random().nextInt(4);
        for (int end = sides.size() - n; end >= n; end--) {
            if (s.count(pred, sides.subList(end - n, end)) >= count) {
                year = sides.get(end - 1).game().day().getYear() - (s.random().nextBoolean() ? 0 : 3);
                break;
            }
        }
        return Sentences.claimed(
                s.club() + " have " + did + " " + Sentences.number(s, count) + " of their last "
                        + Sentences.number(s, n) + " league games for the first time since " + year + ".",
                "'ask':'window_since','n':%d,'pred':%s,'count':%d,'year':%d".formatted(n, pred, count, year));
    }

    private static Optional<Sentences.Claimed> two(Scene s) {
        int lost = s.near(s.run("'L'", ""));
        int blank = s.near(s.run("'blank'", ""));
        return lost < 2 || blank < 2
                ? Optional.empty()
                : Sentences.claimed(
                        "%s have lost %s league games in a row and have not scored in %s."
                                .formatted(s.club(), Sentences.number(s, lost), Sentences.number(s, blank)),
                        ("'ask':'all_of','checks':[{'ask':'run_now','pred':'L','n':%d},"
                                        + "{'ask':'run_now','pred':'blank','n':%d}]")
                                .formatted(lost, blank));
    }
}
