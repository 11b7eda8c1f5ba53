package pressbox.phrase;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import pressbox.football.Nation;
import pressbox.football.Outlet;

/// One part of a phrase.
sealed interface Element {
    /// One of these words.
    record Words(Set<String> words, boolean optional) implements Element {}

    /// A name or a figure of a kind.
    record Slot(Kind kind, boolean optional) implements Element {}

    /// Up to `longest` words or names.
    record Gap(int longest) implements Element {}

    /// What a slot holds.
    enum Kind {
        CLUB(i -> i.club().isPresent()),
        PERSON(i -> i.person().isPresent()),
        SIDE(i -> i.side().isPresent()),
        COMPETITION(i -> i.competition().isPresent()),
        GROUND(i -> i.ground().isPresent()),
        OUTLET(i -> i.named().filter(Outlet.class::isInstance).isPresent()),
        NATION(i -> i.named().filter(Nation.class::isInstance).isPresent()),
        NUMBER(i -> i.kind() == Item.Kind.NUMBER),
        SCORE(i -> i.kind() == Item.Kind.SCORE),
        MONEY(i -> i.kind() == Item.Kind.MONEY),
        NAME(Item::isName);

        private final Predicate<Item> fits;

        Kind(Predicate<Item> fits) {
            this.fits = fits;
        }

        boolean fits(Item item) {
            return fits.test(item);
        }
    }

    static Element of(String part, int longestGap) {
        if (part.startsWith("~")) {
            int longest = Integer.parseInt(part.substring(1));
            if (longest < 1 || longest > longestGap) {
                throw new IllegalArgumentException("a gap spans 1 to " + longestGap + " words, not " + part);
            }
            return new Gap(longest);
        }
        boolean optional = part.length() > 1 && part.endsWith("?");
        String core = optional ? part.substring(0, part.length() - 1) : part;
        if (core.startsWith("<") && core.endsWith(">")) {
            return new Slot(Kind.valueOf(core.substring(1, core.length() - 1).toUpperCase(Locale.ROOT)), optional);
        }
        Set<String> words = new HashSet<>();
        for (String word : core.split("\\|")) {
            words.addAll(word.startsWith("+") ? Verbs.forms(word.substring(1)) : Set.of(word));
        }
        return new Words(Set.copyOf(words), optional);
    }
}
