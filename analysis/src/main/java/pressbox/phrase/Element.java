package pressbox.phrase;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
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

        boolean fits(Line line, int at) {
            return switch (this) {
                case CLUB -> line.whom(at) instanceof Club;
                case PERSON -> line.whom(at) instanceof Person;
                case SIDE -> line.whom(at) instanceof Club || line.whom(at) instanceof Nation;
                case COMPETITION -> line.whom(at) instanceof Competition;
                case GROUND -> line.whom(at) instanceof Ground;
                case OUTLET -> line.whom(at) instanceof Outlet;
                case NATION -> line.whom(at) instanceof Nation;
                case NUMBER -> line.kind(at) == Line.Kind.NUMBER;
                case SCORE -> line.kind(at) == Line.Kind.SCORE;
                case MONEY -> line.kind(at) == Line.Kind.MONEY;
                case NAME -> line.kind(at) == Line.Kind.NAME;
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
        return new Words(WordSet.copyOf(words), optional);
    }
}
