package pressbox.availability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pressbox.fact.Availability;
import pressbox.fact.Availability.Status;
import pressbox.fact.Prose;
import pressbox.football.Person;
import pressbox.origin.Credits;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Phrases;
import pressbox.phrase.Sheet;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Reads who is out, doubtful, suspended or back.
///
/// One row for each person and letter; of two letters for one person both stand, in the order of the text. Stateless
/// and safe to share.
public final class AvailabilityReader {
    private static final Phrases<Cue> CUES = Phrases.load(AvailabilityReader.class, "cues.txt", Cue::read);
    private static final WordSet UNREAL =
            Words.of("if unless not never n't isn't aren't wasn't weren't no avoided avoid without");

    private static final WordSet BAN = Words.of("suspension suspended ban banned");
    private static final WordSet INJURY = Words.of("injury injured injuries knee ankle hamstring groin thigh calf");

    private static final WordSet FITNESS = Words.of(
            "fitness fit injury injured injuries availability health knock hamstring groin calf thigh knee ankle illness");
    /// "Once he has served his ban": not yet.
    private static final WordSet AWAITED = Words.of("once when until till before");

    private static final WordSet WORRY = Words.of("concern concerns worry worries");
    /// "Suspended" for a court.
    private static final WordSet COURT =
            Words.of("sentenced sentence prison jail jailed imprisonment custody court convicted pleaded magistrates");

    private static final WordSet LAST = Words.of("last previous that");
    private static final WordSet TERM = Words.of("season year campaign term summer decade");
    private static final WordSet HIS = Words.of("his her the of");
    private static final WordSet NOT = WordSet.of("not", "never");

    private record Key(String person, Status status) {}

    /// The availability an article states, in order.
    public List<Availability> read(Prose prose, Credits credits) {
        return read(Sheet.of(prose), credits);
    }

    /// The same from an article that is already cut into lines.
    public List<Availability> read(Sheet sheet, Credits credits) {
        Prose prose = sheet.prose();
        Affiliations affiliations = sheet.affiliations();
        Map<Key, Availability> rows = new LinkedHashMap<>();
        List<Person> recent = List.of();
        for (Line line : sheet.lines()) {
            Players players = new Players(line, affiliations, recent);
            if (players.mayBeToldOf()) {
                for (Availability row : readLine(prose, credits, line, players)) {
                    rows.putIfAbsent(new Key(row.person().name(), row.status()), row);
                }
            }
            recent = players.namedLast();
        }
        return new ArrayList<>(rows.values());
    }

    /// One row for each person: of "sidelined" and "available" in one sentence the later holds, of "sidelined" and
    /// "expected to return" the first, of "without" and "suspended" the one that says why.
    private static Collection<Availability> readLine(Prose prose, Credits credits, Line line, Players players) {
        if (line.is(line.size() - 1, "?")) {
            return List.of();
        }
        List<Hit<Cue>> cues = CUES.in(line);
        if (cues.isEmpty()) {
            return List.of();
        }
        Clauses clauses = players.clauses();
        Map<String, Availability> rows = new LinkedHashMap<>();
        for (Hit<Cue> cue : cues) {
            int from = Math.max(clauses.start(cue.first()), cue.first() - 3);
            boolean denies = isPlain(cue.value().status()) && line.has(NOT, cue.first(), cue.last());
            boolean vague = cue.value().status() == Status.DOUBTFUL
                    && cue.value().where() == Cue.Where.BEHIND
                    && !line.has(FITNESS, 0, line.size());
            boolean worry = cue.value().status() == Status.DOUBTFUL
                    && line.has(WORRY, cue.first(), cue.last() + 1)
                    && !line.has(FITNESS, 0, line.size());
            boolean punished = cue.value().status() == Status.SUSPENDED && line.has(COURT, 0, line.size());
            boolean awaited = cue.value().status() == Status.AVAILABLE && line.has(AWAITED, from, cue.first());
            if (denies
                    || vague
                    || worry
                    || punished
                    || awaited
                    || isLongAgo(prose, line, clauses, cue)
                    || isUnreal(line, from, cue.first())) {
                continue;
            }
            for (Person person : players.of(cue, nextOfItsKind(cues, cue))) {
                rows.merge(person.name(), row(prose, credits, line, players, cue, person), AvailabilityReader::settled);
            }
        }
        return rows.values();
    }

