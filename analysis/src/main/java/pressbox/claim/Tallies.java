package pressbox.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.almanac.RunKind;
import pressbox.almanac.Venue;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Finds the tallies of a sentence: numbers that stand directly beside what they count, and lines as `P13 D5 L8`.
final class Tallies {
    private static final WordSet SMALL = WordSet.of(
            "only",
            "just",
            "merely",
            "but",
            "a",
            "the",
            "all",
            "of",
            "no",
            "fewer",
            "less",
            "more",
            "than",
            "them",
            "their",
            "his",
            "our",
            "its",
            "those",
            "these",
            "at",
            "least",
            "mere",
            "exactly",
            "precisely",
            "some",
            "as",
            "many",
            "few",
            "whopping",
            "staggering",
            "measly",
            "record",
            "total",
            "tally",
            "on",
            "fully");
    private static final WordSet BEHIND = WordSet.of(
            "were",
            "was",
            "are",
            "have",
            "has",
            "been",
            "had",
            "being",
            "of",
            "the",
            "them",
            "their",
            "his",
            "our",
            "games",
            "matches",
            "fixtures",
            "league",
            "home",
            "away",
            "game",
            "match",
            "and",
            "won",
            "drawn",
            "lost");
    private static final WordSet OF_PLAYED = WordSet.of("of", "from", "in", "out", "after", "over", "across");
    private static final WordSet BEFORE_PLAYED =
            WordSet.of("their", "the", "his", "our", "its", "those", "these", "a", "of", "all", "just", "only");
    private static final WordSet AGAINST =
            WordSet.of("conceded", "shipped", "leaked", "against", "conceding", "shipping", "allowed", "concede");
    static final WordSet GAP = WordSet.of(
            "clear", "behind", "ahead", "adrift", "above", "below", "off", "short", "shy", "better", "worse");
    private static final WordSet DROPPED =
            WordSet.of("dropped", "dropping", "drop", "lost", "shed", "deducted", "docked");
    private static final WordSet LEADING = WordSet.of("lead", "leads", "ahead", "led", "leading");
    private static final WordSet ROAD = WordSet.of("away", "road", "travels", "travel", "foreign", "opponents");
    private static final int REACH = 4;

    private final Context c;
    private final Sentence s;
    private final List<Tally> found = new ArrayList<>();

    private Tallies(Context context) {
        c = context;
        s = context.sentence();
    }

    /// In order; a number whose figure is not plain is left out.
    static List<Tally> in(Context c) {
        return new Tallies(c).all();
    }

    private List<Tally> all() {
        for (Numeral number : c.numerals()) {
            figure(number).ifPresent(figure -> add(figure, number));
        }
        for (int at = 0; at < s.size(); at++) {
            coded(at);
        }
        nothing();
        found.sort(Comparator.comparingInt(Tally::first));
        parts();
        found.sort(Comparator.comparingInt(Tally::first));
        return placed();
    }

    private void add(Figure figure, Numeral n) {
        int end = n.unit() == Numeral.Unit.BARE ? n.end() : Math.max(n.end(), Math.min(n.unitAt() + 1, s.size()));
        found.add(new Tally(figure, n.amount(), Venue.ANYWHERE, owner(n), n.at(), end));
    }

    private Optional<Figure> figure(Numeral n) {
        if (n.last()
                || n.ordinal()
                || s.is(n.at() - 1, "by") && !s.isOneOf(n.at() - 2, LEADING)
                || RowMarks.beside(s, n) >= 0) {
            return Optional.empty();
        }
        return switch (n.unit()) {
            case EVENTS ->
                c.events().stream()
                        .filter(e -> e.head() == n.unitAt() && !e.negated())
                        .findFirst()
                        .map(Tallies::times);
            case POINTS ->
                GAP.contains(s.word(n.unitAt() + 1)) || s.isOneOf(n.at() - 1, DROPPED)
                        ? Optional.empty()
                        : Optional.of(new Figure.Total(Sum.POINTS));
            case GOALS -> Optional.of(goals(n));
            case TIMES -> verbBefore(n);
            case BARE, MATCHES ->
                isPlayed(n)
                        ? Optional.of(new Figure.Played())
                        : verbBefore(n).or(() -> nounBefore(n)).or(() -> verbBehind(n));
            default -> Optional.empty();
        };
    }

    private static Figure times(Event event) {
        return new Figure.Times(event.outcome());
    }

    /// Of goals and of what a verb says of them: "conceding 91", "scored 84 times", "27 let in".
    private static Optional<Figure> ofVerb(Event event) {
        if (event.negated() || event.form() == Event.Form.STATE) {
            return Optional.empty();
        }
        if (event.isOf(RunKind.SCORING)) {
            return Optional.of(new Figure.Total(Sum.SCORED));
        }
        return Optional.of(event.isOf(RunKind.CONCEDING) ? new Figure.Total(Sum.CONCEDED) : times(event));
    }

