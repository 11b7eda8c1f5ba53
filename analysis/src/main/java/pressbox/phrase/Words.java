package pressbox.phrase;

import java.util.HashSet;
import java.util.Set;
import pressbox.text.WordSet;

/// Small sets of words.
public final class Words {
    private Words() {}

    /// The words of a blank-separated list; a word written twice counts once.
    public static WordSet of(String words) {
        return WordSet.of(words.split(" ", -1));
    }

    /// Every form of these verbs.
    public static WordSet verbs(String verbs) {
        Set<String> forms = new HashSet<>();
        for (String verb : verbs.split(" ", -1)) {
            forms.addAll(Verbs.forms(verb));
        }
        return WordSet.copyOf(forms);
    }
}
