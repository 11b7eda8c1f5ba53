package pressbox.claim;

import java.util.Optional;
import pressbox.almanac.RunKind;
import pressbox.text.WordSet;

/// Reads "their first win at Thorley since 1987", "not since 1953 had they lost by six", "have not won there since
/// 1999".
final class FirstReader {
    private static final WordSet FIRST = WordSet.of("first", "maiden", "only");
    private static final WordSet UNTIL = WordSet.of("until", "before", "till", "prior");
    private static final Phrase AS_THIS = Phrase.of(
            "as|so heavy|heavily|big|bad|badly|large|emphatic|many|convincing *3 as *1 this|the|that|last|saturdays|that");
    private static final Phrase AGO = Phrase.of("# <match> ago");

    private final Context c;
    private final Sentence s;

    private FirstReader(Context context) {
        c = context;
        s = context.sentence();
    }

    static Optional<Question> read(Context c) {
        Horizon horizon = c.horizon().horizon();
        boolean level = horizon instanceof Horizon.None || horizon instanceof Horizon.LevelWithRecord;
        if (level || AGO.find(c.sentence()).isPresent()) {
            return Optional.empty();
        }
        FirstReader reader = new FirstReader(c);
        return reader.firstTime().or(reader::first).or(reader::notSince);
    }

    /// "won in the league at Thorley for the first time since": the whole clause says what happened.
    private Optional<Question> firstTime() {
        for (int at = 0; at < s.size(); at++) {
            boolean time = s.isOneOf(at, FIRST) && s.isOneOf(at + 1, "time", "occasion");
            if (!time && !(s.is(at, "first") && s.is(at + 1, "ever") && s.is(at + 2, "time"))) {
                continue;
            }
            int cue = at;
            Optional<Event> before = c.events().stream()
                    .filter(e -> e.end() <= cue && cue - e.end() < 20)
                    .reduce((a, b) -> b);
            boolean forIt = s.is(at - 1, "the") ? s.is(at - 2, "for") : s.isOneOf(at - 1, "very", "for");
            Optional<Event> told =
                    c.eventFrom(cue + 2, Math.min(s.size(), cue + 14)).filter(e -> !forIt && !isOfHorizon(e));
            Optional<Event> event = told.or(() -> before.filter(e -> !isPartedFrom(e, cue)))
                    .or(() -> c.eventFrom(cue + 2, s.size()).filter(e -> !isOfHorizon(e)))
                    .or(() -> before);
            if (event.isPresent()) {
                boolean behind = event.get().head() > at;
                int limit = c.horizon().first() > event.get().head()
                        ? Math.min(endOfClause(), c.horizon().first())
                        : endOfClause();
                int end = behind ? limit : Math.max(at, placeBehind(at));
                return Optional.of(question(event.get(), behind ? at : 0, end));
            }
        }
        return Optional.empty();
    }

    /// "won there for the first time since" says where before it, "for the first time since 1987 at home" behind it.
    private int placeBehind(int at) {
        return c.horizon().first() > at + 3 && c.horizon().first() < s.size()
                ? c.horizon().first()
                : at;
    }

