package pressbox.claim;

import java.util.EnumSet;
import java.util.Set;
import pressbox.text.WordSet;

/// Tells what a sentence states as a fact from wishes and forecasts.
final class Doubts {
    private static final WordSet MODALS = WordSet.of(
            "will",
            "wont",
            "would",
            "wouldnt",
            "could",
            "couldnt",
            "should",
            "shouldnt",
            "may",
            "might",
            "must",
            "can",
            "cant",
            "cannot",
            "shall",
            "if",
            "unless",
            "whether",
            "need",
            "needs",
            "needed",
            "needing",
            "want",
            "wants",
            "wanted",
            "hope",
            "hopes",
            "hoping",
            "hoped",
            "aim",
            "aims",
            "aiming",
            "target",
            "targeting",
            "expect",
            "expects",
            "expected",
            "likely",
            "unlikely",
            "able",
            "chance",
            "dream",
            "dreams",
            "dreaming",
            "fight",
            "fighting",
            "battle",
            "battling",
            "race",
            "chase",
            "chasing",
            "push",
            "pushing",
            "bid",
            "quest",
            "desire",
            "ambition",
            "ambitions",
            "hunt",
            "possible",
            "possibility",
            "potential",
            "potentially",
            "try",
            "trying",
            "imagine",
            "lets",
            "let",
            "favourites",
            "predicted",
            "predict",
            "predicts",
            "prediction",
            "threat",
            "threatened",
            "danger",
            "risk",
            "fear",
            "fears",
            "avoid",
            "avoiding",
            "contention",
            "determined",
            "decide",
            "wish",
            "compete",
            "competing",
            "contest",
            "contesting",
            "help",
            "helped",
            "helping",
            "helps",
            "odds",
            "opportunity",
            "tipped",
            "planning",
            "plan",
            "guarantee",
            "hungry",
            "challenge",
            "challenging",
            "vying",
            "capable",
            "motivated",
            "required",
            "gunning",
            "eyeing",
            "be",
            "pursuit",
            "search",
            "seeking",
            "destined",
            "supposed");
    /// Words before which "to" tells what came about.
    private static final WordSet BEFORE_RESULT = WordSet.of(
            "on",
            "managed",
            "failed",
            "first",
            "only",
            "last",
            "second",
            "third",
            "side",
            "team",
            "club",
            "continued",
            "failing",
            "manager",
            "man",
            "men",
            "sides",
            "teams",
            "clubs",
            "used",
            "yet",
            "started");
    private static final WordSet PLAYED = WordSet.of(
            "beat",
            "beating",
            "won",
            "defeated",
            "drew",
            "thrashed",
            "edged",
            "overcame",
            "recovered",
            "saw",
            "held",
            "finished",
            "rose",
            "climbed",
            "went",
            "fought",
            "came",
            "win",
            "wins",
            "victory",
            "victories");
    private static final WordSet HOPES = WordSet.of(
            "hopes",
            "hope",
            "race",
            "challenge",
            "challenges",
            "challengers",
            "contenders",
            "contender",
            "battle",
            "rivals",
            "ambitions",
            "push",
            "charge",
            "chase",
            "bid",
            "fight",
            "dream",
            "dreams",
            "aspirations",
            "credentials",
            "favourites",
            "odds",
            "qualification",
            "contention",
            "candidates",
            "finish",
            "hunt",
            "tilt",
            "run",
            "spot",
            "pursuit",
            "talk",
            "rival",
            "clash",
            "decider",
            "scrap",
            "dogfight",
            "worries",
            "threat");
    private static final WordSet FACTS_FOLLOW =
            WordSet.of("from", "after", "despite", "following", "with", "club", "side", "team", "for", "than");
    private static final WordSet FILLING = WordSet.of("the", "their", "a", "an", "last", "our", "its", "his", "just");
    private static final WordSet OPEN_BEHIND = WordSet.of("will", "would", "could", "might", "should");
    private static final int NEAR = 6;

