package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pressbox.claim.TableGap.Side;

/// Reads how many points a sentence puts between two lines of a table.
final class GapReader {
    /// The gaps, and the numerals that they take: the tokens at which they begin.
    record Read(List<TableGap> gaps, Set<Integer> taken) {}

    /// A number that may be one of points, at tokens `[at, end)`, and what it counts.
    private record Distance(int at, int end, Amount amount, boolean points) {}

    private static final int REACH = 6;

    private final Context c;
    private final Sentence s;
    private final List<PlaceFinder.Found> places;
    private final String season;
    private final List<TableGap> gaps = new ArrayList<>();
    private final Set<Integer> taken = new TreeSet<>();

    private GapReader(Context context, List<PlaceFinder.Found> places, String season) {
        c = context;
        s = context.sentence();
        this.places = places;
        this.season = season;
    }

    /// @param places the places that the sentence tells, which say what "clear" or "adrift" is meant of
    static Read read(Context c, List<PlaceFinder.Found> places, String season) {
        return new GapReader(c, places, season).read();
    }

    private Read read() {
        level();
        for (int at = 0; at < s.size(); at++) {
            distance(at)
                    .filter(d -> !isOfTime(d) && !Standings.isUnreal(s, d.at()))
                    .ifPresent(this::read);
        }
        return new Read(List.copyOf(gaps), taken);
    }

