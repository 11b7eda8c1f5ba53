package pressbox.football;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.text.Folding;
import pressbox.text.Tokens;

/// Every name that a text may use for known clubs, people, competitions, nations, grounds and outlets, compiled for
/// finding.
///
/// Immutable and safe to share between threads.
public final class NameBook {
    private final List<Named> all;
    private final Lexicon lexicon;
    private final Map<String, Club> clubs = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Competition> competitions = new HashMap<>();

    private NameBook(List<Named> all) {
        this.all = all;
        this.lexicon = new Lexicon(all);
        for (Named each : all) {
            switch (each) {
                case Club club -> {
                    clubs.putIfAbsent(key(club.name()), club);
                    clubs.putIfAbsent(key(club.slug()), club);
                    club.names().forEach(name -> clubs.putIfAbsent(key(name), club));
                }
                case Person person -> {
                    people.putIfAbsent(key(person.name()), person);
                    person.names().forEach(name -> people.putIfAbsent(key(name), person));
                }
                case Competition competition -> {
                    competitions.putIfAbsent(key(competition.name()), competition);
                    competition.names().forEach(name -> competitions.putIfAbsent(key(name), competition));
                    if (!competition.code().isEmpty()) {
                        competitions.putIfAbsent(key(competition.code()), competition);
                    }
                }
                case Nation nation -> {}
                case Ground ground -> {}
                case Outlet outlet -> {}
            }
        }
    }

    /// Compiles a book; of several with one name the first counts in look-ups.
    public static NameBook of(Collection<? extends Named> named) {
        return new NameBook(List.copyOf(named));
    }

    /// This book and more.
    public NameBook with(Collection<? extends Named> more) {
        List<Named> both = new ArrayList<>(all);
        both.addAll(more);
        return of(both);
    }

    /// Every mention in a text, read as the beat's newsroom reads it.
    public Names find(CharSequence text, Beat beat) {
        return find(Tokens.of(text), beat);
    }

    /// The same for a text that is cut into words already.
    public Names find(Tokens tokens, Beat beat) {
        return new NameSearch(lexicon, tokens, beat).names();
    }

    /// The club of this name (any spelling, case and accents) or slug.
    public Optional<Club> club(String nameOrSlug) {
        return Optional.ofNullable(clubs.get(key(nameOrSlug)));
    }

    /// The person of this full name.
    public Optional<Person> person(String name) {
        return Optional.ofNullable(people.get(key(name)));
    }

    /// The competition of this name or code of the match record.
    public Optional<Competition> competition(String nameOrCode) {
        return Optional.ofNullable(competitions.get(key(nameOrCode)));
    }

    /// Usual names of the clubs spelt most like an unknown one, nearest first, at most three.
    public List<String> nearestClubs(String unknown) {
        return Spelling.nearest(
                unknown, clubs.values().stream().map(Club::name).distinct().toList());
    }

    /// Usual names of the people spelt most like an unknown full name, nearest first, at most three: of two words or
    /// more, each of which is at most two letters off and begins alike.
    public List<String> nearestPeople(String unknown) {
        return Spelling.nearestFullNames(
                unknown, people.values().stream().map(Person::name).distinct().toList());
    }

    private static String key(String name) {
        return Slug.of(Folding.fold(name));
    }
}
