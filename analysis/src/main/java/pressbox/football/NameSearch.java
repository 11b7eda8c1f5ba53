package pressbox.football;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pressbox.text.Folding;
import pressbox.text.PhraseTrie;
import pressbox.text.Tokens;

/// One search of one text.
final class NameSearch {
    private static final Set<String> NOT_A_NAME = Set.of(
            "the",
            "a",
            "an",
            "and",
            "but",
            "or",
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "you",
            "his",
            "her",
            "their",
            "our",
            "my",
            "your",
            "this",
            "that",
            "these",
            "those",
            "in",
            "on",
            "at",
            "to",
            "of",
            "for",
            "from",
            "with",
            "by",
            "as",
            "if",
            "when",
            "while",
            "after",
            "before",
            "despite",
            "although",
            "though",
            "however",
            "meanwhile",
            "not",
            "no",
            "yes",
            "what",
            "who",
            "why",
            "how",
            "where",
            "which",
            "there",
            "here",
            "then",
            "now",
            "so",
            "just",
            "only",
            "also",
            "even",
            "still",
            "both",
            "all",
            "some",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "league",
            "cup",
            "club",
            "fc",
            "united",
            "city",
            "manager",
            "coach",
            "boss",
            "captain",
            "striker",
            "defender",
            "midfielder",
            "goalkeeper",
            "winger",
            "former",
            "ex",
            "photo");

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Beat beat;
    private final List<Mention> found = new ArrayList<>();
    private final Set<Club> clubs = new LinkedHashSet<>();
    private final Map<String, Set<Person>> bySurname = new LinkedHashMap<>();

    NameSearch(Lexicon lexicon, Tokens tokens, Beat beat) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.beat = beat;
    }

    Names names() {
        int token = 0;
        while (token < tokens.size()) {
            int end = known(token);
            if (end == token) {
                end = unknown(token);
            }
            token = Math.max(end, token + 1);
        }
        return new Names(found);
    }

    private int known(int first) {
        int state = PhraseTrie.ROOT;
        int end = first;
        List<Named> candidates = List.of();
        Mention.Form form = Mention.Form.FULL;
        for (int at = first; at < tokens.size() && (at == first || joins(at)); at++) {
            int word = lexicon.trie.word(tokens, at);
            state = word == PhraseTrie.NONE ? PhraseTrie.NONE : lexicon.trie.step(state, word);
            if (state == PhraseTrie.NONE) {
                break;
            }
            int phrase = lexicon.trie.phrase(state);
            if (phrase == PhraseTrie.NONE) {
                continue;
            }
            Set<Named> fitting = new LinkedHashSet<>();
            for (Lexicon.Entry entry : lexicon.entries.get(phrase)) {
                if (capitalsFit(entry.capitals(), first)) {
                    if (fitting.isEmpty()) {
                        form = entry.form();
                    }
                    fitting.add(entry.named());
                }
            }
            if (!fitting.isEmpty()) {
                candidates = List.copyOf(fitting);
                end = at + 1;
            }
        }
        if (end == first) {
            return first;
        }
        if (end - first == 1 && end < tokens.size() && form != Mention.Form.FULL && joins(end) && isNamePart(end)) {
            return first;
        }
        List<Named> chosen = choose(candidates);
        found.add(new Mention(tokens.span(first, end - 1), form, chosen));
        if (chosen.size() == 1) {
            remember(chosen.getFirst());
        }
        return end;
    }

    private List<Named> choose(List<Named> candidates) {
        if (candidates.size() > 1
                && beat.club().isPresent()
                && candidates.contains(beat.club().get())) {
            return List.of(beat.club().get());
        }
        List<Named> seen = candidates.stream().filter(this::isSeen).toList();
        return seen.isEmpty() ? candidates : seen;
    }

    private boolean isSeen(Named named) {
        if (named instanceof Person person) {
            return bySurname
                    .getOrDefault(Folding.fold(person.surname()), Set.of())
                    .contains(person);
        }
        return named instanceof Club club && clubs.contains(club);
    }

    private void remember(Named named) {
        if (named instanceof Club club) {
            clubs.add(club);
        } else if (named instanceof Person person) {
            bySurname
                    .computeIfAbsent(Folding.fold(person.surname()), key -> new LinkedHashSet<>())
                    .add(person);
        }
    }

    private int unknown(int first) {
        if (!isNamePart(first)) {
            return first;
        }
        int end = first + 1;
        while (end < tokens.size() && end < first + 4 && joins(end) && isNamePart(end)) {
            end++;
        }
        if (end == first + 1) {
            Set<Person> people = bySurname.get(tokens.folded(first));
            if (people != null) {
                found.add(new Mention(tokens.span(first), Mention.Form.SHORT, List.copyOf(people)));
            }
            return end;
        }
        Person person = Person.named(tokens.span(first, end - 1).in(tokens.text()));
        remember(person);
        found.add(new Mention(tokens.span(first, end - 1), Mention.Form.FULL, List.of(person)));
        return end;
    }

    private boolean isNamePart(int token) {
        return tokens.isCapital(token)
                && !tokens.isAllCapitals(token)
                && tokens.end(token) - tokens.start(token) > 1
                && !NOT_A_NAME.contains(tokens.folded(token));
    }

    private boolean joins(int token) {
        return switch (tokens.gap(token)) {
            case BLANK, HYPHEN -> true;
            case STOP -> tokens.end(token - 1) - tokens.start(token - 1) < 4;
            case POSSESSIVE, COMMA, OTHER -> false;
        };
    }

    private boolean capitalsFit(int capitals, int first) {
        for (int i = 0; capitals >>> i != 0; i++) {
            if ((capitals >>> i & 1) != 0 && !tokens.isCapital(first + i)) {
                return false;
            }
        }
        return true;
    }
}