    private static final Set<Theme> GERUNDS = EnumSet.of(Theme.HONOUR, Theme.PROGRESS, Theme.MOVE, Theme.PLACE);
    private static final Set<Theme> STANDINGS = EnumSet.of(Theme.PLACE, Theme.GAP);
    private static final WordSet SAID = WordSet.of(
            "said", "stated", "noted", "remembered", "added", "admitted", "mentioned", "pointed", "acknowledged");
    private static final WordSet PARTICIPLES = WordSet.of(
            "won", "lost", "been", "beaten", "drawn", "gone", "kept", "seen", "taken", "got", "had", "put", "made",
            "done", "fallen", "risen", "become", "let", "begun", "come");
    /// Words that tell of a chance that is gone, whatever follows from it.
    /// "set to", "looking for".
    private static final WordSet BOUND = WordSet.of("set", "looking");

    private static final WordSet MISSED = WordSet.of("without", "failure", "exited", "no");
    private static final WordSet BARE = WordSet.of(
            "win", "lift", "reach", "qualify", "finish", "retain", "clinch", "end", "claim", "secure", "make");
    private static final WordSet SAW = WordSet.of(
            "saw",
            "see",
            "seen",
            "sees",
            "watch",
            "watched",
            "did",
            "didnt",
            "made",
            "to",
            "seeing",
            "watching",
            "had",
            "never",
            "doesnt",
            "dont");
    private static final WordSet DATING = WordSet.of("last", "ago", "since", "previous", "again", "first", "second");
    private static final WordSet BEFORE_NOTION = WordSet.of(
            "of",
            "about",
            "for",
            "in",
            "on",
            "from",
            "than",
            "that",
            "is",
            "like",
            "means",
            "mean",
            "as",
            "be",
            "or",
            "into",
            "without",
            "and",
            "actually",
            "are",
            "was",
            "the",
            "a",
            "towards",
            "not",
            "just",
            "where",
            "how");
    private static final WordSet SPORT = WordSet.of(
            "won",
            "win",
            "wins",
            "winning",
            "lost",
            "lose",
            "losing",
            "loss",
            "losses",
            "beat",
            "beaten",
            "defeat",
            "defeats",
            "defeated",
            "victory",
            "victories",
            "draw",
            "draws",
            "drew",
            "drawn",
            "unbeaten",
            "title",
            "titles",
            "trophy",
            "trophies",
            "champions",
            "league",
            "cup",
            "final",
            "finals",
            "semi",
            "qualify",
            "qualified",
            "qualifying",
            "relegated",
            "relegation",
            "promoted",
            "promotion",
            "goals",
            "scored",
            "conceded",
            "clean",
            "table",
            "points",
            "reached",
            "reach",
            "knocked",
            "group",
            "europe",
            "european",
            "premier",
            "division",
            "championship",
            "flight",
            "silverware",
            "top",
            "bottom",
            "triumph",
            "scoring",
            "successive",
            "consecutive",
            "quarter",
            "knockout");

    private Doubts() {}

