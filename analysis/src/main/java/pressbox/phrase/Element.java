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
import pressbox.text.PartSet;
import pressbox.text.WordSet;

/// One part of a phrase.
sealed interface Element {
    /// One of these words.
    record Words(WordSet words, boolean optional) implements Element {}

    /// A name or a figure of a kind.
    record Slot(Kind kind, boolean optional) implements Element {}

    /// Up to `longest` words or names.
    record Gap(int longest) implements Element {}

    /// What a slot holds; each kind is a part of its own to the phrases of a list, see [WordParts].
    enum Kind {
        CLUB(0),
        PERSON(1),
        SIDE(2),
        COMPETITION(3),
        GROUND(4),
        OUTLET(5),
        NATION(6),
        NUMBER(7),
        SCORE(8),
        MONEY(9),
        NAME(10);

        /// How many parts the kinds take.
        static final int PARTS = 11;

        private final int part;

        Kind(int part) {
            this.part = part;
        }

        int part() {
            return part;
        }

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

        /// No kind yet.
        static PartSet noParts() {
            return new PartSet(PARTS);
        }

        /// Adds the kinds that the item is of.
        static void addOf(Item item, PartSet held) {
            switch (item.kind()) {
                case WORD, MARK -> {}
                case NUMBER -> held.add(NUMBER.part);
                case SCORE -> held.add(SCORE.part);
                case MONEY -> held.add(MONEY.part);
                case NAME -> {
                    held.add(NAME.part);
                    addOf(named(item), held);
                }
            }
        }

        private static void addOf(@Nullable Named named, PartSet held) {
            switch (named) {
                case Club club -> {
                    held.add(CLUB.part);
                    held.add(SIDE.part);
                }
                case Nation nation -> {
                    held.add(NATION.part);
                    held.add(SIDE.part);
                }
                case Person person -> held.add(PERSON.part);
                case Competition competition -> held.add(COMPETITION.part);
                case Ground ground -> held.add(GROUND.part);
                case Outlet outlet -> held.add(OUTLET.part);
                case null -> {}
            }
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
