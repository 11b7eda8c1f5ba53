package pressbox.quote;

import java.util.Set;
import pressbox.text.WordSet;

/// Words for a man or woman of a country: "the Dane said" is somebody named before, "the Mail said" is not.
final class Demonyms {
    private static final Set<String> SHORT = WordSet.of(
            "basque", "briton", "catalan", "croat", "czech", "dane", "finn", "greek", "iraqi", "israeli", "kiwi",
            "pole", "scot", "serb", "slovak", "swede", "swiss", "thai", "turk", "uzbek");
    private static final String[] ENDINGS = {
        "man", "woman", "ian", "ean", "ese", "ard", "can", "ntine", "ner", "ander", "ish"
    };

    private Demonyms() {}

    static boolean has(String word) {
        if (SHORT.contains(word)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return !word.equals("guardian");
            }
        }
        return false;
    }
}
