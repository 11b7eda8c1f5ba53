package pressbox.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Names;
import pressbox.football.Person;
import pressbox.text.CalendarWords;
import pressbox.text.Folding;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Who is named in one article: adds to the name book's mentions first names alone, single unknown names, and titles.
final class People {
    private static final WordSet TITLES =
            WordSet.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof");
    private static final WordSet NO_NAMES = WordSet.of(
            "it",
            "this",
            "that",
            "i",
            "we",
            "you",
            "he",
            "she",
            "they",
            "who",
            "which",
            "and",
            "but",
            "so",
            "the",
            "a",
            "an",
            "one",
            "there",
            "what",
            "here",
            "others",
            "some",
            "many",
            "people",
            "christmas",
            "easter",
            "yet",
            "also",
            "then",
            "however",
            "meanwhile",
            "later",
            "nobody",
            "everyone",
            "as",
            "asked",
            "if",
            "when",
            "match",
            "team",
            "post",
            "full",
            "half",
            "breaking",
            "news",
            "exclusive",
            "report",
            "few",
            "several",
            "those",
            "these",
            "most",
            "such",
            "nothing",
            "something",
            "both",
            "neither",
            "each",
            "all",
            "only",
            "even",
            "still",
            "now",
            "today",
            "yesterday",
            "tonight",
            "pressed",
            "quizzed");
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_TITLE = 4;

    private final Tokens tokens;
    private final @Nullable Mention[] mentions;
    private final Map<String, Person> bySurname = new HashMap<>();
    private final Map<String, Person> initials = new HashMap<>();
    /// Those whom their first name alone means.
    private final Map<String, Person> byFirstName = new HashMap<>();
    /// A bit for the hash of each surname, all where one has an apostrophe, which the hash of a word leaves out: most
    /// words are nobody's, as one look tells.
    private long surnameMarks;
    /// The same for first names, whose apostrophes no word has.
    private long firstNameMarks;

