package pressbox.phrase;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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
        CLUB,
        PERSON,
        SIDE,
        COMPETITION,
        GROUND,
        OUTLET,
        NATION,
        NUMBER,
        SCORE,
        MONEY,
        NAME;

        boolean fits(Item item) {
            return switch (this) {
                case CLUB -> item.club().isPresent();
                case PERSON -> item.person().isPresent();
                case SIDE -> item.side().isPresent();
                case COMPETITION -> item.competition().isPresent();
                case GROUND -> item.ground().isPresent();
                case OUTLET -> item.named().filter(Outlet.class::isInstance).isPresent();
                case NATION -> item.named().filter(Nation.class::isInstance).isPresent();
                case NUMBER -> item.kind() == Item.Kind.NUMBER;
                case SCORE -> item.kind() == Item.Kind.SCORE;
                case MONEY -> item.kind() == Item.Kind.MONEY;
                case NAME -> item.isName();
            };
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
        for (String word : core.split("\\|", -1)) {
            words.addAll(word.startsWith("+") ? Verbs.forms(word.substring(1)) : Set.of(word));
        }
        return new Words(Set.copyOf(words), optional);
    }
}