    /// "if he is fit", "not “fully recovered”", but "as if his injury were not enough".
    private static boolean isUnreal(Line line, int from, int until) {
        if (line.is(until - 2, "not") || (line.is(until - 1, "before") && line.endsWith(until, "ing"))) {
            return true;
        }
        for (int i = from; i < until; i++) {
            if (line.has(UNREAL, i, i + 1) && !(line.is(i, "if") && line.is(i - 1, "as"))) {
                return true;
            }
        }
        return false;
    }

    /// Where the next phrase begins that also speaks of the players behind it: "suspended X and the injured Y".
    private static int nextOfItsKind(List<Hit<Cue>> cues, Hit<Cue> cue) {
        for (Hit<Cue> next : cues) {
            if (next.value().where() == Cue.Where.BEHIND && next.first() > cue.first()) {
                return next.first();
            }
        }
        return Integer.MAX_VALUE;
    }

    /// Whether a "not" inside the phrase turns it round: "is not injured", but "is not available", "has not trained".
    private static boolean isPlain(Status status) {
        return switch (status) {
            case AVAILABLE, INJURED, SUSPENDED, NOT_IN_SQUAD -> true;
            case DOUBTFUL, UNAVAILABLE -> false;
        };
    }

    private static Availability settled(Availability one, Availability other) {
        if (one.status() == Status.UNAVAILABLE && other.chance() == 0) {
            return other;
        }
        return switch (other.status()) {
            case AVAILABLE -> other.chance() == 100 ? other : one;
            case SUSPENDED -> one.status() == Status.INJURED ? other : one;
            case DOUBTFUL -> one.status() == Status.AVAILABLE ? other : one;
            case INJURED, UNAVAILABLE, NOT_IN_SQUAD -> one;
        };
    }

    private static Availability row(
            Prose prose, Credits credits, Line line, Players players, Hit<Cue> cue, Person person) {
        Cue means = cue.value();
        int from = players.from(cue);
        int to = players.to(cue);
        String bracket =
                players.cause(person).map(span -> span.in(prose.text())).orElse("");
        boolean banned = bracket.isEmpty()
                ? line.has(BAN, from, to) && !line.has(INJURY, from, to)
                : bracket.startsWith("susp") || bracket.startsWith("ban");
        boolean out = means.status() == Status.INJURED || (means.status() == Status.UNAVAILABLE && !bracket.isEmpty());
        boolean hurt = !banned && (!bracket.isEmpty() || line.has(INJURY, from, to));
        Status status = out && banned
                ? Status.SUSPENDED
                : means.status() == Status.UNAVAILABLE && hurt ? Status.INJURED : means.status();
        return new Availability(
                prose.evidence(line.span()),
                person,
                status,
                means.chance(),
                bracket.isEmpty() ? Details.reason(line, cue, from, to, prose.text()) : bracket,
                Details.since(line, cue, from, to, prose.text()),
                Details.until(line, cue, from, to, prose.text()),
                "",
                credits.originAt(line.span()));
    }

    private static boolean isLongAgo(Prose prose, Line line, Clauses clauses, Hit<Cue> cue) {
        int from = clauses.start(cue.first());
        int to = clauses.end(cue.last());
        return line.namesYearBefore(prose.beat().day().getYear(), from, to) || isLastSeason(line, from, to);
    }

    /// "Last season he missed nine games", "was injured at the time", "two years ago".
    private static boolean isLastSeason(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean last = line.is(i, LAST) && i + 1 < to && line.is(i + 1, TERM);
            boolean then = line.is(i, "at") && line.is(i + 1, "the") && line.is(i + 2, "time");
            boolean ago = line.is(i, "ago") && (line.is(i - 1, "years") || line.is(i - 1, "seasons"));
            boolean before = line.is(i, "the") && line.has(TERM, i + 1, i + 2) && line.is(i + 2, "before");
            boolean career = line.is(i, "career") && line.has(HIS, i - 1, i);
            boolean into = line.is(i, "into") && line.is(i + 1, "the") && line.is(i + 2, "season");
            if (last || then || ago || before || career || into) {
                return true;
            }
        }
        return false;
    }
}
