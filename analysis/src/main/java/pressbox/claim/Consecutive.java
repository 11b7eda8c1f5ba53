package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;

/// Finds runs that are counted by their results: "six wins on the trot", "a ninth successive defeat", "a run of four
/// draws".
final class Consecutive {
    /// A counted run: its kind, its length, and the token of the length.
    record Found(RunKind kind, int length, int token, boolean last) {}

    private static final Set<String> CONSEC = Wording.of("consec");
    private static final List<Phrase> RUN_OF = Phrase.all(
            "run|streak|sequence|string|series|spell of # *3 <win>|<loss>|<draw>",
            "winning|losing|drawing *1 run|streak|sequence|spell *6 #",
            "# *2 winning|losing run|streak",
            "# match|game *1 winning|losing run|streak");

    private Consecutive() {}

    /// The end of "in a row" or the like that begins at `at`, or -1.
    static int rowAt(Sentence s, int at) {
        return switch (s.word(at)) {
            case "in" -> s.is(at + 1, "a") && s.is(at + 2, "row") ? at + 3 : s.is(at + 1, "succession") ? at + 2 : -1;
            case "on" ->
                s.is(at + 1, "the") && s.isOneOf(at + 2, Set.of("trot", "bounce", "spin", "reel")) ? at + 3 : -1;
            case "back" -> s.is(at + 1, "to") && s.is(at + 2, "back") ? at + 3 : -1;
            case "without" ->
                s.is(at + 1, "interruption") ? at + 2 : s.is(at + 1, "a") && s.is(at + 2, "break") ? at + 3 : -1;
            case "running", "consecutively", "successively" -> at + 1;
            default -> -1;
        };
    }

    /// Whether the sentence speaks of anything in a row.
    static boolean isSaid(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (CONSEC.contains(s.word(i)) || rowAt(s, i) > 0) {
                return true;
            }
        }
        return false;
    }

    static Optional<Found> find(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (CONSEC.contains(s.word(i))) {
                Optional<Found> found = atAdjective(s, i);
                if (found.isPresent()) {
                    return found;
                }
            }
            int end = rowAt(s, i);
            if (end > 0) {
                Optional<Found> found = atRow(s, i, end);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return allOfLast(s).or(() -> runOf(s));
    }

    /// "eleven straight league defeats", "a ninth successive defeat in the league".
    private static Optional<Found> atAdjective(Sentence s, int at) {
        for (int n = at - 1; n >= Math.max(0, at - 3); n--) {
            if ((s.isCardinal(n) || s.isOrdinal(n)) && s.number(n) > 1) {
                int token = n;
                return Counts.kindIn(s, at + 1, at + 5)
                        .or(() -> Counts.kindIn(s, token - 1, Math.max(0, token - 5)))
                        .map(kind -> new Found(kind, s.number(token), token, false));
            }
        }
        return Optional.empty();
    }

    /// "won six league games in a row", "five clean sheets in a row", "back-to-back defeats".
    private static Optional<Found> atRow(Sentence s, int at, int end) {
        for (int n = at - 1; n >= Math.max(0, at - 7); n--) {
            if ((s.isCardinal(n) || s.isOrdinal(n)) && s.number(n) > 1 && !Counts.isOther(s, n)) {
                int token = n;
                return Counts.kindIn(s, n + 1, at - 1)
                        .or(() -> Counts.kindIn(s, token - 1, Math.max(0, token - 4)))
                        .or(() -> Counts.kindIn(s, end, end + 3))
                        .or(() -> Counts.kindIn(s, token - 5, Math.max(0, token - 9)))
                        .map(kind -> new Found(kind, s.number(token), token, false));
            }
        }
        if (s.is(at, "back")) {
            return Counts.kindIn(s, end, end + 4)
                    .or(() -> Counts.kindIn(s, at - 1, Math.max(0, at - 4)))
                    .map(kind -> new Found(kind, 2, at, false));
        }
        return Optional.empty();
    }

    private static final List<Phrase> ALL_LAST = Phrase.all(
            "<won>|<lost>|drawn|drew all|each|every|both *3 <last> #",
            "<won> *2 <last> #",
            "lost|drawn|drew <their> <last> #",
            "beaten in all|each|every *3 <last> #",
            "all|each|every *3 <last> # *5 <won>|<lost>|drawn");

    private static final Phrase EACH_LAST = Phrase.of("in|on each|every|all *4 <last> #");

    private static Optional<Found> allOfLast(Sentence s) {
        Optional<Phrase.Found> each = EACH_LAST.find(s);
        if (each.isPresent() && !hasCount(s, each.get())) {
            int token = each.get().numbers().getLast();
            int before = each.get().first() - 1;
            Optional<RunKind> kind = Counts.kindIn(s, before, Math.max(0, before - 4));
            if (kind.isPresent() && !isNegated(s, before)) {
                return Optional.of(new Found(kind.get(), s.number(token), token, true));
            }
        }
        for (int i = 0; i < ALL_LAST.size(); i++) {
            Optional<Phrase.Found> found = ALL_LAST.get(i).find(s);
            if (found.isPresent() && !hasCount(s, found.get())) {
                int token = found.get().numbers().getLast();
                Optional<RunKind> kind =
                        Counts.kindIn(s, found.get().first(), found.get().end());
                if (kind.isPresent() && !isNegated(s, found.get().first())) {
                    return Optional.of(new Found(kind.get(), s.number(token), token, true));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasCount(Sentence s, Phrase.Found found) {
        for (int i = found.first(); i < found.numbers().getLast(); i++) {
            if (s.isCardinal(i) || s.isOneOf(i, Set.of("none", "half", "only", "some", "most"))) {
                return true;
            }
        }
        return false;
    }

    static boolean isNegated(Sentence s, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (Wording.of("neg").contains(s.word(i)) || s.is(i, "without")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Found> runOf(Sentence s) {
        for (Phrase phrase : RUN_OF) {
            Optional<Phrase.Found> found = phrase.find(s);
            if (found.isPresent()) {
                int token = found.get().numbers().getLast();
                Optional<RunKind> kind =
                        Counts.kindIn(s, found.get().first(), found.get().end());
                if (kind.isPresent() && !Counts.isOther(s, token)) {
                    return Optional.of(new Found(kind.get(), s.number(token), token, false));
                }
            }
        }
        return Optional.empty();
    }
}
