package pressbox.football;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pressbox.text.Folding;
import pressbox.text.Tokens;

/// Decides who comes into a text: people of the name book named in full, and new people by the form and context of
/// their names.
final class Introductions {
    private static final int STRONG = 3;
    private static final int MANY = 5;

    private final Marked text;
    private final Scan scan;
    private final Tokens tokens;
    private final Cast cast;
    private final Clubs clubs;
    private final boolean[] described;
    private final @Nullable Someone[] introduced;

    Introductions(Marked text, Scan scan, Descriptions descriptions, Cast cast, Clubs clubs) {
        this.text = text;
        this.scan = scan;
        this.cast = cast;
        this.clubs = clubs;
        tokens = text.tokens;
        introduced = new Someone[scan.found.size()];
        described = new boolean[introduced.length];
        for (Description description : descriptions.all) {
            if (description.named() >= 0) {
                described[description.named()] = true;
            }
        }
        knownInFull();
        rows(true);
        rows(false);
        shortRows();
        oneWordNames();
    }

    /// Who is introduced by this found name, if anybody is.
    @Nullable
    Someone introduced(int found) {
        return introduced[found];
    }

    private void knownInFull() {
        for (int i = 0; i < scan.found.size(); i++) {
            Found found = scan.found.get(i);
            if (found.kind != Found.Kind.KNOWN
                    || !(found.entries.getFirst().named() instanceof Person)
                    || !found.has(Lexicon.Use.FULL)) {
                continue;
            }
            List<Person> people = new ArrayList<>(2);
            for (Lexicon.Entry entry : found.entries) {
                if (entry.use() == Lexicon.Use.FULL
                        && entry.named() instanceof Person person
                        && !people.contains(person)) {
                    people.add(person);
                }
            }
            if (people.size() > 1) {
                people.removeIf(person ->
                        clubs.named().stream().noneMatch(club -> club.name().equals(person.team())));
            }
            if (people.size() == 1) {
                introduced[i] = cast.enter(people.getFirst());
            }
        }
    }

    private void rows(boolean certain) {
        for (int i = 0; i < scan.found.size(); i++) {
            Found found = scan.found.get(i);
            if (found.kind == Found.Kind.ROW && introduced[i] == null) {
                if (certain == isCertain(i, found)) {
                    row(i, found, certain);
                }
            }
        }
    }

    private boolean isCertain(int i, Found found) {
        if (text.isTitleCase(found.first)) {
            return false;
        }
        return described[i]
                || (text.isTerm(found.first, Term.GIVEN) && found.last - found.first < 4)
                || !text.begins(found.first);
    }

    private void row(int i, Found found, boolean certain) {
        int first = found.first;
        int last = found.last;
        if (!certain) {
            for (int at = first; at <= last; at++) {
                for (int to = Math.min(last, at + 4); to > at; to--) {
                    if (!cast.named(text.folded(at, to)).isEmpty()) {
                        introduce(i, at, to, cast.named(text.folded(at, to)).getFirst());
                        return;
                    }
                }
            }
            Someone same = text.isTitleCase(first) ? null : knownBySurname(first, last);
            if (same != null) {
                introduce(i, first, last, same);
                return;
            }
            int given = firstGiven(first, last);
            if (given < 0 && isLikelyName(first, last)) {
                given = first;
            }
            if (given < 0 || given == last) {
                surnameOnly(i, first, last);
                return;
            }
            first = given;
            if (text.isTitleCase(first) || last - first > 3) {
                last = afterParticles(first + 1, last);
            }
        } else if (score(i, found) < 1) {
            surnameOnly(i, first, last);
            return;
        }
        Someone known = knownBySurname(first, last);
        introduce(i, first, last, known != null ? known : cast.enter(nameOf(first, last)));
    }

    /// "Le Tallo" after "Jo Le Tallo": a row that is the surname of somebody named in full.
    private void shortRows() {
        for (int i = 0; i < introduced.length; i++) {
            Someone someone = introduced[i];
            if (someone == null || someone.known || scan.found.get(i).kind != Found.Kind.ROW) {
                continue;
            }
            List<Someone> namesakes = cast.surname(Folding.fold(someone.person().name()));
            if (namesakes.stream().anyMatch(other -> other != someone)) {
                Found found = scan.found.get(i);
                scan.found.set(i, new Found(found.first, found.last, Found.Kind.SINGLE, List.of()));
                introduced[i] = null;
                cast.leave(someone);
            }
        }
    }

