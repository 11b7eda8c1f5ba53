package pressbox.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                        "<conceded> in each|every|all",
                        "<conceded> *2 goal|goals in each|every|all",
                        "<conceded> in *2 # <consec>"));
        PHRASES.put(
                RunKind.CLEAN_SHEETS,
                Phrase.all(
                        "clean sheet|sheets",
                        "shutouts|shutout",
                        "shut outs|out",
                        "without *1 conceding|letting",
                        "<neg> *2 conceded|concede|conceding|shipped",
                        "yet to concede",
                        "goals against none",
                        "kept *2 opponents out"));
        PHRASES.put(
                RunKind.SCORELESS,
                Phrase.all(
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
                        "scored|scoring in *4 last|past #",
                        "scoring run|streak of"));
        PHRASES.put(
                RunKind.UNBEATEN,
                Phrase.all(
                        "unbeaten|undefeated|invincible",
                        "<neg> *2 beaten",
                        "<neg> *2 <lost>",
                        "<neg> *4 defeat|defeats|loss|losses",
                        "without *4 defeat|loss|losing|beaten|reverse|setback",
                        "avoid|avoided|avoiding *3 defeat|loss",
                        "none *2 <lost>",
                        "lost|lose none|nothing",
                        "lost no|zero",
                        "no *2 <loss>",
                        "nobody|no-one has|have *1 beaten",
                        "none *5 ended|ending *2 <loss>",
                        "yet to lose|be taste|suffer *1 beaten|defeat?",
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
                        "yet to win|record|register|taste *2 <win>?",
                        "fail|failed|failing to win|beat",
                        "won none|nothing",
                        "none *5 <won>",
                        "none *5 victory|victories",
                        "waiting|searching|looking|wait|search for *4 <win>",
                        "<win> *2 eluded|elusive|eludes",
                        "since *3 last <win>"));
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
                if (found.isPresent()) {
                    return Optional.of(new Core(
                            each.getKey(), found.get().first(), found.get().end()));
                }
            }
        }
        return Optional.empty();
    }
}