    private Figure goals(Numeral n) {
        for (int i = n.unitAt() + 1; i < Math.min(s.size(), n.unitAt() + 3) && !s.isParted(i) && !s.is(i, "and"); i++) {
            if (AGAINST.contains(s.word(i)) || (s.is(i, "let") && s.is(i + 1, "in"))) {
                return new Figure.Total(Sum.CONCEDED);
            }
        }
        Optional<Event> before = c.eventBefore(n.at());
        boolean conceded = before.filter(e -> e.isOf(RunKind.CONCEDING) && n.at() - e.end() <= REACH)
                .isPresent();
        return new Figure.Total(conceded ? Sum.CONCEDED : Sum.SCORED);
    }

    private Optional<Figure> verbBefore(Numeral n) {
        Optional<Event> event = c.eventBefore(n.at());
        if (event.isEmpty()
                || event.get().form() != Event.Form.VERB
                || event.get().feat().least() > 1) {
            return Optional.empty();
        }
        for (int i = event.get().end(); i < n.at(); i++) {
            if (s.clubAt(i).isEmpty() && !SMALL.contains(s.word(i)) || s.isParted(i + 1) && i + 1 < n.at()) {
                return Optional.empty();
            }
        }
        return ofVerb(event.get());
    }

    /// "wins 66", "defeats: 12".
    private Optional<Figure> nounBefore(Numeral n) {
        boolean bare = n.unit() == Numeral.Unit.BARE && !s.isOneOf(n.end(), "of", "from", "in");
        return c.eventBefore(n.at())
                .filter(e -> bare
                        && e.end() == n.at()
                        && !e.negated()
                        && s.word(e.head()).endsWith("s"))
                .map(Tallies::times);
    }

