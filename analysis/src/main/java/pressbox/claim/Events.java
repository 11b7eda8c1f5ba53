package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pressbox.almanac.RunKind;
import pressbox.text.WordSet;

/// Finds the events of a sentence, with what negates them.
final class Events {
    private record Known(RunKind kind, Event.Form form, Phrase phrase) {}

    private static final List<Known> KNOWN = WordFile.lines("outcomes.txt").stream()
            .map(line -> {
                String[] halves = line.split(" : ", 2);
                String[] names = halves[0].split(" ", 2);
                return new Known(
                        RunKind.valueOf(names[0].toUpperCase(Locale.ROOT)),
                        Event.Form.valueOf(names[1].toUpperCase(Locale.ROOT)),
                        Phrase.of(halves[1]));
            })
            .toList();
    private static final WordSet PARTICIPLES = WordSet.of(
            "beaten",
            "defeated",
            "thrashed",
            "hammered",
            "thumped",
            "trounced",
            "humbled",
            "battered",
            "crushed",
            "routed",
            "demolished",
            "edged",
            "toppled",
            "downed",
            "overpowered",
            "walloped",
            "mauled",
            "outplayed");
    private static final WordSet PASSIVE =
            WordSet.of("been", "be", "being", "were", "was", "are", "is", "get", "got", "getting", "gets");
    private static final WordSet NOT = WordSet.of(
            "not", "never", "no", "without", "none", "nobody", "neither", "nor", "havent", "hasnt", "hadnt", "didnt",
            "dont", "doesnt", "cant", "cannot", "couldnt", "havnt", "aint", "wasnt", "werent", "isnt", "arent", "wont");
    private static final WordSet FAILING = WordSet.of(
            "failed", "failing", "fail", "fails", "failure", "unable", "inability", "struggled", "incapable");
    private static final WordSet AVOIDING =
            WordSet.of("avoid", "avoided", "avoiding", "avoids", "escaped", "evaded", "dodged", "swerved");
    private static final WordSet SEEKING = WordSet.of(
            "waiting",
            "searching",
            "looking",
            "wait",
            "search",
            "hunting",
            "yearning",
            "desperate",
            "waited",
            "longing");
    private static final WordSet TURNS = WordSet.of("but", "which", "who", "when", "while", "until", "and");
    private static final WordSet OF_NOTHING = WordSet.of("none", "nothing", "nil", "zero");
    private static final WordSet OPPONENTS = WordSet.of(
            "side",
            "sides",
            "team",
            "teams",
            "club",
            "clubs",
            "opponent",
            "opponents",
            "visitor",
            "visitors",
            "one",
            "visiting",
            "away",
            "opposition");
    private static final int REACH = 7;

    private final Sentence s;
    private final List<Known> known = new ArrayList<>();

    private Events(Sentence sentence) {
        s = sentence;
        for (Known each : KNOWN) {
            if (each.phrase().mayStandIn(sentence)) {
                known.add(each);
            }
        }
    }

    /// Every event, in order; of words that say several the longest.
    static List<Event> in(Sentence sentence) {
        return new Events(sentence).all();
    }

    private List<Event> all() {
        List<Event> events = new ArrayList<>();
        int at = 0;
        while (at < s.size()) {
            Optional<Event> event = at(at);
            if (event.isEmpty()) {
                at++;
                continue;
            }
            int from = events.isEmpty() ? 0 : events.getLast().end();
            events.add(negated(event.get(), from));
            at = event.get().end();
        }
        return List.copyOf(events);
    }

    private Optional<Event> at(int at) {
        Optional<Event> participle = participle(at);
        if (participle.isPresent()) {
            return participle;
        }
        Known best = null;
        int end = at;
        for (Known each : known) {
            int stop = each.phrase().endFrom(s, at);
            if (stop > end) {
                best = each;
                end = stop;
            }
        }
        if (best == null || isNoEvent(at)) {
            return Optional.empty();
        }
        return Optional.of(new Event(Margins.feat(s, best.kind(), at, end), best.form(), false, at, at, end));
    }

    /// "points lost", "the losing finalists", "win bonus", "lost to injury" are no results.
    private boolean isNoEvent(int at) {
        return s.is(at - 1, "points") && s.is(at, "lost")
                || s.is(at, "score") && s.isOneOf(at - 1, "the", "final")
                || s.is(at, "win") && s.isOneOf(at + 1, "over", "back") && s.is(at - 1, "to")
                || s.isOneOf(at, "draw", "drew", "drawn") && s.isOneOf(at + 1, "level", "comfort");
    }

