package pressbox.football;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pressbox.text.NumberWords;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds descriptions of people and clubs, alone ("the Frenchman") or beside a name ("striker Jo Doe", "Jo Doe, 27,").
final class Descriptions {
    private static final int LONGEST = 12;
    private static final WordSet NUMBER_SIGNS = WordSet.of("no", "number");

    private final Marked text;
    private final Scan scan;
    private final Clubs clubs;
    private final Tokens tokens;
    private final int[] foundAt;

    /// In order of their first word.
    final List<Description> all = new ArrayList<>();

    Descriptions(Marked text, Scan scan, Clubs clubs) {
        this.text = text;
        this.scan = scan;
        this.clubs = clubs;
        tokens = text.tokens;
        foundAt = new int[text.size + 1];
        Arrays.fill(foundAt, -1);
        for (int i = 0; i < scan.found.size(); i++) {
            foundAt[scan.found.get(i).first] = i;
        }
        int token = 0;
        while (token < text.size) {
            token = mayBegin(token) ? from(token) : token + 1;
            if (tokens.isDigits(token - 1)) {
                ageAfterName(token - 1);
            }
        }
    }

    /// The place in the list of found names of the one that begins with this word, or -1.
    int foundAt(int token) {
        return token < text.size ? foundAt[token] : -1;
    }

    private boolean mayBegin(int token) {
        if (foundAt[token] >= 0) {
            Found found = scan.found.get(foundAt[token]);
            return found.kind == Found.Kind.QUALIFIER || (found.kind == Found.Kind.KNOWN && !found.isAll(Person.class));
        }
        return scan.isTerm(token, Term.PERSON_HEAD | Term.SIDE | Term.FORMER | Term.FILLER | Term.DETERMINER)
                || tokens.isDigits(token)
                || isIndefiniteAfterName(token)
                || isNumberSign(token);
    }

    /// Reads a description from this word on and returns the word to go on with.
    private int from(int first) {
        int start = first;
        int token = first;
        boolean determined = isIndefiniteAfterName(first)
                || (scan.isTerm(first, Term.DETERMINER) && scan.termEnds[first] == first + 1);
        if (determined) {
            token++;
            if (!text.joins(token) || !mayModify(token)) {
                return first + 1;
            }
        }
        if (!mayLeadToHead(token)) {
            return first + 1;
        }
        Sketch sketch = new Sketch();
        sketch.our = determined && text.isTerm(first, Term.OUR);
        int modifiers = token;
        int limit = Math.min(text.size, token + LONGEST);
        while (token < limit && (token == modifiers || text.joins(token) || isOwned(token, start, modifiers))) {
            if (token > modifiers && tokens.gap(token) == Tokens.Gap.POSSESSIVE) {
                start = token;
                modifiers = token;
                determined = true;
            }
            int next = sketch.closed && !scan.isTerm(token, Term.PERSON_HEAD) ? token : modifier(token, sketch);
            if (next == token) {
                break;
            }
            token = next;
        }
        if (token == modifiers || sketch.head == Sketch.Head.NONE) {
            return first + 1;
        }
        return end(first, start, token, determined, sketch);
    }

    /// "Alder Town's striker": the possessive of the only name so far.
    private boolean isOwned(int token, int start, int modifiers) {
        return tokens.gap(token) == Tokens.Gap.POSSESSIVE
                && start == modifiers
                && foundAt[modifiers] >= 0
                && scan.found.get(foundAt[modifiers]).last == token - 1
                && isTeam(scan.found.get(foundAt[modifiers]));
    }

    private static boolean isTeam(Found found) {
        return found.isAll(Club.class) || found.isAll(Nation.class);
    }

    private int end(int first, int start, int token, boolean determined, Sketch sketch) {
        int beside = token < text.size ? foundAt[token] : -1;
        boolean adjoins = beside >= 0 && isPerson(beside);
        if (sketch.head == Sketch.Head.PERSON
                && adjoins
                && text.joins(token)
                && tokens.gap(token) != Tokens.Gap.HYPHEN) {
            all.add(new Description(start, token - 1, sketch, beside, false));
            return token;
        }
        if (token < text.size && tokens.gap(token) == Tokens.Gap.HYPHEN) {
            return first + 1;
        }
        if (text.is(token, "named") || text.is(token, "called")) {
            int called = foundAt(token + 1);
            if (called >= 0 && isPerson(called) && sketch.head == Sketch.Head.PERSON) {
                all.add(new Description(start, token - 1, sketch, called, false));
                return token + 1;
            }
        }
        if (isIndefiniteAfterName(first)) {
            all.add(new Description(start, token - 1, sketch, personBefore(first), false));
            return token;
        }
        if (start > first && sketch.head == Sketch.Head.SIDE) {
            return token;
        }
        boolean alone =
                determined || (sketch.isQualified() && sketch.head == Sketch.Head.PERSON && !isIndefinite(start - 1));
        if (!alone) {
            return token;
        }
        sketch.loose = !determined;
        int named = sketch.head == Sketch.Head.PERSON && sketch.isTelling()
                ? apposition(start, token, adjoins, beside)
                : -1;
        all.add(new Description(start, token - 1, sketch, named, true));
        return token;
    }