    /// Two or three capitals at the start of a sentence whose first is no adverb or participle.
    private boolean isLikelyName(int first, int last) {
        String word = tokens.folded(first);
        return last - first < 3
                && !text.isTitleCase(first)
                && !word.endsWith("ly")
                && !word.endsWith("ing")
                && !word.endsWith("ed")
                && cast.surname(tokens.folded(last)).isEmpty();
    }

    private int afterParticles(int from, int last) {
        int at = from;
        while (at < last && text.isTerm(at, Term.PARTICLE)) {
            at++;
        }
        while (at < last && tokens.gap(at + 1) == Tokens.Gap.HYPHEN) {
            at++;
        }
        return at;
    }

    private int firstGiven(int first, int last) {
        for (int at = first; at <= last; at++) {
            if (text.isTerm(at, Term.GIVEN) && text.isCapital(at)) {
                return at;
            }
        }
        return -1;
    }

    /// A row that is no person but ends or begins with the surname of one: left to be found as a surname.
    private void surnameOnly(int i, int first, int last) {
        List<Someone> same = cast.named(text.folded(first, last));
        if (!same.isEmpty()) {
            introduced[i] = same.getFirst();
            return;
        }
        if (text.isTerm(first, Term.GIVEN) && !text.isTitleCase(first)) {
            return;
        }
        for (int at = first; at <= last; at++) {
            if (!cast.surname(tokens.folded(at)).isEmpty() || (at == last && at > first && text.begins(first))) {
                scan.found.set(i, new Found(at, at, Found.Kind.SINGLE, List.of()));
                return;
            }
        }
    }

    private void introduce(int i, int first, int last, Someone someone) {
        Found found = scan.found.get(i);
        if (found.first != first || found.last != last) {
            scan.found.set(i, new Found(first, last, Found.Kind.ROW, List.of()));
        }
        introduced[i] = someone;
    }

    private int score(int i, Found found) {
        if (isAllInitials(found)) {
            return 0;
        }
        int score = text.isTerm(found.first, Term.GIVEN) ? 3 : 1;
        score += described[i] ? 3 : 0;
        score += text.isTerm(found.first - 1, Term.SPEECH | Term.HONORIFIC) ? 2 : 0;
        score += found.last + 1 < text.size && text.isTerm(found.last + 1, Term.SPEECH | Term.PLAY) ? 2 : 0;
        if (text.is(found.first - 1, "the") && text.joins(found.first)) {
            score -= 3;
        }
        boolean place =
                text.is(found.first - 1, "in") || text.is(found.first - 1, "at") || text.is(found.first - 1, "near");
        score -= place ? 2 : 0;
        return score;
    }

    /// "U.S", "Q.P.R".
    private boolean isAllInitials(Found found) {
        for (int at = found.first; at <= found.last; at++) {
            if (tokens.end(at) - tokens.start(at) > 1) {
                return false;
            }
        }
        return true;
    }

    /// Somebody of the name book with this surname and a given name that may be short for theirs: "Mo", "Alex", "J".
    private @Nullable Someone knownBySurname(int first, int last) {
        for (int at = first + 1; at <= last; at++) {
            scan.match(at);
            if (scan.nameEnd != last + 1) {
                continue;
            }
            for (Lexicon.Entry entry : scan.nameEntries) {
                if (entry.named() instanceof Person person && entry.use() == Lexicon.Use.SURNAME) {
                    if (isGivenOf(person, tokens.folded(first))) {
                        return cast.enter(person);
                    }
                }
            }
        }
        return null;
    }

