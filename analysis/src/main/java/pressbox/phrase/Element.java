package pressbox.phrase;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.text.WordSet;

/// One part of a phrase.
sealed interface Element {
    /// One of these words.
    record Words(WordSet words, boolean optional) implements Element {}

    /// A name or a figure of a kind.
    record Slot(Kind kind, boolean optional) implements Element {}

    /// Up to `longest` words or names.
    record Gap(int longest) implements Element {}

    /// How many items of a line it takes at least.
    default int fewest() {
        return switch (this) {
            case Words words -> words.optional() ? 0 : 1;
            case Slot slot -> slot.optional() ? 0 : 1;
            case Gap gap -> 0;
        };
    }

    /// How many items of a line it takes at most.
    default int most() {
        return this instanceof Gap gap ? gap.longest() : 1;
    }

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
                case CLUB -> named(item) instanceof Club;
                case PERSON -> named(item) instanceof Person;
                case SIDE -> named(item) instanceof Club || named(item) instanceof Nation;
                case COMPETITION -> named(item) instanceof Competition;
                case GROUND -> named(item) instanceof Ground;
                case OUTLET -> named(item) instanceof Outlet;
                case NATION -> named(item) instanceof Nation;
                case NUMBER -> item.kind() == Item.Kind.NUMBER;
                case SCORE -> item.kind() == Item.Kind.SCORE;
                case MONEY -> item.kind() == Item.Kind.MONEY;
                case NAME -> item.isName();
            };
        }

        private static @Nullable Named named(Item item) {
            return item.named().orElse(null);
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
        return new Words(WordSet.copyOf(words), optional);
    }
}
