package pressbox.football;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pressbox.text.Tokens;

/// Reads a row of words with capitals: which of them are known names, which may be new ones, and which belong
/// to something else that is called after a club or a person ("Alder Street", "Chelsea Flower Show").
final class Rows {
    private static final int WIDTH = 24;

    /// What one piece of a row is.
    private enum Piece {
        KNOWN,
        QUALIFIER,
        UNKNOWN,
        THING
    }

    private final Marked text;
    private final Scan scan;
    private final Found[] names = new Found[WIDTH];
    private final Piece[] pieces = new Piece[WIDTH];
    private final int[] firsts = new int[WIDTH];
    private int length;

    Rows(Marked text, Scan scan) {
        this.text = text;
        this.scan = scan;
    }

    /// Reads the row that begins with this word and returns the word after it.
    int from(int first) {
        int token = first;
        length = 0;
        while (token < text.size && length < WIDTH && (token == first || goesOn(token))) {
            scan.match(token);
            if (scan.nameEnd > token && !isRatherTerm() && !isHalf(token)) {
                Found known = scan.known(token);
                piece(known.kind == Found.Kind.KNOWN ? Piece.KNOWN : Piece.QUALIFIER, token, known);
                token = scan.nameEnd;
            } else if (isSeparator(token)) {
                settle(token);
                int next = Math.max(token + 1, scan.noteTerm(token));
                if (next < text.size && text.isCapital(next) && text.joins(next)) {
                    token = next;
                    length = 0;
                    continue;
                }
                return next;
            } else {
                piece(isThing(token) ? Piece.THING : Piece.UNKNOWN, token, null);
                scan.noteTerm(token);
                token++;
            }
        }
        settle(token);
        return token;
    }

    private void piece(Piece piece, int token, @Nullable Found name) {
        pieces[length] = piece;
        firsts[length] = token;
        if (name != null) {
            names[length] = name;
        }
        length++;
    }

    /// Whether a row goes on: with a capital, or with particles that a capital follows.
    private boolean goesOn(int token) {
        if (!text.joins(token)) {
            return false;
        }
        int at = token;
        while (!text.isCapital(at) && at < token + 3) {
            if (!text.isTerm(at, Term.PARTICLE) || !text.joins(at + 1)) {
                return false;
            }
            at++;
        }
        return text.isCapital(at) && !text.tokens.isHandle(at);
    }

    /// "Number Nine" or "Head Coach" rather than a name that begins with one of their words.
    private boolean isRatherTerm() {
        return scan.termEnd > scan.nameEnd && scan.term.is(Term.PERSON_HEAD);
    }

    /// "Phillips" of "Hale-Phillips": a surname that is only one side of a double one.
    private boolean isHalf(int token) {
        if (scan.nameEnd != token + 1) {
            return false;
        }
        boolean surname = false;
        for (Lexicon.Entry entry : scan.nameEntries) {
            if (!(entry.named() instanceof Person) || entry.use() == Lexicon.Use.FULL) {
                return false;
            }
            surname |= entry.use() == Lexicon.Use.SURNAME;
        }
        int next = scan.nameEnd;
        boolean left = length > 0 && text.tokens.gap(token) == Tokens.Gap.HYPHEN;
        boolean right = text.isCapital(next) && text.tokens.gap(next) == Tokens.Gap.HYPHEN;
        return surname && (left || right);
    }

    private boolean isSeparator(int token) {
        Term term = scan.term;
        if (scan.termEnd == token) {
            return false;
        }
        if (scan.termEnd > token + 1) {
            return term.is(Term.PERSON_HEAD | Term.SIDE | Term.CALENDAR | Term.PLACE | Term.STOP | Term.FILLER);
        }
        if (term.is(Term.PARTICLE) && leadsToName(token)) {
            return false;
        }
        boolean inside = length > 0 && pieces[length - 1] == Piece.UNKNOWN;
        if (inside && term.is(Term.EVERYDAY | Term.SUFFIX | Term.PARTICLE)) {
            return false;
        }
        if (isInitial(token)) {
            return false;
        }
        if (term.is(Term.GIVEN) && (!term.is(Term.CALENDAR) || (text.isCapital(token + 1) && text.joins(token + 1)))) {
            return false;
        }
        return term.is(Term.STOP
                        | Term.PERSON_HEAD
                        | Term.SIDE
                        | Term.CALENDAR
                        | Term.FORMER
                        | Term.FILLER
                        | Term.PLACE
                        | Term.HONORIFIC)
                && !(term.is(Term.EVERYDAY) && !text.begins(token));
    }

