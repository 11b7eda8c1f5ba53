package pressbox.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.Outcome;
import pressbox.almanac.Venue;
import pressbox.football.Score;
import pressbox.text.WordSet;

/// Reads the results that a sentence states of single matches.
final class StatedResultReader {
    private static final WordSet OPEN = WordSet.of(
            "will",
            "would",
            "could",
            "should",
            "might",
            "can",
            "if",
            "unless",
            "whether",
            "aggregate",
            "agg",
            "penalties",
            "pens",
            "shoot-out",
            "shootout",
            "friendly",
            "friendlies");
    /// Words that make more of a match than its result.
    private static final WordSet MOST = WordSet.of(
            "heaviest",
            "biggest",
            "largest",
            "widest",
            "worst",
            "best",
            "highest",
            "lowest",
            "longest",
            "record",
            "fewest",
            "most");
    private static final List<Phrase> COURSE = Phrase.all(
            "from behind",
            "half|full time|half-time",
            "at the break|interval",
            "hat trick",
            "injury|stoppage|added time",
            "minute|minutes",
            "comeback|trailing|trailed",
            "after leading",
            "lead|leads",
            "led twice|from|until|at");
    static final List<Phrase> TO_COME = Phrase.all(
            "and|they|now|then play|plays|face|faces|host|hosts|meet|meets|visit|visits|welcome|welcomes|entertain|entertains *1 @club",
            "@club play|plays|face|faces|host|hosts|meet|meets|visit|visits|welcome|welcomes|entertain|entertains *1 @club",
            "travel|travels|go|goes|head|heads to *2 @club",
            "travel|travels to *6 next|on|tomorrow",
            "next week|month|saturday|sunday|monday|tuesday|wednesday|thursday|friday|weekend");
    private static final WordSet TURNS = WordSet.of("but", "and", "before", "after", "then", "while", "having");
    private static final WordSet FACING =
            WordSet.of("by", "to", "over", "against", "of", "at", "with", "past", "from", "beat", "off");
    private static final WordSet ORDINAL_PARTS = WordSet.of("round", "leg", "half", "day", "tier", "division");
    private static final int SHORT = 18;

    private final Context c;
    private final Sentence s;
    private final List<ResultWords.Told> told;

    private StatedResultReader(Context context, List<ResultWords.Told> told) {
        c = context;
        s = context.sentence();
        this.told = told;
    }

    /// The results, and that the course of a match is not recorded where the sentence tells of it; nothing
    /// where a part of the sentence is not understood.
    static List<Question> read(Context c) {
        Sentence s = c.sentence();
        boolean open = !(c.horizon().horizon() instanceof Horizon.None) || RowMarks.areIn(s) || s.isQuestion();
        for (int i = 0; i < s.size(); i++) {
            open |= s.isOneOf(i, OPEN) || s.isOneOf(i, MOST) && !s.is(i + 1, "recent");
        }
        if (open || c.all().stream().anyMatch(Event::negated) || !isOfNoNumber(c)) {
            return List.of();
        }
        List<ResultWords.Told> told = named(c, ResultWords.in(c));
        return told.isEmpty() || told.size() > 3 ? List.of() : new StatedResultReader(c, told).questions();
    }

    /// Those with a score, and those without that stand behind a turn and name a side: "ran out 4-2 winners", "won the
    /// replay" tell of a match that is told already.
    private static List<ResultWords.Told> named(Context c, List<ResultWords.Told> all) {
        boolean scored = all.stream().anyMatch(t -> t.score().isPresent());
        return !scored
                ? all
                : all.stream()
                        .filter(t -> t.score().isPresent() || isAnother(c, t))
                        .toList();
    }

    private static boolean isAnother(Context c, ResultWords.Told match) {
        for (int i = match.first() - 1; i >= Math.max(0, match.first() - 3); i--) {
            if (c.sentence().isOneOf(i, TURNS)) {
                return c.sentence().clubs().stream()
                        .anyMatch(club -> club.first() >= match.end() && club.first() <= match.end() + 6);
            }
        }
        return false;
    }

    /// Whether no number counts anything: "their ninth win", "lost three" ask more than one result.
    private static boolean isOfNoNumber(Context c) {
        Sentence s = c.sentence();
        return c.numerals().stream()
                .allMatch(n -> n.unit() == Numeral.Unit.OTHER
                        || n.ordinal() && (s.isOneOf(n.end(), ORDINAL_PARTS) || s.isOneOf(n.end() - 1, ORDINAL_PARTS))
                        || s.isOneOf(n.end(), "days", "weeks", "months", "seasons")
                        || !s.scores().isEmpty() && s.is(n.end(), "past")
                        || s.is(n.end(), "without") && s.isOneOf(n.end() + 1, "reply", "answer", "response"));
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        String opponent = "";
        String subject = "";
        for (int i = 0; i < told.size(); i++) {
            int from = i == 0 ? 0 : boundary(told.get(i - 1).end(), told.get(i).first());
            int to = i + 1 < told.size()
                    ? boundary(told.get(i).end(), told.get(i + 1).first())
                    : s.size();
            subject = subject(told.get(i), from, subject);
            Optional<StatedResult> result = result(told.get(i), subject, from, to, opponent);
            if (result.isEmpty()) {
                return List.of();
            }
            questions.add(result.get());
            opponent = result.get().where().opponent();
        }
        if (Phrase.first(COURSE, s).isPresent()) {
            questions.add(new NotRecorded(c.own(), "what happened within matches"));
        }
        if (Phrase.first(TO_COME, s).isPresent()) {
            questions.add(new NotRecorded(c.own(), "matches still to come"));
        }
        return questions;
    }

