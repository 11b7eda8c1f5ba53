package pressbox.football;

import java.util.List;
import java.util.Optional;
import pressbox.text.Span;

/// A place in a text that names somebody or something.
///
/// @param candidates those it may mean, likeliest first; more than one when the text leaves it open
public record Mention(Span span, Form form, List<Named> candidates) {
    /// How the text names it.
    public enum Form {
        /// The full or usual name.
        FULL,
        /// A short name, surname or initials.
        SHORT,
        /// "the Reds", "Les Bleus".
        NICKNAME,
        /// "the Frenchman", "our No.5", "the former Feyenoord coach", "the La Liga giants".
        DESCRIPTION,
        /// "he", "they", "the club".
        PRONOUN
    }

    public Mention {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a mention without anyone it may mean, at " + span);
        }
    }

    /// The one it means, or nothing where that stays open.
    public Optional<Named> named() {
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    public Optional<Person> person() {
        return named().filter(Person.class::isInstance).map(Person.class::cast);
    }

    public Optional<Club> club() {
        return named().filter(Club.class::isInstance).map(Club.class::cast);
    }
}