    /// "Ten Hag" and "De Wit", not "Do Oakwell".
    private boolean leadsToName(int token) {
        return text.isCapital(token + 1)
                && text.joins(token + 1)
                && !text.isTerm(token + 1, Term.STOP | Term.THING)
                && !text.is(token, "do")
                && !text.is(token, "e");
    }

    private boolean isInitial(int token) {
        return text.tokens.end(token) == text.tokens.start(token) + 1
                && text.isCapital(token + 1)
                && text.joins(token + 1)
                && text.tokens.end(token) < text.tokens.start(token + 1)
                && text.tokens.text().charAt(text.tokens.end(token)) == '.';
    }

    private boolean isThing(int token) {
        if (!text.isTerm(token, Term.THING)) {
            return isLetters(token) && !text.isTitleCase(token);
        }
        boolean surname = length > 0 && text.isTerm(token, Term.EVERYDAY) && isGiven(length - 1);
        boolean named = text.isTerm(token, Term.GIVEN) && length == 0;
        return !surname && !named;
    }

    /// "DPR", "EOTK", "BayernGettyWHAT": letters, not a name; "JJ" and "AJ" may begin one.
    private boolean isLetters(int token) {
        int start = text.tokens.start(token);
        int end = text.tokens.end(token);
        if (text.tokens.isAllCapitals(token)) {
            return length > 0 || end - start > 2;
        }
        for (int at = start + 1; at + 1 < end; at++) {
            CharSequence all = text.tokens.text();
            if (Character.isLowerCase(all.charAt(at - 1))
                    && Character.isUpperCase(all.charAt(at))
                    && Character.isUpperCase(all.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGiven(int piece) {
        return pieces[piece] != Piece.THING && text.isTerm(firsts[piece], Term.GIVEN);
    }

    private void settle(int end) {
        int piece = 0;
        while (piece < length) {
            piece = pieces[piece] == Piece.KNOWN || pieces[piece] == Piece.QUALIFIER
                    ? known(piece, end)
                    : unknown(piece, end);
        }
        length = 0;
    }

    private int endOf(int piece, int end) {
        return piece + 1 < length ? firsts[piece + 1] : end;
    }

    /// A known name in a row: kept, unless the row as a whole is called something else.
    private int known(int piece, int end) {
        Found name = names[piece];
        Piece next = piece + 1 < length ? pieces[piece + 1] : Piece.KNOWN;
        boolean ordinary = text.isTitleCase(name.first);
        if (name.kind == Found.Kind.QUALIFIER) {
            scan.found.add(name);
            return piece + 1;
        }
        if (next == Piece.THING) {
            boolean extended = text.isTerm(firsts[piece + 1], Term.EXTENDS);
            if (!isOneWordClub(name) || ordinary && !extended) {
                if (extended && isClub(name)) {
                    return piece + 1;
                }
                scan.found.add(name);
            }
            return piece + 1;
        }
        if (next == Piece.UNKNOWN
                && name.isOneWord()
                && text.isTerm(name.first, Term.GIVEN)
                && !ordinary
                && !isFullPerson(name)) {
            int after = piece + 1;
            while (after < length && pieces[after] == Piece.UNKNOWN) {
                after++;
            }
            row(name.first, after < length ? firsts[after] : end);
            return after;
        }
        if (piece + 1 < length && next == Piece.KNOWN && isTownWithSuffix(name, names[piece + 1]) && !ordinary) {
            scan.found.add(new Found(name.first, names[piece + 1].last, Found.Kind.NEW_CLUB, List.of()));
            return piece + 2;
        }
        if (piece + 1 < length && next == Piece.KNOWN && isPairOfNames(name, names[piece + 1]) && !ordinary) {
            row(name.first, names[piece + 1].last + 1);
            return piece + 2;
        }
        if (next == Piece.UNKNOWN && isOneWordClub(name) && !ordinary && text.isTerm(firsts[piece + 1], Term.EXTENDS)) {
            return piece + 1;
        }
        scan.found.add(name);
        return piece + 1;
    }

    /// "Airford United", where Airford and United are each known as names of other clubs.
    private boolean isTownWithSuffix(Found one, Found other) {
        return one.isOneWord()
                && other.isOneWord()
                && one.isAll(Club.class)
                && other.has(Lexicon.Use.AMBIGUOUS)
                && text.isTerm(other.first, Term.SUFFIX);
    }

    /// A given name that is also a name of its own, before a known surname.
    private boolean isPairOfNames(Found one, Found other) {
        return one.isOneWord()
                && text.isTerm(one.first, Term.GIVEN)
                && other.isAll(Person.class)
                && other.has(Lexicon.Use.SURNAME);
    }

    private static boolean isClub(Found name) {
        return name.isAll(Club.class) || name.isAll(Nation.class);
    }

    private static boolean isFullPerson(Found name) {
        return name.isAll(Person.class) && name.has(Lexicon.Use.FULL);
    }

    private static boolean isOneWordClub(Found name) {
        return name.isOneWord() && !isFullPerson(name);
    }

    /// Unknown words up to the next known name or the end of the row.
    private int unknown(int piece, int end) {
        int after = piece;
        boolean thing = false;
        while (after < length && (pieces[after] == Piece.UNKNOWN || pieces[after] == Piece.THING)) {
            thing |= pieces[after] == Piece.THING;
            after++;
        }
        int first = firsts[piece];
        int last = endOf(after - 1, end);
        if (after < length && pieces[after] == Piece.KNOWN && !thing) {
            return beforeKnown(piece, after, end);
        }
        if (thing && last == first + 1 && text.isTerm(first, Term.EVERYDAY)) {
            single(first);
        } else if (!thing) {
            row(first, last);
        } else if (isGiven(piece)
                && after > piece + 1
                && pieces[piece + 1] == Piece.UNKNOWN
                && text.isTitleCase(first)) {
            row(first, firsts[piece + 1] + 1);
        } else if (after < length && pieces[after] == Piece.KNOWN && isPartOfThing(names[after], first)) {
            return after + 1;
        }
        return after;
    }

    private int beforeKnown(int piece, int after, int end) {
        Found name = names[after];
        int first = firsts[piece];
        if (name.isAll(Person.class) && name.has(Lexicon.Use.SURNAME)) {
            if (text.begins(first) && after == piece + 1 && !isGiven(piece) && !isGivenOf(name, first)) {
                single(first);
                return after;
            }
            int more = after + 1;
            while (more < length && pieces[more] == Piece.UNKNOWN && !text.isTitleCase(first)) {
                more++;
            }
            row(first, more < length ? firsts[more] : more == after + 1 ? name.last + 1 : end);
            return more;
        }
        if (after == piece + 1 && isGiven(piece) && name.isOneWord() && !text.isTitleCase(first)) {
            row(first, name.last + 1);
            return after + 1;
        }
        if (name.has(Lexicon.Use.AMBIGUOUS)
                && !isGiven(piece)
                && !text.isTitleCase(first)
                && text.isTerm(name.first, Term.SUFFIX)) {
            scan.found.add(new Found(first, name.last, Found.Kind.NEW_CLUB, List.of()));
            return after + 1;
        }
        row(first, name.first);
        return isPartOfThing(name, first) ? after + 1 : after;
    }

    /// Whether the word may be short for the given name of one with this surname.
    private boolean isGivenOf(Found surname, int given) {
        for (Lexicon.Entry entry : surname.entries) {
            if (entry.named() instanceof Person person && Introductions.isGivenOf(person, text.tokens.folded(given))) {
                return true;
            }
        }
        return false;
    }

    /// "Palace" of "Buckingham Palace".
    private boolean isPartOfThing(Found name, int first) {
        return name.isOneWord()
                && !text.begins(first)
                && !text.isTitleCase(first)
                && !name.has(Lexicon.Use.FULL)
                && !isFullPerson(name);
    }

    private void row(int from, int end) {
        int first = from;
        while (first < end && !text.isCapital(first)) {
            first++;
        }
        int last = end - 1;
        while (last > first && !text.isCapital(last)) {
            last--;
        }
        if (last < first) {
            return;
        }
        if (first == last) {
            single(first);
        } else if (text.isTerm(last, Term.SUFFIX) && !text.isTerm(first, Term.GIVEN)) {
            scan.found.add(new Found(first, last, Found.Kind.NEW_CLUB, List.of()));
        } else {
            scan.found.add(new Found(first, last, Found.Kind.ROW, List.of()));
        }
    }

    private void single(int token) {
        int end = text.tokens.end(token);
        CharSequence all = text.tokens.text();
        if (end + 1 < all.length() && all.charAt(end) == '.' && Character.isLowerCase(all.charAt(end + 1))) {
            return;
        }
        boolean acronym = text.tokens.isAllCapitals(token) && !text.isTitleCase(token);
        if (!acronym && text.tokens.end(token) - text.tokens.start(token) > 2) {
            scan.found.add(new Found(token, token, Found.Kind.SINGLE, List.of()));
        }
    }
}