    People(Names names, Tokens tokens) {
        this.tokens = tokens;
        Set<Person> learnt = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Mention mention : names.all()) {
            if (mention.form() == Mention.Form.FULL
                    && mention.candidates().getFirst() instanceof Person person
                    && learnt.add(person)) {
                learn(person, shared);
            }
        }
        shared.forEach(byFirstName::remove);
        mentions = new Mention[tokens.size()];
        for (Mention mention : names.all()) {
            Mention fuller = fuller(mention);
            for (int i = tokens.firstFrom(mention.span().start());
                    i < mentions.length && tokens.start(i) < mention.span().end();
                    i++) {
                mentions[i] = fuller;
            }
        }
    }

    private boolean isNameWord(int token) {
        return !NO_NAMES.has(tokens, token)
                && !CalendarWords.DAYS.has(tokens, token)
                && !CalendarWords.MONTHS.has(tokens, token);
    }

    private void learn(Person person, Set<String> shared) {
        int blank = person.name().indexOf(' ');
        String first = blank < 1 ? "" : Folding.fold(person.name().substring(0, blank));
        if (blank < 1 || isTitle(first)) {
            return;
        }
        String surname = Folding.fold(person.surname());
        bySurname.putIfAbsent(surname, person);
        surnameMarks |= surname.indexOf('\'') < 0 ? WordSet.mark(surname.hashCode()) : -1;
        firstNameMarks |= WordSet.mark(first.hashCode());
        if (byFirstName.putIfAbsent(first, person) != null) {
            shared.add(first);
        }
    }

    /// "Football Association" for "FA": the capitalised names of two to five words, by their initials.
    private Map<String, Person> byInitials() {
        if (!initials.isEmpty()) {
            return initials;
        }
        initials.put("", Person.named("nobody"));
        int token = 0;
        while (token < tokens.size()) {
            if (!tokens.isCapital(token)) {
                token++;
                continue;
            }
            int end = token;
            StringBuilder letters = new StringBuilder();
            while (end < tokens.size()
                    && letters.length() <= LONGEST_NAME
                    && tokens.isCapital(end)
                    && !tokens.isAllCapitals(end)
                    && isNameWord(end)
                    && (end == token
                            || tokens.gap(end) == Tokens.Gap.BLANK
                            || tokens.gap(end) == Tokens.Gap.POSSESSIVE)) {
                letters.append(tokens.word(end).charAt(0));
                end++;
            }
            if (end - token > 1) {
                initials.putIfAbsent(
                        letters.toString(),
                        Person.named(tokens.span(token, end - 1).in(tokens.text())));
            }
            token = Math.max(end, token + 1);
        }
        return initials;
    }

    private static boolean isTitle(String word) {
        return TITLES.has(word);
    }

    /// The mention that holds a word, its title replaced by the fuller name the article gives elsewhere.
    Optional<Mention> at(int token) {
        return mentions[token] == null ? byFirstName(token) : Optional.of(mentions[token]);
    }

    private Mention fuller(Mention mention) {
        if (mention.candidates().getFirst() instanceof Person person && person.role() == Person.Role.UNKNOWN) {
            int blank = person.name().indexOf(' ');
            if (blank > 0
                    && blank <= LONGEST_TITLE
                    && isTitle(Folding.fold(person.name().substring(0, blank)))) {
                Person full = bySurname.get(Folding.fold(person.surname()));
                if (full != null) {
                    return new Mention(mention.span(), mention.form(), List.of(full));
                }
            }
        }
        if (mention.candidates().getFirst() instanceof Club && mention.form() != Mention.Form.FULL) {
            int word = tokens.firstFrom(mention.span().start());
            boolean mayBeSomebody = (surnameMarks & WordSet.mark(tokens.hash(word))) != 0
                    && tokens.end(word) == mention.span().end();
            Person namesake = mayBeSomebody ? bySurname.get(Folding.fold(tokens.word(word))) : null;
            return namesake == null ? mention : new Mention(mention.span(), Mention.Form.SHORT, List.of(namesake));
        }
        return mention;
    }

    private Optional<Mention> byFirstName(int token) {
        if (!tokens.isCapital(token) || (firstNameMarks & WordSet.mark(tokens.hash(token))) == 0) {
            return Optional.empty();
        }
        Person person = byFirstName.get(tokens.folded(token));
        return person == null
                ? Optional.empty()
                : Optional.of(new Mention(tokens.span(token), Mention.Form.SHORT, List.<Named>of(person)));
    }

    /// An unknown name of capitalised words that ends with a word: "Deco said", "TV Licensing warns".
    Optional<Mention> unknownEndingAt(int last, int low) {
        if (!isUnknownName(last)) {
            return Optional.empty();
        }
        int first = last;
        while (first > low
                && last - first < LONGEST_NAME
                && tokens.gap(first) == Tokens.Gap.BLANK
                && isUnknownName(first - 1)) {
            first--;
        }
        return Optional.of(unknown(first, last));
    }

    /// An unknown name of capitalised words that starts with a word: "said Deco".
    Optional<Mention> unknownStartingAt(int first, int high) {
        if (!isUnknownName(first)) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < high
                && last - first < LONGEST_NAME
                && tokens.gap(last + 1) == Tokens.Gap.BLANK
                && isUnknownName(last + 1)) {
            last++;
        }
        return Optional.of(unknown(first, last));
    }

    private boolean isUnknownName(int token) {
        return tokens.isCapital(token) && mentions[token] == null && isNameWord(token) && !TITLES.has(tokens, token);
    }

    private Mention unknown(int first, int last) {
        String name = tokens.span(first, last).in(tokens.text());
        Person person = first == last ? bySurname.get(tokens.folded(first)) : null;
        if (person == null && first == last && tokens.isAllCapitals(first)) {
            person = byInitials().get(tokens.word(first));
        }
        return new Mention(
                tokens.span(first, last), Mention.Form.SHORT, List.of(person == null ? Person.named(name) : person));
    }
}