    /// "beaten": by whom "been" or "by" says, of whom "have" and a name say.
    private Optional<Event> participle(int at) {
        if (!s.isOneOf(at, PARTICIPLES)) {
            return Optional.empty();
        }
        boolean passive = s.is(at + 1, "by");
        boolean active = false;
        for (int i = at - 1; i >= Math.max(0, at - 4) && !passive && !active && !s.isParted(i + 1); i--) {
            passive = s.isOneOf(i, PASSIVE);
            active = !passive && s.isOneOf(i, "have", "has", "had", "having", "havent", "hasnt", "hadnt");
        }
        boolean object = s.clubAt(at + 1).isPresent() || s.isOneOf(at + 1, "them", "us", "the", "their");
        if (!passive && !active && !s.is(at, "beaten") && !object) {
            passive = true;
        }
        boolean wins = !passive && (active || (object && !s.is(at, "beaten")));
        RunKind kind = wins ? RunKind.WINNING : RunKind.LOSING;
        return Optional.of(new Event(Margins.feat(s, kind, at, at + 1), Event.Form.VERB, false, at, at, at + 1));
    }

    private Event negated(Event event, int from) {
        if (s.isOneOf(event.end(), OF_NOTHING) && event.form() == Event.Form.VERB) {
            return new Event(event.feat(), event.form(), true, event.first(), event.head(), event.end() + 1);
        }
        int not = negator(event, from);
        if (not < 0) {
            return event;
        }
        Event undone = event.negatedFrom(not);
        boolean nobody = s.is(not, "nobody") || (s.is(not, "no") && isOfOpponents(not, event.head()));
        return nobody && event.form() == Event.Form.VERB ? turned(undone) : undone;
    }

    /// "no visiting side has won here": what the others did not do.
    private boolean isOfOpponents(int no, int head) {
        boolean others = false;
        for (int i = no + 1; i < head; i++) {
            others |= s.isOneOf(i, OPPONENTS);
            if (s.isOneOf(i, "have", "has", "had", "managed", "won", "come", "left", "taken", "scored")) {
                return others;
            }
        }
        return false;
    }

    private static Event turned(Event event) {
        RunKind kind = switch (event.feat().kind()) {
            case WINNING -> RunKind.LOSING;
            case LOSING -> RunKind.WINNING;
            case SCORING -> RunKind.CONCEDING;
            case CONCEDING -> RunKind.SCORING;
            default -> event.feat().kind();
        };
        Feat feat = new Feat(kind, event.feat().least());
        return new Event(feat, event.form(), true, event.first(), event.head(), event.end());
    }

    /// The token that negates the event, or -1.
    private int negator(Event event, int from) {
        int head = event.head();
        boolean last = false;
        for (int i = head - 1; i >= Math.max(from, head - REACH); i--) {
            if (s.isParted(i + 1) && i + 1 < head + 1) {
                return -1;
            }
            String word = s.word(i);
            if (word.equals("since")) {
                return last || isSinceMatches(i) ? i : -1;
            }
            last |= word.equals("last") || word.equals("previous") || word.equals("most");
            if (isNot(i, word, event)) {
                return isUndone(i) ? -1 : i;
            }
            if (TURNS.contains(word) || s.isYear(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNot(int i, String word, Event event) {
        if (NOT.contains(word)) {
            return !s.isOneOf(i + 1, "since", "only", "just", "until", "surprisingly", "one") || isNotOne(i);
        }
        if (FAILING.contains(word)) {
            return s.isOneOf(i + 1, "to", "in", "of");
        }
        if (AVOIDING.contains(word)) {
            return event.feat().kind() == RunKind.LOSING;
        }
        if (SEEKING.contains(word)) {
            return s.isOneOf(i + 1, "for", "of") && event.form() == Event.Form.NOUN;
        }
        boolean yet = word.equals("yet") && s.is(i + 1, "to");
        return yet || word.equals("eluded") || (word.equals("still") && s.is(i + 1, "to"));
    }

    /// "no one has beaten", "not one win".
    private boolean isNotOne(int i) {
        return s.is(i + 1, "one") && s.isOneOf(i, "no", "not");
    }

    /// "cannot stop losing", "not only won", "never failed to": words that say no and yet do not mean it.
    private boolean isUndone(int not) {
        return s.isOneOf(not + 1, "stop", "only", "just", "help", "merely", "less", "fewer", "more")
                || s.isOneOf(not - 1, "never", "not", "without", "havent", "hasnt");
    }

    /// "eleven matches since they won".
    private boolean isSinceMatches(int since) {
        return s.isOneOf(since - 1, Wording.MATCH);
    }
}
