package pressbox.football;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pressbox.text.PhraseTrie;
import pressbox.text.Tokens;

/// The compiled names of a [NameBook] and the words of football English, in one trie.
final class Lexicon {
    /// How a phrase serves the one it names; the order is the order of trust.
    enum Use {
        FULL,
        SHORT,
        NICKNAME,
        AMBIGUOUS,
        SURNAME,
        /// "Merseysiders", "Londoners": any club of the place.
        INHABITANTS,
        /// "French": no name by itself.
        ADJECTIVE,
        /// "Frenchman": no name by itself.
        NOUN,
        /// "Merseyside": no name by itself.
        PLACE;

        boolean isName() {
            return switch (this) {
                case FULL, SHORT, NICKNAME, AMBIGUOUS, SURNAME, INHABITANTS -> true;
                case ADJECTIVE, NOUN, PLACE -> false;
            };
        }
    }

    /// One way to name somebody.
    ///
    /// @param capitals which words must stand with a capital, as bits from the first word
    record Entry(Named named, Use use, int capitals) {}

    /// What a phrase names, the most trusted first, and what it is.
    ///
    /// @param capitals the [Entry#capitals()] of all entries where they agree, else [#MIXED]
    record Meaning(List<Entry> entries, Term term, int capitals) {
        static final int MIXED = -1;
        static final Meaning NONE = of(List.of(), Term.NONE);

        static Meaning of(List<Entry> entries, Term term) {
            int capitals = entries.isEmpty() ? 0 : entries.getFirst().capitals();
            for (Entry entry : entries) {
                capitals = entry.capitals() == capitals ? capitals : MIXED;
            }
            return new Meaning(List.copyOf(entries), term, capitals);
        }
    }

    /// Beside the kinds of a word: it names somebody or qualifies who does.
    static final long NAME = 1L << 63;

    /// Beside the kinds of a word: a longer name or term begins with it.
    static final long LEADS_ON = 1L << 62;

    /// That a word has any of these or any kind.
    static final long KNOWN = Term.ANY | NAME | LEADS_ON;

    final PhraseTrie trie;
    private final Meaning[] meanings;
    private final Meaning[] wordMeanings;
    private final Term[] wordTerms;
    private final long[] wordKinds;
    private final Map<String, List<Person>> squads = new HashMap<>();

    Lexicon(Collection<Named> all) {
        Compiler compiler = new Compiler();
        WordList.FOOTBALL.terms().forEach(compiler::term);
        all.forEach(compiler::named);
        trie = compiler.builder.build();
        meanings = new Meaning[compiler.builder.size()];
        for (int i = 0; i < meanings.length; i++) {
            List<Entry> found = compiler.entries.getOrDefault(i, new ArrayList<>());
            found.sort(Comparator.comparing(Entry::use));
            meanings[i] = Meaning.of(found, compiler.terms.getOrDefault(i, Term.NONE));
        }
        wordMeanings = new Meaning[trie.words()];
        wordTerms = new Term[trie.words()];
        wordKinds = new long[trie.words()];
        for (int word = 0; word < wordMeanings.length; word++) {
            int state = trie.step(PhraseTrie.ROOT, word);
            int phrase = state == PhraseTrie.NONE ? PhraseTrie.NONE : trie.phrase(state);
            Meaning meaning = phrase == PhraseTrie.NONE ? Meaning.NONE : meanings[phrase];
            wordMeanings[word] = meaning;
            wordTerms[word] = meaning.term();
            wordKinds[word] = meaning.term().kinds()
                    | (meaning.entries().isEmpty() ? 0 : NAME)
                    | (trie.leadsOn(word) ? LEADS_ON : 0);
        }
        for (Named named : all) {
            if (named instanceof Person person && !person.team().isEmpty()) {
                squads.computeIfAbsent(person.team(), team -> new ArrayList<>()).add(person);
            }
        }
    }

    Meaning meaning(int phrase) {
        return meanings[phrase];
    }

    /// What a word names and is by itself.
    Meaning wordMeaning(int word) {
        return wordMeanings[word];
    }

    /// What a word is by itself; most words name nobody, and their meaning need not be touched.
    Term wordTerm(int word) {
        return wordTerms[word];
    }

    /// The kinds of what a word is by itself, with [#NAME] and [#LEADS_ON] where they are so; 0 for [PhraseTrie#NONE].
    long wordKinds(int word) {
        return word == PhraseTrie.NONE ? 0 : wordKinds[word];
    }

    /// Everybody of the team of this usual name.
    List<Person> squad(String team) {
        return squads.getOrDefault(team, List.of());
    }

