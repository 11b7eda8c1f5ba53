package pressbox.football;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pressbox.text.Tokens;

/// Settles whom a name means that is less than a full name: a surname, a given name, or the name of two people.
final class Surnames {
    private final Marked text;
    private final Scan scan;
    private final Cast cast;
    private final Clubs clubs;
    private final Introductions introductions;
    private final Beat beat;
    private final Map<Integer, List<Sketch>> sketches = new HashMap<>();
    /// For each found name whom it may mean, once that was asked.
    private final List<@Nullable List<Someone>> settled;
    private final IdentityHashMap<Person, Someone> byPerson = new IdentityHashMap<>();

    Surnames(Marked text, Scan scan, Cast cast, Clubs clubs, Introductions introductions, Beat beat) {
        this.text = text;
        this.scan = scan;
        this.cast = cast;
        this.clubs = clubs;
        this.introductions = introductions;
        this.beat = beat;
        settled = new ArrayList<>(Collections.nCopies(scan.found.size(), null));
    }

    /// Takes in what stands beside a name.
    void learn(int found, Sketch sketch) {
        sketches.computeIfAbsent(found, each -> new ArrayList<>(1)).add(sketch);
        Someone someone = one(found);
        if (someone != null) {
            someone.learn(sketch);
        }
    }

    /// The one a found name means, if only one.
    @Nullable
    Someone one(int found) {
        List<Someone> meant = meant(found);
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    /// Those a found name may mean, likeliest first.
    List<Someone> meant(int index) {
        Someone introduced = introductions.introduced(index);
        if (introduced != null) {
            return List.of(introduced);
        }
        List<Someone> before = settled.get(index);
        if (before == null || before.size() > 1) {
            before = settle(index);
            settled.set(index, before);
        }
        return before;
    }

    private List<Someone> settle(int index) {
        Found found = scan.found.get(index);
        return switch (found.kind) {
            case KNOWN -> known(index, found);
            case SINGLE -> single(index, found);
            case ROW, QUALIFIER, NEW_CLUB -> List.of();
        };
    }

    private List<Someone> single(int index, Found found) {
        String folded = text.folded(found.first, found.last);
        List<Someone> people = cast.surname(folded);
        if (people.isEmpty()) {
            people = cast.given(folded);
        }
        return narrow(people, index);
    }

    private List<Someone> known(int index, Found found) {
        String folded = text.folded(found.first, found.last);
        List<Someone> here = cast.surname(folded);
        if (here.isEmpty() && found.isOneWord()) {
            here = cast.given(folded);
        }
        List<Person> people = new ArrayList<>(2);
        for (Lexicon.Entry entry : found.entries) {
            if (entry.named() instanceof Person person && !people.contains(person)) {
                people.add(person);
            }
        }
        List<Someone> present = new ArrayList<>(here);
        for (Person person : people) {
            if (cast.has(person) && !present.contains(cast.enter(person))) {
                present.add(cast.enter(person));
            }
        }
        if (!present.isEmpty()) {
            return narrow(present, index);
        }
        if (found.isOneWord() && text.isTerm(found.first, Term.CALENDAR) && isDate(found.first)) {
            return List.of();
        }
        boolean doubtful = found.has(Lexicon.Use.SURNAME)
                && text.begins(found.first)
                && text.isTerm(found.first, Term.EVERYDAY)
                && (found.last + 1 >= text.size || text.tokens.gap(found.last + 1) != Tokens.Gap.POSSESSIVE);
        List<Someone> close = new ArrayList<>(1);
        for (Person person : people) {
            if (isOwn(person)) {
                close.add(cast.enter(person));
            }
        }
        if (close.isEmpty()) {
            for (Person person : people) {
                if (isOfNamedClub(person)) {
                    close.add(cast.enter(person));
                }
            }
        }
        if (close.isEmpty() && !doubtful) {
            for (Person person : people) {
                if (found.has(Lexicon.Use.FULL) || plays(person)) {
                    close.add(cast.enter(person));
                }
            }
        }
        if (close.removeIf(each -> isContradicted(each, index)) && close.isEmpty()) {
            return List.of(cast.enter(text.tokens.span(found.first, found.last).in(text.tokens.text())));
        }
        return narrow(close, index);
    }

    private boolean isContradicted(Someone someone, int index) {
        for (Sketch sketch : sketches.getOrDefault(index, List.of())) {
            if (someone.contradicts(sketch)) {
                return true;
            }
        }
        return false;
    }

    /// "26 March", "in May", "March 2005".
    private boolean isDate(int token) {
        return (token > 0 && (text.tokens.isDigits(token - 1) || text.isTerm(token - 1, Term.STOP | Term.CALENDAR)))
                || (token + 1 < text.size && text.tokens.isDigits(token + 1));
    }

    private boolean isOwn(Person person) {
        return beat.club().filter(club -> club.name().equals(person.team())).isPresent();
    }

    private boolean isOfNamedClub(Person person) {
        for (Club club : clubs.named()) {
            if (club.name().equals(person.team())) {
                return true;
            }
        }
        return false;
    }

    private static boolean plays(Person person) {
        return switch (person.role()) {
            case PLAYER, MANAGER, COACH, FORMER, UNKNOWN -> true;
            case PUNDIT -> !person.position().isEmpty();
            case DIRECTOR, OWNER, AGENT, JOURNALIST -> false;
        };
    }

    /// Those that what stands beside the name allows, those spoken of last first.
    private List<Someone> narrow(List<Someone> people, int index) {
        if (people.size() < 2) {
            return people;
        }
        List<Someone> fitting = new ArrayList<>(people);
        int year = beat.day().getYear();
        for (Sketch sketch : sketches.getOrDefault(index, List.of())) {
            keepBest(fitting, sketch, year);
        }
        int latest = -1;
        boolean spokenOf = false;
        for (Someone each : fitting) {
            latest = Math.max(latest, each.lastSentence);
            spokenOf |= each.lastToken >= 0;
        }
        if (spokenOf) {
            fitting.removeIf(each -> each.lastToken < 0);
        }
        int here = text.sentence(scan.found.get(index).first);
        if (latest >= 0 && here - latest < 2) {
            fitting.removeIf(each -> here - each.lastSentence >= 2);
        }
        fitting.sort((one, other) -> Integer.compare(other.lastToken, one.lastToken));
        return fitting;
    }

    private static void keepBest(List<Someone> people, Sketch sketch, int year) {
        int high = 0;
        for (Someone each : people) {
            high = Math.max(high, each.fits(sketch, year));
        }
        if (high > 0) {
            int best = high;
            people.removeIf(each -> each.fits(sketch, year) < best);
        }
    }

    Someone someone(Person person) {
        if (byPerson.isEmpty()) {
            for (Someone each : cast.all()) {
                byPerson.put(each.person(), each);
            }
        }
        return byPerson.computeIfAbsent(person, cast::enter);
    }
}