    /// Whether the clause speaks of results, titles or tables in other words than the cue's.
    static boolean isOfSport(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isOneOf(i, SPORT)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the clause only wishes, asks or foretells what the cue says.
    static boolean isOpen(Sentence s, int clauseStart, int clauseEnd, Cue cue) {
        int before = cue.first() - 1;
        while (before > clauseStart && s.isOneOf(before, FILLING)) {
            before--;
        }
        if (cue.theme() == Theme.PROGRESS && s.isOneOf(cue.first(), MISSED)) {
            return s.isOneOf(cue.first() - 1, "a", "of", "if");
        }
        boolean given = STANDINGS.contains(cue.theme()) && s.isOneOf(before, FACTS_FOLLOW);
        for (int i = given ? cue.first() : factsFrom(s, clauseStart, cue); i < cue.end(); i++) {
            boolean contracted = s.isContracted(i) && i < cue.end() - 1 && !isHad(s, i + 1);
            boolean set = s.isOneOf(i, BOUND) && s.isOneOf(i + 1, "to", "for");
            if (contracted || set || (s.isOneOf(i, MODALS) && !isMonth(s, i))) {
                return true;
            }
            if (s.is(i, "to") && i < cue.first() && i + 4 >= cue.first() && !isResult(s, clauseStart, i)) {
                return !isNumberOrName(s, i + 1);
            }
        }
        for (int i = cue.end(); i < Math.min(clauseEnd, cue.end() + NEAR); i++) {
            if (s.isOneOf(i, OPEN_BEHIND)) {
                return true;
            }
        }
        return s.isOneOf(cue.end(), HOPES) || isNotion(s, clauseStart, cue) || isBare(s, clauseStart, cue);
    }

    /// "finish third", "win the cup": a verb without a tense, unless somebody saw it happen.
    private static boolean isBare(Sentence s, int clauseStart, Cue cue) {
        if (!GERUNDS.contains(cue.theme()) || !BARE.contains(s.word(cue.first()))) {
            return false;
        }
        for (int i = clauseStart; i < cue.first(); i++) {
            if (s.isOneOf(i, SAW)) {
                return false;
            }
        }
        return true;
    }

    /// "it must be said that they lost": what is said is no wish.
    private static int factsFrom(Sentence s, int clauseStart, Cue cue) {
        for (int i = cue.first() - 1; i > clauseStart; i--) {
            if (s.is(i, "that") && s.isOneOf(i - 1, SAID)) {
                return i;
            }
        }
        return clauseStart;
    }

    /// "they'd won", "who'd only avoided": had, not would.
    private static boolean isHad(Sentence s, int verb) {
        int at = s.isOneOf(verb, "only", "just", "already", "never", "not", "also") ? verb + 1 : verb;
        return s.word(at).endsWith("ed") || s.isOneOf(at, PARTICIPLES);
    }

    /// "would have been the first", "they'd have been": what did not come about.
    static boolean isUnreal(Sentence s, int clauseStart, Cue cue) {
        for (int i = clauseStart; i < cue.first(); i++) {
            boolean would = (s.isContracted(i) && !isHad(s, i + 1)) || s.isOneOf(i, OPEN_BEHIND);
            if (would && (s.is(i + 1, "have") || s.is(i + 1, "ve") || s.is(i + 2, "have"))) {
                return true;
            }
        }
        return false;
    }

    /// "winning the cup would be nice", "talk of winning the cup": a gerund that tells of no time.
    private static boolean isNotion(Sentence s, int clauseStart, Cue cue) {
        if (!s.word(cue.first()).endsWith("ing") || !GERUNDS.contains(cue.theme())) {
            return false;
        }
        boolean opens = cue.first() == clauseStart;
        for (int i = clauseStart; i < s.size() && (i < cue.end() || !s.isParted(i)); i++) {
            if (opens && s.isOneOf(i, OPEN_BEHIND)) {
                return true;
            }
            if (s.isYear(i) || s.isOneOf(i, DATING)) {
                return false;
            }
        }
        return cue.first() == 0 || s.isOneOf(cue.first() - 1, BEFORE_NOTION);
    }

    private static boolean isMonth(Sentence s, int at) {
        return s.is(at, "may") && s.isCapital(at) && at > 0;
    }

    /// "to fourth", "to Holm": a way and no purpose.
    private static boolean isNumberOrName(Sentence s, int at) {
        return s.isOrdinal(at)
                || s.isCardinal(at)
                || s.isOneOf(at, "the", "a", "their", "within", "top", "bottom", "our", "an", "its")
                || s.clubAt(at).isPresent();
    }

    private static boolean isResult(Sentence s, int clauseStart, int to) {
        if (s.isOneOf(to - 1, BEFORE_RESULT)) {
            return true;
        }
        for (int i = clauseStart; i < to; i++) {
            if (s.isOneOf(i, PLAYED)) {
                return true;
            }
        }
        return false;
    }
}