    private static final class Compiler {
        final PhraseTrie.Builder builder = new PhraseTrie.Builder();
        final Map<Integer, List<Entry>> entries = new HashMap<>();
        final Map<Integer, Term> terms = new HashMap<>();

        void term(String phrase, Term term) {
            terms.merge(builder.add(phrase), term, Term::and);
        }

        void named(Named named) {
            add(named, named instanceof Person ? fullness(named.name()) : Use.FULL, named.name());
            switch (named) {
                case Club club -> club(club);
                case Person person -> person(person);
                case Competition competition -> {
                    competition.names().forEach(name -> add(competition, Use.SHORT, name));
                    competition.former().forEach(name -> add(competition, Use.SHORT, name));
                }
                case Nation nation -> {
                    nation.teamNames().forEach(name -> add(nation, Use.NICKNAME, name));
                    nation.adjectives().forEach(name -> add(nation, Use.ADJECTIVE, name));
                    for (String noun : nation.nouns()) {
                        add(nation, Use.NOUN, noun);
                    }
                }
                case Ground ground -> ground(ground);
                case Outlet outlet -> outlet.names().forEach(name -> add(outlet, Use.SHORT, name));
            }
        }

        private void club(Club club) {
            add(club, Use.FULL, club.name() + " FC");
            add(club, Use.FULL, club.name() + " Football Club");
            club.names().forEach(name -> add(club, Use.SHORT, name));
            club.nicknames().forEach(name -> add(club, Use.NICKNAME, name));
            club.ambiguous().forEach(name -> add(club, Use.AMBIGUOUS, name));
            for (String place : club.places()) {
                add(club, Use.PLACE, place);
                add(club, Use.INHABITANTS, place + (place.endsWith("e") ? "rs" : "ers"));
            }
            if (!club.ground().isEmpty()) {
                ground(new Ground(club.ground(), List.of(), club.name()));
            }
        }

        private void ground(Ground ground) {
            add(ground, Use.FULL, ground.name());
            ground.names().forEach(name -> add(ground, Use.SHORT, name));
            String bare = ground.name().endsWith(" Stadium")
                    ? ground.name().substring(0, ground.name().length() - 8)
                    : "";
            boolean place =
                    WordList.FOOTBALL.term(bare.toLowerCase(Locale.ROOT)).is(Term.PLACE);
            if (!bare.isEmpty() && !place && !bare.equals(ground.club())) {
                add(ground, Use.AMBIGUOUS, bare);
            }
        }

        private void person(Person person) {
            person.names().forEach(name -> add(person, fullness(name), name));
            String surname = person.surname();
            if (surname.length() > 2 && surname.length() < person.name().length()) {
                add(person, Use.SURNAME, surname);
            }
            int blank = person.name().indexOf(' ');
            if (blank > 2) {
                term(person.name().substring(0, blank), new Term(Term.GIVEN, 0, Person.Role.UNKNOWN));
            }
        }

        /// A person's name of one word ("Rodri", "Kevin") is no full name: another name may follow.
        private static Use fullness(String name) {
            return name.indexOf(' ') < 0 ? Use.SHORT : Use.FULL;
        }

        private void add(Named named, Use use, String name) {
            if (name.contains("'s")) {
                compile(named, use, name.replace("'s", "s"));
            }
            compile(named, use, name);
        }

        private void compile(Named named, Use use, String name) {
            String bare = use == Use.NICKNAME && startsWithThe(name) ? name.substring(4) : name;
            int phrase = builder.add(bare);
            Tokens tokens = Tokens.of(bare);
            if (phrase == PhraseTrie.NONE || tokens.folded(0).length() < 2) {
                return;
            }
            int capitals = 0;
            for (int i = 0; i < Math.min(31, tokens.size()); i++) {
                if (tokens.isCapital(i) && !(i == 0 && startsWithThe(bare))) {
                    capitals |= 1 << i;
                }
            }
            List<Entry> there = entries.computeIfAbsent(phrase, each -> new ArrayList<>(1));
            Entry added = new Entry(named, use, capitals);
            for (int i = 0; i < there.size(); i++) {
                Entry entry = there.get(i);
                boolean asMuch = entry.use() == use || (entry.use().isName() && use.isName());
                if (asMuch && isSame(entry.named(), named)) {
                    if (use.compareTo(entry.use()) < 0) {
                        there.set(i, added);
                    }
                    return;
                }
            }
            there.add(added);
        }

        private static boolean isSame(Named one, Named other) {
            return one.equals(other)
                    || (one instanceof Ground ground
                            && other instanceof Ground same
                            && ground.name().equals(same.name())
                            && ground.club().equals(same.club()));
        }

        private static boolean startsWithThe(String name) {
            return name.regionMatches(true, 0, "the ", 0, 4);
        }
    }
}
