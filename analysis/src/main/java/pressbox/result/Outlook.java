package pressbox.result;

import java.time.LocalDate;
import java.util.Optional;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Whether a match that a line names is still to come.
final class Outlook {
    private static final int GROUP = 7;
    private static final int NEAR = 9;
    private static final WordSet AHEAD = Words.of(
            "next upcoming forthcoming ahead tomorrow tonight weekend before coming prepare preparing prepares looming awaits await"
                    + " scheduled now preparation prior miss misses ready available doubt doubtful eligible suspended unavailable build-up"
                    + " forward remaining rearranged decisive will face faces");
    private static final WordSet GOVERNORS = Words.of(
            "ahead before prior miss misses missing tomorrow's upcoming forthcoming next coming ready preparing prepare prepares prepared"
                    + " preparation preparations doubt doubtful available suspended eligible awaits looming build-up remaining rearranged return"
                    + " comeback targeted");
    private static final WordSet LOOKS_BACK =
            Words.of("last yesterday ago earlier previous previously recent recently first-ever");
    private static final WordSet OVER = Words.of("last yesterday ago earlier previously already");
    private static final WordSet VERSUS = Words.of("v vs versus");
    private static final WordSet FINALS = Words.of("final semi-final quarter-final date dates replay");
    private static final WordSet GAMES = Words.of("game match group day fixture win victory defeat draw");
    private static final WordSet A = Words.of("a an");
    private static final WordSet ROUNDS = Words.of("four eight sixteen two");
    private static final WordSet MOVE = Words.of("loan free permanent season-long medical transfer remainder");
    private static final WordSet SINCE = Words.of("after since following when despite");
    private static final WordSet PAST = Words.of(
            "was were did yesterday ago earlier scored lost won beat drew played met ended finished suffered beaten defeated marred conceded"
                    + " conceding goal scoring never didn't saw came took went made got gave left began kept hit led fell ran had held"
                    + " since would last previous faced");
    private static final WordSet JUST_PAST =
            Words.of("after following did since from had if during despite wasn't were was if");
    private static final WordSet NOW = Words.of("is are am 're 's they're we're he's has have");
    private static final WordSet WAKE = Words.of("back wake aftermath fresh");
    private static final WordSet NOT_AHEAD = Words.of(
            "already last was were had did yesterday ago would could lost won drew beaten suffered since losing drawing draws wins winning loss"
                    + " defeat draw win cannot can't not never n't lose hate coming might may if should used whenever always often");
    private static final WordSet WATCHERS = Words.of("fans supporters");
    private static final WordSet COMING = Words.of("this next");
    private static final WordSet CHOICE = Words.of("or either whoever");
    private static final WordSet WINNERS = Words.of("winners winner losers loser");
    private static final WordSet PRESENT = Words.of(
            "is are be been being has have will 's 're to not a the an his their its our for as get gets with");
    private static final WordSet ADJECTIVES = Words.of(
            "rearranged postponed scheduled delayed unbeaten injured placed need needed speed indeed red seed bed fixed united limited"
                    + " second-placed third-placed fourth-placed fifth-placed relegation-threatened newly-promoted promoted suspended"
                    + " crowned newly-crowned highly-rated expected confirmed exceed succeed proceed feed televised hundred followed");

    private final Line line;
    private final Clauses clauses;
    private final LocalDate today;

    Outlook(Line line, Clauses clauses, LocalDate today) {
        this.line = line;
        this.clauses = clauses;
        this.today = today;
    }

    boolean isAhead(Hit<Meeting> hit) {
        if (line.has(CHOICE, hit.last(), hit.last() + 6) || isOpenDraw(hit) || hasScore(hit)) {
            return false;
        }
        boolean listed = hit.slots().size() == 2 && startsWithDay();
        if (!listed && isOld(hit.first())) {
            return false;
        }
        if (hit.slots().size() == 2 && line.has(VERSUS, hit.first(), hit.last())) {
            return Days.isSoon(line, hit.first() - 3, hit.first())
                    || (!line.has(PAST, hit.first() - Roles.REACH, hit.last() + Roles.REACH)
                            && !line.has(JUST_PAST, hit.first() - 3, hit.first())
                            && !line.has(WATCHERS, hit.last(), hit.last() + 3));
        }
        int start = Math.max(clauses.start(hit.first()), hit.first() - Roles.REACH);
        int end = Math.min(clauses.end(hit.last()), hit.last() + Roles.REACH);
        return switch (hit.value().ahead()) {
            case FUTURE ->
                !line.has(NOT_AHEAD, Math.max(start, hit.first() - 4), hit.last() + 1)
                        && !isOver(hit.last(), Math.min(end, hit.last() + NEAR))
                        && !line.has(MOVE, hit.last(), hit.last() + 5)
                        && !(isParticiple(hit.first()) && line.has(SINCE, hit.first() - 2, hit.first()));
            case OPEN -> isOpenAhead(hit, start, end);
        };
    }

