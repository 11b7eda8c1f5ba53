package pressbox.phrase;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The forms of English verbs that news uses.
final class Verbs {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("beat", "beats beating beaten"),
            Map.entry("bid", "bids bidding"),
            Map.entry("break", "breaks broke broken breaking"),
            Map.entry("bring", "brings brought bringing"),
            Map.entry("buy", "buys bought buying"),
            Map.entry("choose", "chooses chose chosen choosing"),
            Map.entry("come", "comes came coming"),
            Map.entry("cut", "cuts cutting"),
            Map.entry("do", "does did done doing"),
            Map.entry("draw", "draws drew drawn drawing"),
            Map.entry("drop", "drops dropped dropping"),
            Map.entry("fall", "falls fell fallen falling"),
            Map.entry("feel", "feels felt feeling"),
            Map.entry("get", "gets got getting"),
            Map.entry("give", "gives gave given giving"),
            Map.entry("go", "goes went gone going"),
            Map.entry("hit", "hits hitting"),
            Map.entry("hold", "holds held holding"),
            Map.entry("hurt", "hurts hurting"),
            Map.entry("keep", "keeps kept keeping"),
            Map.entry("leave", "leaves left leaving"),
            Map.entry("let", "lets letting"),
            Map.entry("lose", "loses lost losing"),
            Map.entry("make", "makes made making"),
            Map.entry("meet", "meets met meeting"),
            Map.entry("miss", "misses missed missing"),
            Map.entry("pay", "pays paid paying"),
            Map.entry("plan", "plans planned planning"),
            Map.entry("put", "puts putting"),
            Map.entry("quit", "quits quitting"),
            Map.entry("rip", "rips ripped ripping"),
            Map.entry("rule", "rules ruled ruling"),
            Map.entry("run", "runs ran running"),
            Map.entry("say", "says said saying"),
            Map.entry("see", "sees saw seen seeing"),
            Map.entry("seek", "seeks sought seeking"),
            Map.entry("sell", "sells sold selling"),
            Map.entry("send", "sends sent sending"),
            Map.entry("set", "sets setting"),
            Map.entry("slip", "slips slipped slipping"),
            Map.entry("snub", "snubs snubbed snubbing"),
            Map.entry("spend", "spends spent spending"),
            Map.entry("step", "steps stepped stepping"),
            Map.entry("swap", "swaps swapped swapping"),
            Map.entry("take", "takes took taken taking"),
            Map.entry("tell", "tells told telling"),
            Map.entry("undergo", "undergoes underwent undergone undergoing"),
            Map.entry("win", "wins won winning"),
            Map.entry("withdraw", "withdraws withdrew withdrawn withdrawing"));

    private Verbs() {}

    /// The verb itself and its forms.
    static Set<String> forms(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        String irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            forms.addAll(Set.of(irregular.split(" ", -1)));
            return forms;
        }
        String stem = verb.substring(0, verb.length() - 1);
        if (verb.endsWith("e")) {
            forms.addAll(Set.of(verb + "s", verb + "d", stem + "ing"));
        } else if (verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
            forms.addAll(Set.of(stem + "ies", stem + "ied", verb + "ing"));
        } else if (verb.endsWith("s") || verb.endsWith("h") || verb.endsWith("x")) {
            forms.addAll(Set.of(verb + "es", verb + "ed", verb + "ing"));
        } else {
            forms.addAll(Set.of(verb + "s", verb + "ed", verb + "ing"));
        }
        return forms;
    }
}
