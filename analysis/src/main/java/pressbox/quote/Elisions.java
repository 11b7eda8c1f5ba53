package pressbox.quote;

import java.util.Locale;
import java.util.Set;
import pressbox.text.WordSet;

/// Words that begin with an apostrophe ("'em", "'til", "the '90s"), and those before which none makes a genitive
/// plural.
final class Elisions {
    private static final Set<String> WORDS = WordSet.of(
            "em", "til", "till", "tis", "twas", "twill", "n", "cause", "cos", "cuz", "round", "bout", "ere", "im");
    private static final Set<String> NO_PLURALS = WordSet.of(
            "this", "is", "was", "has", "us", "his", "yes", "does", "always", "as", "its", "less", "unless", "says",
            "thus", "across", "perhaps", "plus");
    private static final int LONGEST = 5;
    private static final int LONGEST_NO_PLURAL = 7;

    private Elisions() {}

    /// Whether the word that starts at `from` has lost its beginning to the apostrophe before it.
    static boolean at(String text, int from, int end) {
        int stop = from;
        while (stop < end && stop - from <= LONGEST && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        if (stop - from > LONGEST) {
            return false;
        }
        return WORDS.contains(text.substring(from, stop).toLowerCase(Locale.ROOT)) || decade(text, from, stop);
    }

    /// Whether the word before the apostrophe at `at` ends with an `s` that is no plural's.
    static boolean endsWithNoPlural(String text, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_NO_PLURAL && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return NO_PLURALS.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
    }

    private static boolean decade(String text, int from, int stop) {
        return stop - from == 3
                && Character.isDigit(text.charAt(from))
                && text.charAt(from + 1) == '0'
                && text.charAt(from + 2) == 's';
    }
}