    private boolean isIndefinite(int token) {
        return token >= 0
                && text.joins(token + 1)
                && (text.is(token, "a")
                        || text.is(token, "an")
                        || text.is(token, "one")
                        || text.is(token, "another")
                        || text.is(token, "any")
                        || text.is(token, "no")
                        || text.is(token, "every")
                        || text.is(token, "each"));
    }

    /// "The striker, Jo Doe, said" and "Jo Doe, the striker, said".
    private int apposition(int start, int token, boolean adjoins, int beside) {
        if (adjoins
                && tokens.gap(token) == Tokens.Gap.COMMA
                && (text.begins(start) || isComma(scan.found.get(beside).last + 1))) {
            return beside;
        }
        return personBefore(start);
    }

    /// The place of the person whose name and a comma stand before this word, or -1.
    private int personBefore(int token) {
        if (token == 0 || tokens.gap(token) != Tokens.Gap.COMMA) {
            return -1;
        }
        int before = token - 1;
        while (before >= 0 && before > token - 6 && foundAt[before] < 0) {
            before--;
        }
        if (before < 0 || foundAt[before] < 0 || !isPerson(foundAt[before])) {
            return -1;
        }
        return scan.found.get(foundAt[before]).last == token - 1 ? foundAt[before] : -1;
    }

    /// "Jo Doe, a 17-year-old midfielder".
    private boolean isIndefiniteAfterName(int token) {
        return tokens.gap(token) == Tokens.Gap.COMMA
                && (text.is(token, "a") || text.is(token, "an"))
                && text.joins(token + 1)
                && personBefore(token) >= 0;
    }

    private boolean isComma(int token) {
        return token >= text.size || tokens.gap(token) == Tokens.Gap.COMMA || text.begins(token);
    }

    private boolean isPerson(int found) {
        Found there = scan.found.get(found);
        return switch (there.kind) {
            case ROW, SINGLE -> true;
            case KNOWN -> there.isAll(Person.class);
            case QUALIFIER, NEW_CLUB -> false;
        };
    }

    private boolean mayModify(int token) {
        return foundAt[token] >= 0 || scan.termEnds[token] > 0 || tokens.isDigits(token) || isNumberSign(token);
    }

    private boolean isNumberSign(int token) {
        return token < text.size && NUMBER_SIGNS.has(tokens, token);
    }

    /// Whether the word begins a head, or a modifier that another or a head may follow; most names of a text do not.
    private boolean mayLeadToHead(int token) {
        int end = scan.termEnds[token];
        if (foundAt[token] >= 0) {
            Found found = scan.found.get(foundAt[token]);
            if (found.has(Lexicon.Use.NOUN)) {
                return true;
            }
            end = found.last + 1;
        } else if (tokens.isDigits(token)) {
            return text.is(token + 1, "year");
        } else if (isNumberSign(token) || scan.isTerm(token, Term.PERSON_HEAD | Term.SIDE)) {
            return true;
        }
        return end < text.size && (text.joins(end) || tokens.gap(end) == Tokens.Gap.POSSESSIVE) && mayModify(end);
    }

    /// Takes one modifier or head into the sketch; returns the word after it, or the word itself where there is none.
    private int modifier(int token, Sketch sketch) {
        if (foundAt[token] >= 0) {
            return name(scan.found.get(foundAt[token]), token, sketch);
        }
        if (tokens.isDigits(token)) {
            return age(token, sketch);
        }
        if (isNumberSign(token)) {
            int numbered = number(token, sketch);
            if (numbered > token) {
                return numbered;
            }
        }
        int end = scan.termEnds[token];
        if (end == 0) {
            return token;
        }
        Term term = scan.termAt(token);
        if (term.is(Term.PERSON_HEAD) && isHead(term, end)) {
            sketch.head = Sketch.Head.PERSON;
            sketch.closed = !term.is(Term.FILLER);
            sketch.add(term);
            if (term.is(Term.ROLE)) {
                sketch.title = tokens.folded(end - 1);
            }
            return end;
        }
        if (term.is(Term.SIDE)) {
            sketch.head = Sketch.Head.SIDE;
            sketch.closed = !term.is(Term.FILLER);
            sketch.bareClub = term.is(Term.CLUB);
            sketch.add(term);
            return end;
        }
        if (term.is(Term.FILLER | Term.FORMER)) {
            sketch.head = Sketch.Head.NONE;
            sketch.add(term);
            return end;
        }
        return token;
    }