    private Optional<Distance> distance(int at) {
        if (s.isCardinal(at)) {
            Amount amount = c.numerals().stream()
                    .filter(n -> n.at() == at)
                    .map(Numeral::amount)
                    .findFirst()
                    .orElse(Amount.exactly(s.number(at)));
            int end = s.numberEnd(at);
            end += s.isOneOf(end, "precious", "measly", "slender", "clear", "more")
                            && s.isOneOf(end + 1, GapWords.POINTS)
                    ? 1
                    : 0;
            boolean points = s.isOneOf(end, GapWords.POINTS);
            return Optional.of(new Distance(at, points ? end + 1 : end, amount, points));
        }
        if (s.is(at, "a")) {
            int end = s.isOneOf(at + 1, "single", "solitary", "mere", "slender", "lone") ? at + 2 : at + 1;
            return s.is(end, "point")
                    ? Optional.of(new Distance(at, end + 1, Amount.exactly(1), true))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /// Whether it compares with another season: "three points better than at this stage".
    private boolean isOfTime(Distance d) {
        for (int i = d.end(); i < Math.min(s.size(), d.end() + 9); i++) {
            if (s.isOneOf(i, GapWords.STAGE)
                    || (s.is(i, "season") && s.is(i - 1, "last"))
                    || (s.isOneOf(i, "than", "on") && s.isOneOf(i + 1, "at", "they", "we", "after", "last", "this"))) {
                return true;
            }
            if (s.isStop(i)) {
                break;
            }
        }
        return false;
    }

    private void read(Distance d) {
        if (!lead(d) && !verb(d) && !apart(d)) {
            compared(d);
        }
    }

    /// "A five-point lead", "the gap is five points", "increased their lead to five points".
    private boolean lead(Distance d) {
        if (!d.points()) {
            return false;
        }
        int noun = d.end();
        if (s.isOneOf(noun, GapWords.LEADS) || s.isOneOf(noun, GapWords.GAPS) || s.is(noun, "deficit")) {
            Side side =
                    s.is(noun, "deficit") ? Side.BEHIND : s.isOneOf(noun, GapWords.LEADS) ? Side.AHEAD : Side.EITHER;
            return put(d, side, noun + 1, side == Side.AHEAD);
        }
        for (int i = d.at() - 1; i >= Math.max(0, d.at() - 9) && !s.isParted(i + 1); i--) {
            boolean to = s.isOneOf(d.at() - 1, "to", "of", "is", "was", "at", "stands", "just", "only", "now", "by");
            if (to
                    && (s.isOneOf(i, GapWords.GAPS)
                            || (s.isOneOf(i, GapWords.LEADS)
                                    && s.isOneOf(i - 1, "their", "the", "a", "his", "our", "its")))) {
                Side side = s.isOneOf(i, GapWords.GAPS) ? Side.EITHER : Side.AHEAD;
                boolean changed = s.is(d.at() - 1, "by") || s.is(d.at() - 1, "from");
                List<Mark> marks = marks(i + 1, d.at(), side);
                if (changed) {
                    return false;
                }
                return marks.isEmpty() ? put(d, side, d.end(), side == Side.AHEAD) : put(d, side, marks);
            }
        }
        if (s.isOneOf(d.end(), "is", "was") && s.is(d.end() + 1, "the") && s.isOneOf(d.end() + 2, GapWords.GAPS)) {
            return put(d, Side.EITHER, d.end() + 3, false);
        }
        return false;
    }

    /// "Lead Derby by five points", "trail the leaders by nine", "won the title by seven points from Holm".
    private boolean verb(Distance d) {
        int by = d.at() - 1;
        while (by > 0 && s.isOneOf(by, "just", "only", "a", "mere", "or")) {
            by--;
        }
        boolean loose = false;
        if (!s.is(by, "by") && d.points()) {
            for (int i = d.at() - 1; i >= Math.max(0, d.at() - 6); i--) {
                if (s.is(i, "by") && s.is(i + 1, "a") && s.isOneOf(i + 2, "street", "mile", "distance")) {
                    by = i;
                    loose = true;
                }
            }
        }
        if (!s.is(by, "by")) {
            return false;
        }
        if (d.points() && missed(d, by)) {
            return true;
        }
        for (int i = by - 1; i >= Math.max(0, by - 9) && (loose || !s.isStop(i + 1)); i--) {
            boolean leads = s.isOneOf(i, GapWords.LEADING) && (d.points() || s.isOneOf(i, "lead", "leads", "led"));
            boolean overTable = s.isOneOf(i, "won", "win", "top", "topped") && d.points();
            if (s.isOneOf(i, GapWords.TRAILS) || leads || overTable) {
                Side side = s.isOneOf(i, GapWords.TRAILS) ? Side.BEHIND : Side.AHEAD;
                List<Mark> marks = marks(i + 1, by, side);
                if (!marks.isEmpty() && !(marks.getFirst() instanceof Mark.Place)) {
                    return put(d, side, marks);
                }
                if (side == Side.BEHIND) {
                    return !marks.isEmpty() && put(d, side, marks);
                }
                int from = d.end();
                for (int j = d.end(); j < Math.min(s.size(), d.end() + 6); j++) {
                    from = s.isOneOf(j, "from", "over", "ahead") && (loose || j <= d.end() + 1) ? j : from;
                }
                return put(d, side, from, true);
            }
        }
        return false;
    }

    /// "Missed out on the play-offs by a point", "stayed up by two points".
    private boolean missed(Distance d, int by) {
        for (int i = by - 1; i >= Math.max(0, by - 10) && !s.isStop(i + 1); i--) {
            if (s.isOneOf(i, GapWords.MISSED)) {
                List<Mark> marks = marks(i + 1, by, Side.BEHIND);
                return !marks.isEmpty() && !(marks.getFirst() instanceof Mark.Drop) && put(d, Side.BEHIND, marks);
            }
            boolean up = s.isOneOf(i, "survived", "safe") || (s.is(i, "up") && s.isOneOf(i - 1, "stayed", "stay"));
            boolean avoided =
                    s.isOneOf(i, "avoided", "escaped", "dodged") && (s.is(i + 1, "relegation") || s.is(i + 2, "drop"));
            if (up || avoided) {
                return put(d, Side.AHEAD, List.of(new Mark.Drop()));
            }
            if (s.is(i, "relegated") || (s.is(i, "down") && s.isOneOf(i - 1, "went", "go"))) {
                return put(d, Side.BEHIND, List.of(new Mark.Safety()));
            }
        }
        return false;
    }

    /// "Two points separate Holm and Derby", "eight points between us and Holm".
    private boolean apart(Distance d) {
        if (!d.points()) {
            return false;
        }
        for (int i = d.end(); i < Math.min(s.size(), d.end() + REACH); i++) {
            if (s.isOneOf(i, "separated", "separate", "separates", "separating", "between", "divide", "divided")) {
                List<Mark> marks = marks(i + 1, Math.min(s.size(), i + 12), Side.EITHER);
                return !marks.isEmpty() && put(d, Side.EITHER, marks.subList(0, 1));
            }
        }
        return false;
    }

    private void compared(Distance d) {
        int at = d.end();
        if (s.is(at, "and") && s.isCardinal(at + 1) && s.isOneOf(s.numberEnd(at + 1), "places", "place")) {
            taken.add(at + 1);
            at = s.numberEnd(at + 1) + 1;
        }
        while (s.isOneOf(at, GapWords.ADVERBS) && at < d.end() + 3 && !isCompared(at)) {
            at++;
        }
        String word = s.word(at);
        boolean parted = s.isParted(at);
        boolean oneByOne = d.points() && s.is(at, "clear") && s.text().contains(". ");
        if (parted && !oneByOne) {
            return;
        }
        boolean goals = s.isOneOf(at + 1, "goals", "goal", "days", "wins");
        boolean bareClear = word.equals("clear") && !d.points() && !s.isOneOf(at + 1, "of", "at");
        if (goals || bareClear) {
            return;
        }
        if (GapWords.AHEAD.contains(word)) {
            int next = s.is(at + 1, "off") ? at + 2 : at + 1;
            put(d, Side.AHEAD, next, word.equals("clear"));
        } else if (GapWords.BEHIND.contains(word)) {
            int next = word.equals("worse") && s.is(at + 1, "off") ? at + 2 : at + 1;
            put(d, Side.BEHIND, next, false);
        } else if (GapWords.LEANING.contains(word)) {
            leaning(d, at);
        }
    }

    private boolean isCompared(int at) {
        return s.isOneOf(at, GapWords.AHEAD)
                || s.isOneOf(at, GapWords.BEHIND)
                || (s.isOneOf(at, GapWords.LEANING) && s.isOneOf(at + 1, "on", "than"));
    }

    /// "Five up on Holm", "two fewer than Derby", "six points from safety", "in front of".
    private void leaning(Distance d, int at) {
        String next = s.word(at + 1);
        switch (s.word(at)) {
            case "up" -> {
                if (next.equals("on")) {
                    put(d, Side.AHEAD, at + 2, false);
                } else if (next.equals("the") && d.points()) {
                    put(d, Side.BEHIND, at + 4, false);
                }
            }
            case "down" -> {
                if (next.equals("on")) {
                    put(d, Side.BEHIND, at + 2, false);
                }
            }
            case "more" -> {
                if (next.equals("than") && isOfPoints(d)) {
                    put(d, Side.AHEAD, at + 2, false);
                }
            }
            case "fewer", "less" -> {
                if (next.equals("than") && isOfPoints(d)) {
                    put(d, Side.BEHIND, at + 2, false);
                }
            }
            case "back" -> {
                if (d.points()) {
                    put(d, Side.BEHIND, at + 1, false);
                }
            }
            case "away", "from" -> {
                int from = s.is(at, "away") ? at + 1 : at;
                List<Mark> marks =
                        d.points() && s.is(from, "from") ? marks(from + 1, from + REACH, Side.BEHIND) : List.of();
                if (marks.size() == 1 && !(marks.getFirst() instanceof Mark.Rival)) {
                    boolean drop = marks.getFirst() instanceof Mark.Drop;
                    put(d, drop ? Side.AHEAD : Side.BEHIND, marks);
                }
            }
            case "in" -> {
                if (next.equals("front")) {
                    put(d, Side.AHEAD, at + 2, true);
                } else if (next.equals("arrears")) {
                    put(d, Side.BEHIND, at + 2, false);
                }
            }
            case "to" -> {
                if (next.equals("spare") || (next.equals("the") && s.is(at + 2, "good"))) {
                    put(d, Side.AHEAD, next.equals("spare") ? at + 2 : at + 3, false);
                } else if (next.equals("the") && s.is(at + 2, "rear")) {
                    put(d, Side.BEHIND, at + 3, false);
                }
            }
            default -> {}
        }
    }

    /// "47 points, two fewer than the Arsenal": points were told just before.
    private boolean isOfPoints(Distance d) {
        boolean before = false;
        for (int i = Math.max(0, d.at() - 4); i < d.at(); i++) {
            before |= s.isOneOf(i, GapWords.POINTS);
        }
        return d.points() || before;
    }

    private boolean put(Distance d, Side side, int from, boolean lead) {
        boolean joined = s.isOneOf(from, "of", "than", "on", "over", "to", "from", "at", "in", "with", "between");
        List<Mark> marks = s.isParted(from) ? List.of() : marks(from, Math.min(s.size(), from + 10), side);
        if (marks.isEmpty()) {
            boolean of = joined && !s.isOneOf(from, "at", "in", "with") && !s.isParted(from);
            if (of || !d.points()) {
                taken.addAll(d.points() ? Set.of(d.at()) : Set.of());
                return false;
            }
            marks = side == Side.AHEAD && lead ? List.of(below()) : unsaid(side);
        }
        return !marks.isEmpty() && put(d, side, marks);
    }

    /// "Bottom, four points adrift": of safety, or of the next club above.
    private List<Mark> unsaid(Side side) {
        boolean last = places.stream().anyMatch(p -> p.placing() instanceof Placing.FromBottom f && f.place() == 1);
        return side == Side.BEHIND && last ? List.of(new Mark.Next(false), new Mark.Safety()) : List.of();
    }

    /// "Five points clear": of the second, or of the next one below where a lower place is told.
    private Mark below() {
        for (PlaceFinder.Found place : places) {
            if (place.placing() instanceof Placing.At at
                    && at.place() > 1
                    && place.club().isEmpty()) {
                return new Mark.Next(true);
            }
        }
        return new Mark.Place(2);
    }

    private boolean put(Distance d, Side side, List<Mark> marks) {
        taken.add(d.at());
        String club = Standings.subject(c, d.at());
        List<Mark> others =
                marks.stream().filter(m -> !m.equals(new Mark.Rival(club))).toList();
        if (others.isEmpty()) {
            return false;
        }
        boolean rivals = others.stream().allMatch(Mark.Rival.class::isInstance);
        if (rivals) {
            others.forEach(m -> gaps.add(new TableGap(club, side, d.amount(), List.of(m), season)));
        } else {
            gaps.add(new TableGap(club, side, d.amount(), others, season));
        }
        return true;
    }

    private List<Mark> marks(int from, int to, Side side) {
        List<Mark> marks = new ArrayList<>();
        for (int i = from; i < Math.min(to, s.size()); i++) {
            if (i > from && s.isParted(i) || s.isOneOf(i, "after", "with", "when", "but", "while", "having")) {
                break;
            }
            Optional<Sentence.Club> club = s.clubAt(i).filter(x -> !x.ground());
            if (club.isPresent()) {
                marks.add(new Mark.Rival(club.get().name()));
                i = club.get().end() - 1;
                if (!s.is(i + 1, "and")
                        || s.clubAt(i + 2).isEmpty() && s.clubAt(i + 3).isEmpty()) {
                    break;
                }
                continue;
            }
            boolean named = namesAClub(i);
            Optional<Mark> mark = marks.isEmpty() && !named ? mark(i, side) : Optional.empty();
            if (mark.isPresent()) {
                boolean bottom = side == Side.BEHIND && s.isOneOf(i, "bottom", "foot");
                return bottom ? List.of(new Mark.Next(false), new Mark.Safety()) : List.of(mark.get());
            }
        }
        return List.copyOf(marks);
    }

    /// "Leaders Holm", "second-placed Holm", "bottom club Holm": the name says it.
    private boolean namesAClub(int at) {
        for (int i = at + 1; i <= Math.min(s.size() - 1, at + 2) && !s.isParted(i); i++) {
            if (s.clubAt(i).filter(x -> !x.ground()).isPresent()) {
                return !s.isOneOf(i - 1, "and", "after", "from", "with", "by", "at");
            }
        }
        return false;
    }

    /// Whether what follows an ordinal leaves it a place.
    private boolean isPlace(int end) {
        return end >= s.size()
                || s.isParted(end)
                || s.isOneOf(
                        end,
                        "place",
                        "placed",
                        "spot",
                        "position",
                        "and",
                        "with",
                        "in",
                        "after",
                        "but",
                        "who",
                        "having",
                        "going");
    }

    private Optional<Mark> mark(int at, Side side) {
        boolean ahead = side == Side.AHEAD;
        if (s.isOrdinal(at) && s.number(at) <= 24 && isPlace(s.numberEnd(at))) {
            return Optional.of(new Mark.Place(s.number(at)));
        }
        boolean number = s.isCardinal(at + 1) && s.number(at + 1) <= 12;
        return switch (s.word(at)) {
            case "safety" -> Optional.of(new Mark.Safety());
            case "relegation", "trapdoor", "drop" ->
                Optional.of(ahead || side == Side.BEHIND ? new Mark.Drop() : new Mark.Safety());
            case "playoff", "playoffs" -> Optional.of(new Mark.PlayOff(ahead));
            case "play" -> s.isOneOf(at + 1, "off", "offs") ? Optional.of(new Mark.PlayOff(ahead)) : Optional.empty();
            case "automatic", "promotion" -> Optional.of(new Mark.Promotion(ahead));
            case "bottom" ->
                number
                        ? Optional.of(new Mark.FromBottom(s.number(at + 1)))
                        : s.is(at + 1, "side") || !s.is(at + 1, "half")
                                ? Optional.of(new Mark.FromBottom(1))
                                : Optional.empty();
            case "foot" -> Optional.of(new Mark.FromBottom(1));
            case "top" ->
                number
                        ? Optional.of(new Mark.Place(s.number(at + 1) + (ahead ? 1 : 0)))
                        : s.isOneOf(at + 1, "flight", "half", "tier")
                                ? Optional.empty()
                                : Optional.of(new Mark.Place(ahead || side == Side.EITHER ? 2 : 1));
            case "leaders", "summit", "pace", "pacesetters", "lead", "leader" ->
                Optional.of(new Mark.Place(side == Side.BEHIND ? 1 : 2));
            case "table", "league", "championship", "division", "title" ->
                ahead && s.isOneOf(at - 1, "the", "of") && !s.isOneOf(at + 1, "one", "two", "strugglers")
                        ? Optional.of(new Mark.Place(2))
                        : Optional.empty();
            case "pack", "field", "rest", "everyone", "challengers", "rivals", "pursuers" ->
                Optional.of(side == Side.BEHIND ? new Mark.Next(false) : below());
            case "next" -> s.isOneOf(at + 1, "worst", "lowest") ? Optional.of(new Mark.Next(false)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// "Level on points with Holm", "93 points apiece with Derby".
    private void level() {
        boolean stage = s.has("stage", "juncture", "ago");
        for (Phrase phrase : List.of(GapWords.LEVEL, GapWords.LEVEL_WITH, GapWords.SAME)) {
            Optional<Phrase.Found> found = phrase.find(s);
            if (found.isEmpty() || stage || (phrase == GapWords.LEVEL_WITH && !s.has("points", "pts"))) {
                continue;
            }
            String club = Standings.subject(c, found.get().first());
            Optional<Sentence.Club> other = s.clubAt(found.get().end() - 1).filter(x -> !x.ground());
            if (other.isPresent() && !other.get().name().equals(club)) {
                gaps.add(new TableGap(
                        club,
                        Side.EITHER,
                        Amount.exactly(0),
                        List.of(new Mark.Rival(other.get().name())),
                        season));
                return;
            }
        }
    }
}