    /// Whether a given name is one of the person's, or short for one.
    static boolean isGivenOf(Person person, String given) {
        if (isShortFor(given, person.name())) {
            return true;
        }
        for (String name : person.names()) {
            if (isShortFor(given, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShortFor(String given, String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return false;
        }
        String other = Folding.fold(name.substring(0, blank));
        return given.startsWith(other)
                || other.startsWith(given)
                || (given.length() > 4 && Spelling.distance(given, other) == 1);
    }

    /// What speaks for a word being somebody's name.
    private static final class Evidence {
        int strong;
        int weak;

        boolean isEnough() {
            return (strong >= STRONG && strong + weak >= STRONG) || weak >= MANY;
        }
    }

    /// People whom the text knows by one word alone: "Kezlo scored", "striker Kezlo", "Kezlo's header".
    private void oneWordNames() {
        Map<String, Evidence> evidence = new HashMap<>();
        for (int i = 0; i < scan.found.size(); i++) {
            Found found = scan.found.get(i);
            if (found.kind == Found.Kind.SINGLE && isOpen(found.first)) {
                weigh(i, found.first, evidence.computeIfAbsent(tokens.folded(found.first), word -> new Evidence()));
            }
        }
        for (int i = 0; i < scan.found.size(); i++) {
            Found found = scan.found.get(i);
            if (found.kind == Found.Kind.SINGLE && introduced[i] == null && isOpen(found.first)) {
                String folded = tokens.folded(found.first);
                Evidence all = evidence.get(folded);
                if (all != null
                        && all.isEnough()
                        && cast.surname(folded).isEmpty()
                        && cast.given(folded).isEmpty()) {
                    introduced[i] = cast.enter(nameOf(found.first, found.last));
                }
            }
        }
    }

    private boolean isOpen(int token) {
        return !text.isTerm(token, Term.PLACE | Term.CALENDAR | Term.THING | Term.STOP | Term.SUFFIX)
                || text.isTerm(token, Term.GIVEN);
    }

    private void weigh(int i, int token, Evidence evidence) {
        boolean begins = text.begins(token) || text.isTitleCase(token);
        evidence.weak += begins ? 0 : 1;
        int next = token + 1;
        if (next < text.size) {
            boolean acts = text.joins(next) && text.isTerm(next, Term.SPEECH | Term.PLAY);
            boolean owns = tokens.gap(next) == Tokens.Gap.POSSESSIVE && text.isTerm(next, Term.FEAT);
            boolean plural = begins && tokens.folded(token).endsWith("s");
            evidence.strong += acts && !plural ? STRONG : 0;
            evidence.strong += owns && !begins ? STRONG : 0;
        }
        evidence.strong += described[i] ? STRONG : 0;
        evidence.strong += !begins && (isOfTeam(i, token) || isInSeries(i, token)) ? STRONG : 0;
        if (token > 0 && text.joins(token)) {
            evidence.strong += text.isTerm(token - 1, Term.SPEECH | Term.HONORIFIC) ? STRONG : 0;
            boolean place = text.is(token - 1, "in") || text.is(token - 1, "at") || text.is(token - 1, "from");
            evidence.weak -= place ? 2 : 0;
            evidence.weak -= text.is(token - 1, "the") ? 3 : 0;
        }
    }

    /// "Oakwell's Kezlo was": whom a team has, unless the words tell a place.
    private boolean isOfTeam(int i, int token) {
        if (i == 0 || tokens.gap(token) != Tokens.Gap.POSSESSIVE || isGoingOn(token)) {
            return false;
        }
        Found team = scan.found.get(i - 1);
        int before = team.first - 1;
        boolean place =
                text.is(before, "at") || text.is(before, "in") || text.is(before, "to") || text.is(before, "of");
        return team.last == token - 1 && (team.isAll(Club.class) || team.isAll(Nation.class)) && !place;
    }

    /// "Jo Doe and Kezlo", "Kezlo and Jo Doe": beside somebody who is surely a person.
    private boolean isInSeries(int i, int token) {
        boolean behind = i > 0
                && text.is(token - 1, "and")
                && scan.found.get(i - 1).last == token - 2
                && isFullName(scan.found.get(i - 1), i - 1);
        boolean before = i + 1 < scan.found.size()
                && text.is(token + 1, "and")
                && scan.found.get(i + 1).first == token + 2
                && isFullName(scan.found.get(i + 1), i + 1);
        return (behind || before) && !isGoingOn(token);
    }

    private boolean isFullName(Found found, int i) {
        return !found.isOneWord() && introduced[i] != null;
    }

    private boolean isGoingOn(int token) {
        return token + 1 < text.size && text.joins(token + 1) && text.isCapital(token + 1);
    }

    /// The words as one name, each blank a plain one.
    private String nameOf(int first, int last) {
        return tokens.span(first, last)
                .in(tokens.text())
                .replace('\n', ' ')
                .replace('\u00A0', ' ')
                .replace("  ", " ");
    }
}
