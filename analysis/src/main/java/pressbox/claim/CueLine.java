package pressbox.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pressbox.claim.Cue.Needs;

/// A line of the list of cues: `theme : phrase`, the phrase as in [Phrase].
///
/// `theme~` needs words of sport beside it, `theme!` marks words that only look like one; `( since / in *2 # )`
/// stands for either; `<name> = a|b` names words for the lines below it.
record CueLine(Theme theme, Needs needs, Phrase phrase) {
    private static final Pattern NAME = Pattern.compile("<[a-z-]+>");

    /// The lines of a list, one for each choice.
    static List<CueLine> read(List<String> lines) {
        List<CueLine> cues = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        for (String line : lines) {
            String plain = line.strip();
            int colon = plain.indexOf(" : ");
            int equals = plain.indexOf(" = ");
            if (plain.isEmpty() || plain.startsWith("#! ")) {
                continue;
            }
            if (equals > 0 && plain.startsWith("<")) {
                named.put(plain.substring(0, equals), written(plain.substring(equals + 3), named));
            } else if (colon > 0) {
                for (String phrase : spelt(written(plain.substring(colon + 3), named))) {
                    cues.add(of(plain.substring(0, colon), phrase));
                }
            } else {
                throw new IllegalArgumentException("a cue is written `theme : phrase`, not `" + line + "`");
            }
        }
        return cues;
    }

    /// The phrase with the words of the list's own names; other names are those of [Wording].
    private static String written(String phrase, Map<String, String> named) {
        return NAME.matcher(phrase)
                .replaceAll(name -> Matcher.quoteReplacement(named.getOrDefault(name.group(), name.group())));
    }

    /// The phrases that a phrase with a choice `( since / in *2 # )` stands for.
    private static List<String> spelt(String phrase) {
        int open = phrase.indexOf("( ");
        int close = phrase.indexOf(" )", open);
        if (open < 0) {
            return List.of(phrase);
        }
        List<String> spelt = new ArrayList<>();
        for (String choice : phrase.substring(open + 2, close).split(" / ", -1)) {
            spelt.addAll(spelt(phrase.substring(0, open) + choice + phrase.substring(close + 2)));
        }
        return spelt;
    }

    private static CueLine of(String theme, String pattern) {
        Needs needs = theme.endsWith("~") ? Needs.SPORT : theme.endsWith("!") ? Needs.OTHER_WORDS : Needs.NOTHING;
        String name = needs == Needs.NOTHING ? theme : theme.substring(0, theme.length() - 1);
        return new CueLine(Theme.read(name), needs, Phrase.of(pattern));
    }
}