    /// "Last weekend", but not "in the last four", nor what stands behind the day of the match.
    private boolean isOver(int from, int to) {
        for (int i = from; i < to; i++) {
            if (looksBack(i, OVER)) {
                return true;
            }
            if (Days.isDay(line, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean looksBack(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (looksBack(i, LOOKS_BACK)) {
                return true;
            }
        }
        return false;
    }

    private boolean looksBack(int at, WordSet words) {
        return line.is(at, words) && !(line.is(at, "last") && (line.has(ROUNDS, at + 1, at + 2) || isNumber(at + 1)));
    }

    private boolean isNumber(int at) {
        return at < line.size() && line.kind(at) == Line.Kind.NUMBER;
    }

    private boolean isParticiple(int at) {
        return line.kind(at) == Line.Kind.WORD && line.endsWith(at, "ing");
    }

    /// "On the back of", "in the wake of".
    private boolean isInWake(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, WAKE) && (line.is(i + 1, "of") || line.is(i + 1, "from"))) {
                return true;
            }
        }
        return false;
    }

    /// "The winners of Town's tie": nobody knows whom.
    private boolean isOpenDraw(Hit<Meeting> hit) {
        for (int i = hit.last(); i < Math.min(line.size(), hit.last() + 6); i++) {
            if (line.is(i, WINNERS) && (line.is(i + 1, "of") || line.is(i + 1, "from") || line.is(i + 1, "between"))) {
                return true;
            }
        }
        return false;
    }

    /// "Sunday 25 August 2024 - Town v Rovers": a line of a list of matches, which names its year whenever that was.
    private boolean startsWithDay() {
        return line.size() > 2 && Days.isDay(line, 0) && (Days.isMonth(line, 1) || Days.isMonth(line, 2));
    }

    /// Whether the line names a year that is over.
    private boolean isOld(int at) {
        return line.namesYearBefore(today.getYear(), at - Roles.REACH, at + Roles.REACH);
    }

    private boolean isOpenAhead(Hit<Meeting> hit, int start, int end) {
        int group = Math.max(start, hit.first() - GROUP);
        if (looksBack(group, hit.last() + 1)) {
            return false;
        }
        if (line.has(JUST_PAST, Math.max(start, hit.first() - 4), hit.first())
                || isInWake(Math.max(start, hit.first() - 9), hit.first())) {
            return false;
        }
        if (isOver(hit.last(), Math.min(end, hit.last() + NEAR))) {
            return false;
        }
        if (line.has(GOVERNORS, group, hit.first() + 1)) {
            return true;
        }
        if (looksBack(hit.last(), end)) {
            return false;
        }
        if (willBe(Math.max(start, hit.first() - GROUP), hit.first())) {
            return true;
        }
        if (isPast(start, end)) {
            return false;
        }
        return line.has(AHEAD, start, end) || willBe(start, hit.first()) || namesDay(start, end) || isRound(hit, start);
    }

    /// "Have a semi-final with Town", "a final date with": a round that is told of as a thing to have is still to come.
    private boolean isRound(Hit<Meeting> hit, int start) {
        return line.has(FINALS, hit.first(), hit.last())
                && !line.has(GAMES, hit.first(), hit.last())
                && line.has(A, Math.max(start, hit.first() - GROUP), hit.first());
    }

    /// "He'll be watching the match", "they are in town for their match".
    private boolean willBe(int from, int to) {
        boolean now = false;
        for (int i = from; i < to; i++) {
            now |= line.is(i, NOW);
            if (line.endsWith(i, "'ll") || line.is(i, "ll") || (now && line.is(i, "for") && i > to - GROUP)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasScore(Hit<Meeting> hit) {
        for (int i = Math.max(0, hit.first() - 8); i < Math.min(line.size(), hit.last() + 12); i++) {
            if (Scores.isScore(line, i) && clauses.between(i, Math.min(Math.max(i, hit.first()), hit.last())) == 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb of the clause tells of the past.
    private boolean isPast(int from, int to) {
        if (line.has(PAST, from, to)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (line.kind(i) == Line.Kind.WORD
                    && line.endsWith(i, "ed")
                    && line.length(i) > 4
                    && !line.is(i, ADJECTIVES)
                    && !line.has(PRESENT, i - 3, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesDay(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((line.is(i, "week") || line.is(i, "month") || line.is(i, "season")) && line.has(COMING, i - 1, i)) {
                return true;
            }
            if (Days.isDay(line, i)) {
                return true;
            }
            Optional<LocalDate> date =
                    Days.isMonth(line, i) ? Days.named(line, i, today, Days.Direction.AHEAD) : Optional.empty();
            if (date.isPresent()) {
                return true;
            }
        }
        return false;
    }
}
