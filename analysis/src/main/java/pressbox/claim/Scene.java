package pressbox.claim;

import pressbox.text.WordSet;

/// The words of a sentence that say where and against whom the matches of one claim were: those of its own
/// part, and of parts beside it that tell of no match of their own.
///
/// @param from first token
/// @param to   the token behind the last
record Scene(int from, int to) {
    private static final WordSet TURNS = WordSet.of(
            "but",
            "after",
            "following",
            "when",
            "while",
            "despite",
            "because",
            "thanks",
            "means",
            "meaning",
            "gave",
            "give",
            "gives",
            "giving",
            "gifted",
            "handed",
            "took",
            "takes",
            "taking",
            "saw",
            "sees",
            "made",
            "makes",
            "making",
            "brought",
            "brings",
            "left",
            "leaves",
            "leaving",
            "extended",
            "extends",
            "extending",
            "completed",
            "completes",
            "completing",
            "although",
            "though",
            "until",
            "condemned",
            "secured",
            "earned",
            "ensured",
            "sealed",
            "marked",
            "whose",
            "who",
            "which",
            "where",
            "set",
            "became",
            "yielded",
            "halts",
            "halted",
            "ends",
            "ended",
            "ending",
            "snapped",
            "snaps",
            "stopped",
            "stops",
            "halting",
            "snapping",
            "stopping",
            "stretched",
            "stretches",
            "lifted",
            "brought");
    private static final WordSet IS = WordSet.of("was", "is", "were", "are", "represents", "represented");
    private static final WordSet GOES_ON = WordSet.of(
            "have",
            "has",
            "had",
            "are",
            "is",
            "was",
            "were",
            "now",
            "remain",
            "remains",
            "failed",
            "extended",
            "stretched",
            "it",
            "they",
            "the",
            "their",
            "we",
            "so",
            "still",
            "ended",
            "havent",
            "hasnt",
            "lost",
            "won",
            "drew",
            "kept",
            "are",
            "thus",
            "with",
            "yet",
            "move",
            "moved",
            "sit",
            "made",
            "stand",
            "gone",
            "stay",
            "go",
            "also");
    private static final WordSet PLACING =
            WordSet.of("at", "away", "in", "on", "against", "home", "from", "be", "both", "all");
    private static final WordSet TO_END = WordSet.of(
            "record",
            "make",
            "extend",
            "complete",
            "register",
            "claim",
            "secure",
            "finish",
            "seal",
            "set",
            "stretch",
            "take",
            "go",
            "end",
            "move",
            "leave",
            "give",
            "condemn",
            "keep",
            "maintain",
            "continue");
    private static final WordSet THERE =
            WordSet.of("there", "them", "fixture", "meetings", "hosts", "meeting", "where");

    /// The scene of the claim whose words are tokens `[first, end)`; it looks no further than `limit`.
    static Scene of(Context c, int first, int end, int limit) {
        Sentence s = c.sentence();
        int from = startOf(c, first);
        int to = end;
        while (to < limit && !starts(c, to)) {
            to++;
        }
        for (int i = first; i < to; i++) {
            if (s.isOneOf(i, THERE)) {
                return new Scene(0, to);
            }
        }
        while (from > 0 && s.isParted(from)) {
            int before = from - 1;
            while (before > 0 && !starts(c, before)) {
                before--;
            }
            boolean places = s.isOneOf(before, PLACING) || s.isOneOf(before + 1, PLACING);
            if (!places || tellsOfMatch(c, before, from)) {
                break;
            }
            from = before;
        }
        while (to < limit && s.isOneOf(to, PLACING)) {
            int behind = to + 1;
            while (behind < limit && !starts(c, behind)) {
                behind++;
            }
            if (tellsOfMatch(c, to, behind)) {
                break;
            }
            to = behind;
        }
        return new Scene(from, Math.max(to, end));
    }

    /// Where the part of the sentence begins that holds a token.
    static int startOf(Context c, int token) {
        int from = Math.min(token, c.sentence().size() - 1);
        while (from > 0 && !starts(c, from)) {
            from--;
        }
        return Math.max(0, from);
    }

    private static boolean tellsOfMatch(Context c, int from, int to) {
        for (int i = from; i < to; i++) {
            int at = i;
            if (c.sentence().score(i).isPresent() || c.all().stream().anyMatch(e -> e.head() == at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(Context c, int at) {
        Sentence s = c.sentence();
        if (s.isParted(at) || s.isOneOf(at, TURNS)) {
            return true;
        }
        return switch (s.word(at)) {
            case "and" ->
                s.isOneOf(at + 1, GOES_ON)
                        || s.clubAt(at + 1).isPresent() && !s.is(at - 1, "and") && hasVerb(s, at + 1);
            case "as" -> s.clubAt(at + 1).isPresent() || s.isOneOf(at + 1, "they", "the", "we");
            case "to" -> s.isOneOf(at + 1, TO_END);
            case "with" ->
                s.isOneOf(at + 1, "a", "an", "their") && (s.isOrdinal(at + 2) || hasEvent(c, at + 2, at + 8));
            case "by" -> s.word(at + 1).endsWith("ing") && s.clubAt(at + 1).isEmpty();
            case "for" -> s.isOneOf(at + 1, "a", "an", "their", "the") && s.isOrdinal(at + 2) && s.number(at + 2) > 1;
            default ->
                s.isOneOf(at, IS) && tellsOfMatch(c, 0, at) && !s.isOneOf(at + 1, "unbeaten", "winless", "without");
        };
    }

    private static boolean hasEvent(Context c, int from, int to) {
        return c.all().stream().anyMatch(e -> e.head() >= from && e.head() < to);
    }

    private static boolean hasVerb(Sentence s, int from) {
        for (int i = from; i < from + 6; i++) {
            if (s.isOneOf(i, "have", "has", "are", "had", "were", "is", "was")) {
                return true;
            }
        }
        return false;
    }
}
