package pressbox.scoreboard.reference;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Asks that compare seasons of a club, or their beginnings.
final class SeasonAsks {
    private static final int THREE = 3;

    private SeasonAsks() {}

    static Answer start(Inquiry q) {
        int n = q.check().many("n");
        String season = q.season();
        List<Side> first = first(q.filter().in(season).sides(q.games()), n);
        boolean whole = first.size() == n;
        Answer answer;
        if (q.check().has("points")) {
            int points = Sums.of("points", first);
            answer = Answer.of(
                    whole && q.check().agrees("points", points),
                    points + " points after " + where(first, season),
                    first);
        } else {
            int fitting = WindowAsks.fitting(first, q.trait());
            answer = Answer.of(
                    whole && q.check().agrees("count", fitting),
                    fitting + " of the first " + where(first, season),
                    first);
        }
        return whole ? answer : answer.warn("the season has fewer matches than \"n\"");
    }

    static Answer startSince(Inquiry q) {
        if (q.check().has("best") == q.check().has("worst")) {
            throw new WrongCheck("start_since takes either \"best\" or \"worst\"");
        }
        Answer answer = startSince(q, THREE);
        String season = q.season();
        if (Side.pointsForWin(season) != THREE
                && startSince(q, Side.pointsForWin(season)).truth() != answer.truth()) {
            return answer.warn("with two points for a win the answer is the opposite");
        }
        return answer;
    }

    private static Answer startSince(Inquiry q, int forWin) {
        When when = When.ofSeason(q.check(), "year");
        int n = q.check().many("n");
        String season = q.season();
        List<Side> first = first(q.filter().in(season).sides(q.games()), n);
        if (first.size() < n) {
            return Answer.of(false, "only " + where(first, season), first)
                    .warn("the season has fewer matches than \"n\"");
        }
        int points = Sums.points(first, forWin);
        for (String earlier : q.games().seasons().descendingSet().tailSet(season, false)) {
            List<Side> then = first(q.filter().in(earlier).sides(q.games()), n);
            int pointsThen = Sums.points(then, forWin);
            if (then.size() == n && (q.check().has("best") ? pointsThen >= points : pointsThen <= points)) {
                return Answer.of(
                        when.wasSeason(Optional.of(earlier)),
                        points + " points after " + where(first, season) + "; the last such start: " + earlier
                                + " with " + pointsThen,
                        then);
            }
        }
        return Answer.of(
                when.wasSeason(Optional.empty()),
                points + " points after " + where(first, season) + "; no such start before",
                q.filter().in("").sides(q.games()));
    }

    /// Points after as many matches as another club, or the same, had then; both by the rule of this season.
    static Answer sameStart(Inquiry q) {
        int n = q.check().many("n");
        String then = q.check().text("season");
        String now = q.filter().season().isEmpty()
                ? q.lastLeagueMatch("").season()
                : q.filter().season();
        String other = q.check().text("other", q.filter().club());
        Filter league = q.filter().in(now);
        Filter others =
                new Filter(other, league.comps(), league.venue(), league.opponent(), then, league.from(), league.to());
        List<Side> ours = first(league.sides(q.games()), n);
        List<Side> theirs = first(others.sides(q.games()), n);
        int forWin = Side.pointsForWin(now);
        int points = Sums.points(ours, forWin);
        int pointsThen = Sums.points(theirs, forWin);
        return Answer.of(
                ours.size() == n && theirs.size() == n && points == pointsThen,
                points + " points after " + where(ours, now) + "; " + other + " " + pointsThen + " after "
                        + where(theirs, then),
                theirs);
    }

    /// Whether the last earlier season with as high (or as low) a figure was the one in question. A low figure counts
    /// only of seasons that had at least as many matches.
    static Answer record(Inquiry q) {
        q.check().oneOf("within", List.of("season"));
        boolean most = q.check().oneOf("best", List.of("most", "fewest")).equals("most");
        String season = q.season();
        When when = When.ofSeason(q.check(), "since");
        List<Side> sides = q.filter().in(season).sides(q.games());
        int figure = figure(q, sides);
        Optional<String> last = Optional.empty();
        int figureThen = 0;
        boolean lastWasShorter = false;
        TreeSet<String> before = new TreeSet<>(q.games().seasons().headSet(season));
        for (String earlier : before.descendingSet()) {
            List<Side> then = q.filter().in(earlier).sides(q.games());
            figureThen = figure(q, then);
            boolean asManyMatches = then.size() >= sides.size();
            if (!then.isEmpty() && (most ? figureThen >= figure : figureThen <= figure && asManyMatches)) {
                last = Optional.of(earlier);
                lastWasShorter = !asManyMatches;
                break;
            }
        }
        boolean holds = when.ever() ? last.isEmpty() : last.isPresent() && when.inSeason(last.get());
        String detail = season + ": " + figure + " in " + sides.size() + " matches; the last season with as "
                + (most ? "many" : "few") + ": " + last.orElse("none")
                + (last.isPresent() ? " with " + figureThen : "");
        Answer answer = Answer.of(holds, detail, q.filter().in(last.orElse("")).sides(q.games()));
        return lastWasShorter ? answer.warn("that season had fewer matches") : answer;
    }

    private static int figure(Inquiry q, List<Side> sides) {
        String what = q.check().get("what").asString("");
        return what.equals("for") || what.equals("against") || what.equals("points")
                ? Sums.of(what, sides)
                : WindowAsks.fitting(sides, Trait.of(q.check().get("what")));
    }

    private static List<Side> first(List<Side> sides, int n) {
        return sides.subList(0, Math.min(n, sides.size()));
    }

    private static String where(List<Side> sides, String season) {
        return sides.size() + " matches of " + season;
    }
}
