package pressbox.phrase;

import java.util.Optional;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.text.Span;

/// A word, a mark or a whole name of a sentence.
///
/// @param span   its place in the article's text
/// @param word   in lower case with straight apostrophes; for a name the words of the text, joined by blanks
/// @param named  whom the name most likely means; nothing for other words
/// @param form   how the name stands, nothing for other words
/// @param quoted whether it stands inside quote marks
public record Item(
        Span span, Kind kind, String word, Optional<Named> named, Optional<Mention.Form> form, Quoted quoted) {
    /// What an item is to a phrase.
    public enum Kind {
        WORD,
        NUMBER,
        SCORE,
        MONEY,
        MARK,
        NAME
    }

    /// Whether words are the outlet's or somebody else's.
    public enum Quoted {
        NO,
        YES
    }

    public boolean isName() {
        return kind == Kind.NAME;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    boolean isNameOrFigure() {
        return kind != Kind.WORD && kind != Kind.MARK;
    }

    public boolean is(String wanted) {
        return word.equals(wanted);
    }

    public boolean isQuoted() {
        return quoted == Quoted.YES;
    }

    public boolean isPronoun() {
        return form.orElse(null) == Mention.Form.PRONOUN;
    }

    public Optional<Person> person() {
        return named.orElse(null) instanceof Person person ? Optional.of(person) : Optional.empty();
    }

    public Optional<Club> club() {
        return named.orElse(null) instanceof Club club ? Optional.of(club) : Optional.empty();
    }

    public Optional<Competition> competition() {
        return named.orElse(null) instanceof Competition competition ? Optional.of(competition) : Optional.empty();
    }

    public Optional<Ground> ground() {
        return named.orElse(null) instanceof Ground ground ? Optional.of(ground) : Optional.empty();
    }

    /// The club or the national team that it names.
    public Optional<Named> side() {
        return named.orElse(null) instanceof Club || named.orElse(null) instanceof Nation ? named : Optional.empty();
    }
}
