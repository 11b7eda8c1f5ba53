package pressbox.fact;

import pressbox.football.Person;

/// Whether somebody can play.
///
/// @param chance percent for the next match as far as the words tell: 0, 25, 50, 75 or 100
/// @param reason body part, illness or ban in the article's words, empty where the text does not say
/// @param since  since when, or for how long so far, in the article's words, empty where the text does not say
/// @param until  expected return in the article's words, empty where the text does not say
/// @param by     who says so, empty where the text does not say
public record Availability(
        Evidence evidence,
        Person person,
        Status status,
        int chance,
        String reason,
        String since,
        String until,
        String by,
        Origin origin)
        implements Fact {
    /// The letters of Fantasy Premier League.
    public enum Status {
        AVAILABLE('a'),
        DOUBTFUL('d'),
        INJURED('i'),
        SUSPENDED('s'),
        UNAVAILABLE('u'),
        NOT_IN_SQUAD('n');

        private final char letter;

        Status(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }

    public Availability {
        if (chance % 25 != 0 || chance < 0 || chance > 100) {
            throw new IllegalArgumentException("a chance is 0, 25, 50, 75 or 100, not " + chance);
        }
    }
}