    /// "two games won", "ten of the games were drawn", "27 let in".
    private Optional<Figure> verbBehind(Numeral n) {
        if (s.is(n.end(), "against") && s.clubAt(n.end() + 1).isEmpty() && n.unit() == Numeral.Unit.BARE) {
            return Optional.of(new Figure.Total(Sum.CONCEDED));
        }
        for (int i = n.end(); i < Math.min(s.size(), n.end() + 6); i++) {
            int at = i;
            Optional<Event> event =
                    c.events().stream().filter(e -> e.head() == at).findFirst();
            if (event.isPresent()) {
                boolean verb = event.get().form() == Event.Form.VERB
                        && event.get().feat().least() == 1;
                return verb ? ofVerb(event.get()) : Optional.empty();
            }
            if (!BEHIND.contains(s.word(i)) || s.isParted(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "from 42", "of their 46 games", "38 played".
    private boolean isPlayed(Numeral n) {
        int end = n.unit() == Numeral.Unit.MATCHES ? n.unitAt() + 1 : n.end();
        if (s.is(end, "played") || s.is(n.at() - 1, "played")) {
            return true;
        }
        if (s.isOneOf(n.end(), "of", "to")) {
            return false;
        }
        for (int i = n.at() - 1; i >= Math.max(0, n.at() - 4) && !s.isParted(i + 1); i--) {
            if (s.isOneOf(i, "possible", "available")) {
                return false;
            }
            if (OF_PLAYED.contains(s.word(i))) {
                return n.unit() == Numeral.Unit.MATCHES
                        || c.eventFrom(n.end(), n.end() + 1).isEmpty();
            }
            if (!BEFORE_PLAYED.contains(s.word(i)) && !s.isOneOf(i, "home", "away", "league")) {
                return false;
            }
        }
        return false;
    }

    /// "no defeats", "no draws": none of them.
    private void nothing() {
        for (Event event : c.events()) {
            boolean none = event.form() == Event.Form.NOUN && event.negated() && s.is(event.head() - 1, "no");
            if (none && !s.isOneOf(event.end(), "in", "since", "for")) {
                Figure figure = new Figure.Times(event.feat().kind());
                found.add(new Tally(figure, Amount.exactly(0), Venue.ANYWHERE, "", event.head() - 1, event.end()));
            }
        }
    }

    /// `P13`, `W 2`, `L8`.
    private void coded(int at) {
        String word = s.word(at);
        if (word.isEmpty() || "pwdlfa".indexOf(word.charAt(0)) < 0 || !s.isCapital(at)) {
            return;
        }
        String digits = word.substring(1);
        boolean apart = digits.isEmpty() && s.isCardinal(at + 1) && s.isDigits(at + 1);
        if (!apart
                && (digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(d -> d >= '0' && d <= '9'))) {
            return;
        }
        int value = apart ? s.number(at + 1) : Integer.parseInt(digits);
        int end = apart ? at + 2 : at + 1;
        found.removeIf(t -> t.first() == at + 1);
        found.add(new Tally(ofCode(word.charAt(0)), Amount.exactly(value), Venue.ANYWHERE, "", at, end));
    }

    private static Figure ofCode(char code) {
        return switch (code) {
            case 'w' -> new Figure.Times(RunKind.WINNING);
            case 'd' -> new Figure.Times(RunKind.DRAWING);
            case 'l' -> new Figure.Times(RunKind.LOSING);
            case 'f' -> new Figure.Total(Sum.SCORED);
            case 'a' -> new Figure.Total(Sum.CONCEDED);
            default -> new Figure.Played();
        };
    }

    /// "eleven of them away", "none of them at home", "all at Mill Lane": parts of the tally before.
    private void parts() {
        for (int i = 0; i < s.size(); i++) {
            boolean number = s.isCardinal(i);
            int end = number ? s.numberEnd(i) : i + 1;
            boolean ofThem = s.is(end, "of") && s.isOneOf(end + 1, "them", "those", "which");
            boolean all = s.isOneOf(i, "all", "both") && s.isParted(i) && s.isOneOf(i + 1, "at", "away", "on", "of");
            boolean part = ofThem && (number || s.is(i, "none")) && !isTold(i) || all;
            @Nullable Tally whole = part ? wholeBefore(i) : null;
            if (whole != null) {
                int count = number
                        ? s.number(i)
                        : s.is(i, "none") ? 0 : whole.amount().value();
                found.add(new Tally(
                        whole.figure(),
                        Amount.exactly(count),
                        Venue.ANYWHERE,
                        whole.owner(),
                        i,
                        ofThem ? end + 2 : end));
            }
        }
    }

    private boolean isTold(int token) {
        return found.stream().anyMatch(tally -> tally.first() == token);
    }

    private @Nullable Tally wholeBefore(int token) {
        @Nullable Tally whole = null;
        for (Tally tally : found) {
            boolean before = tally.end() <= token && !tally.isPlayed();
            whole = before && (whole == null || tally.first() > whole.first()) ? tally : whole;
        }
        return whole;
    }

    /// Each with the place that its own words give; "from six away days" gives it to what was counted there too.
    private List<Tally> placed() {
        List<Tally> placed = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Tally tally = found.get(i);
            int to = i + 1 < found.size() ? found.get(i + 1).first() : s.size();
            placed.add(tally.at(venue(tally, to)));
        }
        for (int i = placed.size() - 1; i > 0; i--) {
            Tally played = placed.get(i);
            Tally before = placed.get(i - 1);
            boolean joined = isBare(before) && isBare(played) && played.first() - before.end() <= 2;
            boolean there = (played.isPlayed() || joined)
                    && played.venue() != Venue.ANYWHERE
                    && before.venue() == Venue.ANYWHERE;
            if (there) {
                placed.set(i - 1, before.at(played.venue()));
            }
        }
        return List.copyOf(placed);
    }

    /// "won 14 and lost five at home": a number that its verb says all of.
    private boolean isBare(Tally tally) {
        return tally.end() - tally.first() == 1 && s.isCardinal(tally.first());
    }

    private Venue venue(Tally tally, int to) {
        int from = tally.first();
        for (int i = from; i < to; i++) {
            if (s.is(i, "since") || s.isSentenceEnd(i) && i > from || isNextEvent(tally, i)) {
                return Venue.ANYWHERE;
            }
            if (s.is(i, "home") && s.is(i + 1, "and") && s.is(i + 2, "away")) {
                return Venue.ANYWHERE;
            }
            boolean ground = s.clubAt(i)
                    .filter(club -> club.ground() && club.name().equals(c.own()))
                    .isPresent();
            if (i > from && s.is(i, "in") && s.isOneOf(i + 1, "all", "total")) {
                return Venue.ANYWHERE;
            }
            if (s.is(i, "home") && !s.isOneOf(i - 1, "went", "sent", "going", "return") || ground) {
                return Venue.HOME;
            }
            if (ROAD.contains(s.word(i))) {
                return Venue.AWAY;
            }
            if (tally.amount().value() > 1 && isUnknownPlace(i)) {
                return Venue.HOME;
            }
        }
        return Venue.ANYWHERE;
    }

    private boolean isNextEvent(Tally tally, int at) {
        return at > tally.end()
                && (s.isParted(at) || c.events().stream().anyMatch(e -> e.head() == at && e.first() > tally.end()));
    }

    /// "on Wearside", "at Borough Park": only at home are there several in one place.
    private boolean isUnknownPlace(int at) {
        int place = s.is(at + 1, "the") ? at + 2 : at + 1;
        return s.isOneOf(at, "at", "on")
                && s.isCapital(place)
                && s.clubAt(place).filter(club -> !club.ground()).isEmpty()
                && !CalendarWords.DAYS.contains(s.word(place))
                && !CalendarWords.MONTHS.contains(s.word(place));
    }

    /// "City 20", "Thorley's 30", "Holm wins 66".
    private String owner(Numeral n) {
        for (Sentence.Club club : s.clubs()) {
            int gap = n.at() - club.end();
            boolean beside = gap == 0 && !s.isParted(n.at());
            boolean won = gap == 1 && s.isOneOf(club.end(), "wins", "won", "win", "with", "have", "had", "winning")
                    || gap == 2 && s.is(club.end() + 1, "won");
            if (!club.ground() && (beside || won)) {
                return club.name();
            }
        }
        return "";
    }
}
