package pressbox.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;

/// The words by which a sentence says what a run is made of without counting it: "unbeaten", "have not won",
/// "goalless".
final class Cores {
    /// A kind of run and the words that say so.
    record Core(RunKind kind, int first, int end) {}

    private static final Map<RunKind, List<Phrase>> PHRASES = new LinkedHashMap<>();

    static {
        PHRASES.put(
                RunKind.CONCEDING,
                Phrase.all(
                        "without *3 clean sheet|sheets",
                        "<neg> *2 kept|keep|managed|had *3 clean sheet",
                        "no clean sheet|sheets",
                        "yet to keep *3 clean sheet",
                        "waiting|searching for *4 clean sheet",
                        "failed to keep *3 clean sheet",
                        "<conceded> in *3 each|every|all",
                        "let in *6 each|every|all",
                        "<conceded> at least *5 each|every|all",
                        "<conceded> *2 goal|goals in each|every|all",
                        "<conceded> in *2 # <consec>"));
        PHRASES.put(
                RunKind.CLEAN_SHEETS,
                Phrase.all(
                        "clean sheet|sheets",
                        "shutouts|shutout",
                        "shut outs|out",
                        "without *1 conceding|letting",
                        "<neg> *2 conceded|concede|conceding|shipped|breached",
                        "yet to concede|be breached",
                        "since *5 last? *1 conceded|breached",
                        "since *5 let *4 in",
                        "<neg> let *4 in",
                        "kept|keeping *4 at bay",
                        "kept *3 opponents|opposition *1 out",
                        "goals against none",
                        "kept *2 opponents out"));
        PHRASES.put(
                RunKind.SCORELESS,
                Phrase.all(
                        "since *5 last *1 scored|netted",
                        "<match> since *4 scored",
                        "without troubling",
                        "<neg> *2 scored|score|scoring|netted",
                        "without *1 scoring|netting",
                        "without *4 goal",
                        "without finding the net",
                        "failed|failing|unable to score|find",
                        "drawn|drew|draw *1 blank|blanks",
                        "fired|firing *1 blank|blanks",
                        "blanks",
                        "no goal|goals",
                        "yet to score",
                        "<neg> *1 found|find the net|target",
                        "scoreless",
                        "goalless games|matches|outings|run|streak|in",
                        "goal *1 drought"));
        PHRASES.put(
                RunKind.SCORING,
                Phrase.all(
                        "scored|score|scoring|found|finding *4 in each|every|all|both",
                        "scored|scoring in *2 # <consec>",
                        "scored|scoring|net in *1 # *3 <match> running",
                        "scored|scoring|net in *1 # *3 <match> in a row",
                        "scored|scoring|net in *1 # *3 <match> in succession",
                        "scored|scoring|net in *1 # *3 <match> on the",
                        "scored|scoring in *4 last|past #",
                        "at least one|a goal in *3 each|every|all",
                        "on the scoresheet in *3 # *3 <match>",
                        "scoring run|streak of"));
        PHRASES.put(
                RunKind.UNBEATEN,
                Phrase.all(
                        "unbeaten|undefeated|invincible",
                        "<neg> *1 been *1 beaten",
                        "<neg> were|was|being beaten",
                        "no one|side|team|club|opponent *2 beaten|beat",
                        "nobody *2 beaten|beat",
                        "since *5 last *1 lost|beaten|defeated",
                        "<match> since *4 lost|beaten",
                        "clear of defeat",
                        "no visiting|away|visitors|visitor *2 won",
                        "no one|body|side|team *3 better of",
                        "nobody *3 better of",
                        "since *5 last|previous *1 defeat|loss",
                        "<neg> *2 <lost>",
                        "<neg> *4 defeat|defeats|loss|losses",
                        "without *4 defeat|loss|losing|beaten|reverse|setback",
                        "avoid|avoided|avoiding *3 defeat|loss",
                        "none *2 <lost>",
                        "lost|lose none|nothing",
                        "lost no|zero",
                        "no *2 <loss>",
                        "none *5 ended|ending *2 <loss>",
                        "yet to be beaten",
                        "yet to taste|suffer|know|experience *3 <loss>",
                        "yet to lose"));
        PHRASES.put(
                RunKind.WINLESS,
                Phrase.all(
                        "winless|victoryless",
                        "<neg> *4 <won>",
                        "<neg> *4 victory|victories|beat",
                        "without *5 <won>",
                        "without *5 victory|success|wins|beating",
                        "no *2 <win>",
                        "<neg> *2 beaten",
                        "yet to win|beat",
                        "yet to record|register|taste|secure|claim|celebrate|pick *4 <win>",
                        "fail|failed|failing|unable to win|beat",
                        "fail|failed|failing to *4 <win>",
                        "since *5 last *1 won|tasted|beat|victorious",
                        "<match> since *4 won",
                        "won none|nothing",
                        "none *5 <won>",
                        "none *5 victory|victories",
                        "waiting|searching|looking|wait|search for *4 <win>",
                        "<win> *2 eluded|elusive|eludes",
                        "since *5 last|previous *2 <win>"));
    }

    private Cores() {}

    static Optional<Core> find(Sentence sentence) {
        return find(sentence, 0, sentence.size());
    }

    /// The first core in order of kinds: the words for goals come before those for results, since they may hold them.
    static Optional<Core> find(Sentence sentence, int from, int to) {
        for (Map.Entry<RunKind, List<Phrase>> each : PHRASES.entrySet()) {
            for (Phrase phrase : each.getValue()) {
                Optional<Phrase.Found> found = phrase.find(sentence, from, to);
                if (found.isPresent() && !isUndone(sentence, found.get())) {
                    return Optional.of(new Core(
                            each.getKey(), found.get().first(), found.get().end()));
                }
            }
        }
        return Optional.empty();
    }

    /// "cannot stop losing", "not only won": words that say no and yet do not mean it.
    private static boolean isUndone(Sentence s, Phrase.Found found) {
        for (int i = found.first(); i < found.end(); i++) {
            if (s.isOneOf(i, Set.of("stop", "only", "just", "help"))) {
                return true;
            }
        }
        return false;
    }
}