    private boolean isPartedFrom(Event event, int cue) {
        for (int i = event.end(); i <= cue; i++) {
            if (s.isParted(i) && i > event.end()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the event tells of the earlier time: "since Holm won there in 1987".
    private boolean isOfHorizon(Event event) {
        return event.head() > c.horizon().first() && hasSinceBefore(event.head());
    }

    private boolean hasSinceBefore(int head) {
        for (int i = head - 1; i >= Math.max(0, head - 8) && !s.isParted(i + 1); i--) {
            if (s.isOneOf(i, "since", "than", "in", "that")) {
                return s.is(i, "since") || s.is(i, "than");
            }
        }
        return false;
    }

    /// "Holm's first league win at Thorley since 1987": the words after "first" say what it was.
    private Optional<Question> first() {
        for (int at = 0; at < s.size(); at++) {
            if (!FIRST.contains(s.word(at))
                    || s.isOneOf(at + 1, "time", "division", "half", "leg", "round", "team", "season", "year")) {
                continue;
            }
            Optional<Event> after = c.eventFrom(at + 1, at + 8).filter(e -> !isOfHorizon(e));
            Optional<Event> event = after.isPresent() ? after : c.eventBefore(at);
            if (event.isPresent() && !event.get().lasts()) {
                String club =
                        c.subjectBefore(after.isPresent() ? at : event.get().head());
                int from = after.isPresent() ? at : 0;
                return Optional.of(new FirstSince(
                        club,
                        feat(event.get()),
                        c.horizon().horizon(),
                        c.contest(),
                        c.where(from, endOfClause(), club)));
            }
        }
        return Optional.empty();
    }

    /// "had not won there since 1908 until now" (done by the last match), "have not won there since 1999",
    /// "last won there in 1999" (not done yet).
    private Optional<Question> notSince() {
        boolean inverted = (s.is(0, "not") && s.is(1, "since")) || s.is(0, "never");
        boolean negated = inverted
                || c.events().stream().anyMatch(Event::lasts)
                || s.has(
                        "waited",
                        "waiting",
                        "wait",
                        "not",
                        "never",
                        "hadnt",
                        "havent",
                        "hasnt",
                        "last",
                        "previously",
                        "without",
                        "yet");
        Optional<Event> event = told(inverted);
        if (!negated || event.isEmpty()) {
            return Optional.empty();
        }
        int end = endOfClause();
        int start = s.is(0, "not") && s.is(1, "since") ? verbAfterTime() : 0;
        String club = c.subjectBefore(event.get().head());
        boolean ended = s.has("ended", "ending", "ends", "end", "before", "until");
        boolean past = s.has("had", "hadnt", "having", "waited") || ended || (inverted && s.is(1, "since"));
        Where where = c.where(start, end, club);
        boolean present = s.has("have", "has", "havent", "hasnt", "without") && !s.has("had", "hadnt", "until");
        Feat feat = feat(event.get());
        boolean asThis = AS_THIS.find(s).isPresent();
        return Optional.of(
                asThis || past && (!present || (inverted && s.is(1, "since")))
                        ? new FirstSince(club, feat, c.horizon().horizon(), c.contest(), where)
                        : new LastTime(
                                club, feat, !event.get().lasts(), c.horizon().horizon(), c.contest(), where));
    }

    /// The event that the sentence is about, outside of the words that name the earlier time.
    private Optional<Event> told(boolean inverted) {
        int from = inverted ? verbAfterTime() : 0;
        Optional<Event> lasting =
                c.events().stream().filter(e -> e.head() >= from && e.negated()).findFirst();
        return lasting.or(() -> c.events().stream()
                        .filter(e -> e.head() >= from && !isOfHorizon(e))
                        .findFirst())
                .or(() -> c.eventFrom(from, s.size()));
    }

    /// The verb behind the time of "Not since Christmas Eve 1921 had …".
    private int verbAfterTime() {
        for (int i = 1; i < s.size(); i++) {
            if (s.isOneOf(i, "had", "has", "have", "did", "were", "was")) {
                return i;
            }
        }
        return 0;
    }

    private int endOfClause() {
        for (int i = 1; i < s.size(); i++) {
            boolean as = s.is(i, "as") && s.isOneOf(i + 1, "the", "in");
            if (UNTIL.contains(s.word(i)) || as) {
                return i;
            }
        }
        return s.size();
    }

    private Question question(Event event, int from, int to) {
        String club = c.subjectBefore(event.head());
        return new FirstSince(club, feat(event), c.horizon().horizon(), c.contest(), c.where(from, to, club));
    }

    /// What the match was, with the goals that stand beside the verb.
    private Feat feat(Event event) {
        Feat feat = event.feat();
        boolean goals = feat.kind() == RunKind.SCORING || feat.kind() == RunKind.CONCEDING;
        Feat whole = goals && feat.least() == 1
                ? new Feat(feat.kind(), Margins.goals(s, event.end(), Math.min(s.size(), event.end() + 5)))
                : feat;
        return switch (whole.kind()) {
            case UNBEATEN -> Feat.of(RunKind.LOSING);
            case WINLESS -> Feat.of(RunKind.WINNING);
            default -> whole;
        };
    }
}
