package pressbox.reaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Tells how a mention stands in its sentence: whether it acts, what it is joined to.
final class Standing {
    private static final WordSet PREPOSITIONS = Words.of("prepositions");
    private static final WordSet OBJECTS = WordSet.of("his", "their", "him", "her", "them");
    /// "Prenn's been superb": verbs and words that no owner has.
    private static final WordSet UNOWNED =
            WordSet.of("been", "a", "an", "the", "got", "one", "so", "not", "just", "done", "such");

    /// Characters; bounds the work where a sentence is a list of thousands.
    private static final int FARTHEST_JOINED = 300;

    private final Prose prose;
    private final Tokens tokens;
    private final Map<String, Named> teams = new HashMap<>();
    private Optional<Named> theme = Optional.empty();
    private boolean counted;

    Standing(Prose prose) {
        this.prose = prose;
        tokens = prose.tokens();
    }

    /// The club or country of this name, if the article names it.
    Optional<Named> team(String name) {
        count();
        return Optional.ofNullable(teams.get(name));
    }

    /// The club or country that the article names most often, counted when first asked for.
    Optional<Named> theme() {
        count();
        return theme;
    }

    private void count() {
        if (counted) {
            return;
        }
        counted = true;
        Map<Named, Integer> counts = new HashMap<>();
        int highest = 0;
        for (Mention mention : prose.names().all()) {
            Named named = mention.candidates().getFirst();
            if (named instanceof Club || named instanceof Nation) {
                teams.putIfAbsent(named.name(), named);
                int count = counts.merge(named, 1, Integer::sum);
                if (count > highest) {
                    highest = count;
                    theme = Optional.of(named);
                }
            }
        }
    }

    /// Whether a mention can be a subject: nobody's owner, and under no preposition.
    boolean acts(Mention mention, Span sentence) {
        return !isOwner(mention) && !isUnderPreposition(mention, sentence);
    }

    boolean isOwner(Mention mention) {
        int after = tokens.firstFrom(mention.span().end());
        if (after >= tokens.size()) {
            return false;
        }
        int first = tokens.firstFrom(mention.span().start());
        if (mention.form() == Mention.Form.PRONOUN && after == first + 1) {
            return OBJECTS.has(tokens, first);
        }
        return tokens.gap(after) == Tokens.Gap.POSSESSIVE && !UNOWNED.has(tokens, after);
    }

    private boolean isUnderPreposition(Mention mention, Span sentence) {
        int first = tokens.firstFrom(mention.span().start());
        int before = first - 1;
        if (before >= 0 && tokens.is(before, "the")) {
            before--;
        }
        if (before < 0 || tokens.start(before) < sentence.start() || !PREPOSITIONS.has(tokens, before)) {
            return false;
        }
        return !(tokens.is(before, "of") && before > 0 && tokens.is(before - 1, "likes"));
    }

    /// The one whom the words right before a place name: "A B, who".
    Optional<Named> endingAt(int token) {
        return token == 0
                ? Optional.empty()
                : prose.names()
                        .at(tokens.start(token - 1))
                        .filter(Standing::mayBeMeant)
                        .map(mention -> mention.candidates().getFirst());
    }

    /// The one who is meant, or nobody.
    static List<Named> alone(Optional<Named> meant) {
        return meant.isPresent() ? List.of(meant.get()) : List.of();
    }

    static boolean mayBeMeant(Mention mention) {
        Named named = mention.candidates().getFirst();
        return isKnown(mention) && (named instanceof Person || named instanceof Club || named instanceof Nation);
    }

    private static boolean isKnown(Mention mention) {
        return mention.form() != Mention.Form.PRONOUN || mention.candidates().size() == 1;
    }

    /// Those joined to a mention by "and" or a comma, before it and after it.
    List<Named> joinedAround(Mention mention, Span within) {
        Mention first = mention;
        int from = Math.max(within.start(), mention.span().start() - FARTHEST_JOINED);
        List<Mention> before =
                prose.names().in(new Span(from, Math.max(from, mention.span().start())));
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention next = before.get(i);
            int start = tokens.firstFrom(first.span().start());
            int end = tokens.firstFrom(next.span().end());
            boolean alike = first.candidates().getFirst() instanceof Person
                    == next.candidates().getFirst() instanceof Person;
            if (end != start - 1 || !tokens.is(end, "and") || !alike || !mayBeMeant(next)) {
                break;
            }
            first = next;
        }
        return withJoined(first, within);
    }

    /// A mention and those joined to it by "and": "A B and C D", "A B, C D and E F".
    List<Named> withJoined(Mention first, Span within) {
        List<Named> found = new ArrayList<>();
        found.add(first.candidates().getFirst());
        List<Named> listed = new ArrayList<>();
        int end =
                Math.max(first.span().end(), Math.min(within.end(), first.span().end() + FARTHEST_JOINED));
        int last = tokens.firstFrom(first.span().end());
        for (Mention next : prose.names().in(new Span(first.span().end(), end))) {
            int start = tokens.firstFrom(next.span().start());
            boolean joined = start == last + 1 && tokens.is(last, "and");
            boolean inList = start == last && start < tokens.size() && tokens.gap(start) == Tokens.Gap.COMMA;
            boolean alike = first.candidates().getFirst() instanceof Person
                    == next.candidates().getFirst() instanceof Person;
            if (!joined && !inList || !alike || !mayBeMeant(next)) {
                break;
            }
            listed.add(next.candidates().getFirst());
            if (joined) {
                found.addAll(listed);
                listed.clear();
            }
            last = tokens.firstFrom(next.span().end());
        }
        return found;
    }
}