    /// Where the words of the next match begin.
    private int boundary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isOneOf(i, TURNS) && !s.is(i + 1, "christmas")) {
                return i;
            }
        }
        for (int i = from; i < to; i++) {
            if (s.isParted(i)) {
                return i;
            }
        }
        return to;
    }

    /// The side that the words tell of: named in their own part, or the one of the match told before.
    private String subject(ResultWords.Told match, int from, String before) {
        if (match.isListed()) {
            return c.clubBefore(match.first()).map(Sentence.Club::name).orElse(c.own());
        }
        boolean named = s.clubs().stream()
                .anyMatch(club -> !club.ground() && club.first() >= from && club.end() <= match.first());
        return named || before.isEmpty()
                ? c.subjectBefore(match.form() == Event.Form.NOUN ? match.end() - 1 : match.first())
                : before;
    }

    private Optional<StatedResult> result(ResultWords.Told match, String subject, int from, int to, String before) {
        Optional<Score> score = match.own();
        if (match.score().isPresent() && score.isEmpty() || isFirst(match.first())) {
            return Optional.empty();
        }
        Optional<Period> when = MatchDays.in(c, from, to);
        String opponent = opponent(subject, match, from, to).orElse(before);
        if (opponent.isEmpty() || opponent.equals(subject)) {
            return Optional.empty();
        }
        Contest contest = c.contest(told.size() == 1 ? 0 : from, told.size() == 1 ? s.size() : to);
        contest = contest.stated() ? contest : c.contest();
        boolean placed = when.isPresent() || contest.stated() && told.size() > 1;
        if (score.isEmpty() && (match.form() == Event.Form.NOUN || !placed || told.size() == 1 && s.size() > SHORT)) {
            return Optional.empty();
        }
        Venue venue = match.isListed() ? Venue.HOME : venue(subject, opponent, from, to);
        Optional<Outcome> outcome = match.kind().map(Outcome.class::cast);
        boolean turned = opponent.equals(c.own());
        return Optional.of(
                turned
                        ? new StatedResult(
                                opponent,
                                outcome.map(StatedResultReader::turned),
                                score.map(Score::turned),
                                when,
                                contest,
                                new Where(turned(venue), subject, ""))
                        : new StatedResult(subject, outcome, score, when, contest, new Where(venue, opponent, "")));
    }

    /// "their first win": more than a result.
    private boolean isFirst(int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (s.isOneOf(i, "first", "maiden", "only") && !s.isOneOf(i + 1, ORDINAL_PARTS)) {
                return true;
            }
        }
        return false;
    }

    /// The other side: the only one that is named beside the subject, or the one that the result's words govern.
    private Optional<String> opponent(String subject, ResultWords.Told match, int from, int to) {
        Set<String> others = new LinkedHashSet<>();
        String governed = "";
        for (Sentence.Club club : s.clubs()) {
            if (club.first() < from || club.end() > to || club.name().equals(subject)) {
                continue;
            }
            others.add(club.name());
            boolean behind = club.first() >= match.first() && club.first() <= match.end() + 3;
            boolean faced = club.first() == match.end() || s.isOneOf(club.first() - 1, FACING);
            governed = governed.isEmpty() && behind && faced ? club.name() : governed;
        }
        if (others.size() == 1) {
            return others.stream().findFirst();
        }
        if (!governed.isEmpty()) {
            return Optional.of(governed);
        }
        return others.isEmpty() && !subject.equals(c.own()) ? Optional.of(c.own()) : Optional.empty();
    }

    /// Whose ground is named decides; else "at home", "away" and "at Holm" do.
    private Venue venue(String subject, String opponent, int from, int to) {
        for (Sentence.Club club : s.clubs()) {
            boolean ground = club.ground() && club.first() >= from && club.end() <= to;
            if (ground) {
                return club.name().equals(subject)
                        ? Venue.HOME
                        : club.name().equals(opponent) ? Venue.AWAY : Venue.ANYWHERE;
            }
        }
        return c.where(from, to, subject).venue();
    }

    private static Outcome turned(Outcome outcome) {
        return Mirrored.of(new Figure.Times(outcome)) instanceof Figure.Times(Outcome other) ? other : outcome;
    }

    private static Venue turned(Venue venue) {
        return switch (venue) {
            case HOME -> Venue.AWAY;
            case AWAY -> Venue.HOME;
            case ANYWHERE, NEUTRAL -> venue;
        };
    }
}
