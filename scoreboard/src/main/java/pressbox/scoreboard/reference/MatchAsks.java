package pressbox.scoreboard.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks about single matches, and counts of them.
final class MatchAsks {
    private MatchAsks() {}

    static Answer since(Inquiry q) {
        List<Side> sides = q.sides();
        Trait trait = q.trait();
        if (!q.check().has("year") && !q.check().has("between")) {
            throw new WrongCheck("match_since takes \"year\" or \"between\" or both");
        }
        if (sides.isEmpty()) {
            return q.answer(false, "no match");
        }
        Side last = sides.getLast();
        List<Side> around = q.check().has("last_of") && q.check().yes("last_of")
                ? q.filter().everywhere().sides(q.games())
                : sides;
        if (!around.getLast().equals(last)) {
            return Answer.of(false, "the last match was " + around.getLast() + ", not " + last, List.of(last));
        }
        int place = sides.size() - 2;
        while (place >= 0 && !trait.fits(sides.get(place))) {
            place--;
        }
        Optional<Side> previous = place >= 0 ? Optional.of(sides.get(place)) : Optional.empty();
        int between = sides.size() - 2 - place;
        boolean fits = trait.fits(last);
        String detail = (fits ? "the last match fits: " : "the last match does not fit: ") + last + "; the one before: "
                + previous.map(Side::toString).orElse("none") + "; " + between
                + (previous.isPresent() ? " between" : " earlier matches");
        return Answer.of(
                fits
                        && (q.check().has("year") ? When.of(q.check(), "year").was(previous) : previous.isPresent())
                        && (!q.check().has("between") || between == q.check().number("between")),
                detail,
                sides.subList(Math.max(0, place), sides.size()));
    }

    static Answer lastTime(Inquiry q) {
        if (q.check().has("year") == q.check().has("date")) {
            throw new WrongCheck("last_time takes either \"year\" or \"date\"");
        }
        When when = When.of(q.check(), q.check().has("year") ? "year" : "date");
        List<Side> sides = q.sides();
        Trait trait = q.trait();
        int place = sides.size() - 1;
        while (place >= 0 && !trait.fits(sides.get(place))) {
            place--;
        }
        Optional<Side> last = place >= 0 ? Optional.of(sides.get(place)) : Optional.empty();
        return Answer.of(
                when.was(last),
                "the last that fits: " + last.map(Side::toString).orElse("none") + "; " + (sides.size() - 1 - place)
                        + " matches after it",
                sides.subList(Math.max(0, place), sides.size()));
    }

    static Answer count(Inquiry q) {
        int fitting = WindowAsks.fitting(q.sides(), q.trait());
        return q.answer(
                q.check().agrees("count", fitting), fitting + " of " + q.sides().size() + " matches fit");
    }

    static Answer sum(Inquiry q) {
        String what = q.check().oneOf("what", List.of("for", "against", "points", "difference"));
        int sum = Sums.of(what, q.sides());
        return q.answer(
                q.check().agrees("count", sum),
                what + " " + sum + " in " + q.sides().size() + " matches");
    }

    static Answer result(Inquiry q) {
        Fields check = q.check();
        Filter filter = q.filter().against(check.text("opp"));
        if (check.has("venue")) {
            filter = filter.at(check.oneOf("venue", List.of("h", "a", "n")));
        }
        List<Side> sides = filter.sides(q.games());
        if (check.has("date")) {
            String day = check.day("date").toString();
            sides.removeIf(side -> !side.game().day().toString().equals(day));
        }
        if (sides.isEmpty()) {
            return Answer.of(false, "no such match", List.of());
        }
        Side last = sides.getLast();
        boolean so = last.scored() == check.number("for") && last.conceded() == check.number("against");
        Answer answer = Answer.of(so, "the match: " + last, List.of(last));
        List<Side> meetings = filter.in(List.of("all")).sides(q.games());
        return check.has("date") || meetings.getLast().equals(last)
                ? answer
                : answer.warn("there was a later meeting: " + meetings.getLast());
    }

    /// Both league matches of a season against a club.
    static Answer doubled(Inquiry q) {
        String season = q.season();
        Filter league = new Filter(
                q.filter().club(),
                List.of("league"),
                "",
                q.check().text("opp"),
                season,
                q.filter().from(),
                q.filter().to());
        List<Side> sides = league.sides(q.games());
        int wins = WindowAsks.fitting(sides, s -> s.scored() > s.conceded());
        String done = q.check().has("done") ? q.check().oneOf("done", List.of("first", "both")) : "both";
        int legs = done.equals("first") ? 1 : 2;
        List<String> played = new ArrayList<>();
        for (Side side : sides) {
            played.add(side.toString());
        }
        return Answer.of(sides.size() == legs && wins == legs, season + ": " + wins + " won of " + played, sides);
    }
}