    /// Whether a word that may also be an adjective ("veteran", "star") or a club ("champion") heads a description of a
    /// person here.
    private boolean isHead(Term term, int next) {
        if (isPersonNext(next) || !text.joins(next)) {
            return !term.is(Term.SIDE) || isPersonNext(next);
        }
        boolean goesOn = text.isTerm(next, Term.STOP | Term.SPEECH | Term.PLAY);
        return !term.is(Term.SIDE) && (!term.is(Term.FILLER) || goesOn);
    }

    private boolean isPersonNext(int token) {
        return token < text.size && foundAt[token] >= 0 && isPerson(foundAt[token]);
    }

    private int name(Found found, int token, Sketch sketch) {
        boolean noun = false;
        boolean taken = false;
        for (Lexicon.Entry entry : found.entries) {
            switch (entry.use()) {
                case PLACE -> taken |= entry.named() instanceof Club club && sketch.placed.add(club);
                case ADJECTIVE, NOUN -> {
                    taken |= entry.named() instanceof Nation nation && sketch.nations.add(nation);
                    noun |= entry.use() == Lexicon.Use.NOUN;
                }
                case FULL, SHORT, NICKNAME, AMBIGUOUS, SURNAME, INHABITANTS -> {}
            }
        }
        if (found.kind == Found.Kind.KNOWN) {
            List<Named> meant = clubs.meant(found);
            if (meant.size() > 1 && !(meant.getFirst() instanceof Competition)) {
                return token;
            }
            taken |= add(meant.getFirst(), sketch);
        }
        if (!taken) {
            return token;
        }
        sketch.head = noun && !isModified(found.last + 1) ? Sketch.Head.PERSON : Sketch.Head.NONE;
        return found.last + 1;
    }

    /// Whether a noun that may be an adjective too ("German") goes on to another head.
    private boolean isModified(int token) {
        return text.joins(token)
                && ((foundAt[token] >= 0 && !isPerson(foundAt[token]))
                        || scan.isTerm(token, Term.PERSON_HEAD | Term.SIDE | Term.FILLER));
    }

    private static boolean add(Named named, Sketch sketch) {
        return switch (named) {
            case Club club -> sketch.clubs.add(club);
            case Nation nation -> sketch.nations.add(nation);
            case Competition competition -> sketch.competitions.add(competition);
            case Ground ground -> sketch.homes.add(ground.club());
            case Person person -> false;
            case Outlet outlet -> false;
        };
    }

    private int age(int token, Sketch sketch) {
        if (text.is(token + 1, "year") && text.is(token + 2, "old") && text.joins(token + 1) && text.joins(token + 2)) {
            sketch.age = figure(token);
            sketch.head = Sketch.Head.PERSON;
            return token + 3;
        }
        return token;
    }

    private int figure(int token) {
        Optional<NumberWords.Written> figure = NumberWords.at(tokens, token);
        return figure.isPresent() ? figure.get().value() : 0;
    }

    private int number(int token, Sketch sketch) {
        if (token + 1 >= text.size
                || (tokens.gap(token + 1) != Tokens.Gap.BLANK && tokens.gap(token + 1) != Tokens.Gap.STOP)) {
            return token;
        }
        int value = NumberWords.at(tokens, token + 1)
                .filter(written -> written.kind() == NumberWords.Kind.CARDINAL && written.end() == token + 2)
                .map(NumberWords.Written::value)
                .orElse(0);
        if (value < 1 || value > 99) {
            return token;
        }
        sketch.number = value;
        sketch.head = Sketch.Head.PERSON;
        sketch.closed = true;
        return token + 2;
    }

    /// "Jo Doe, 27, said".
    private void ageAfterName(int token) {
        if (token < 1 || token >= text.size || tokens.gap(token) != Tokens.Gap.COMMA) {
            return;
        }
        int before = personBefore(token);
        boolean closed = token + 1 >= text.size || tokens.gap(token + 1) == Tokens.Gap.COMMA || text.begins(token + 1);
        if (before < 0 || !closed) {
            return;
        }
        int age = figure(token);
        if (age > 14 && age < 90) {
            Sketch sketch = new Sketch();
            sketch.age = age;
            all.add(new Description(token, token, sketch, before, false));
        }
    }
}
