package pressbox.claim;

import java.util.Locale;

/// What a statistical claim speaks of.
enum Theme {
    RUN("how long a run of results went on"),
    COUNT("how many matches, goals or clean sheets there were"),
    POINTS("how many points there were"),
    GAP("how far two sides are apart"),
    PLACE("a place in a table"),
    /// A place in a table that only names a side: "third-placed Holm", "the league leaders".
    EPITHET("a place in a table"),
    FIRST("the first or the last time of a thing"),
    RECORD("a thing that never was more or less"),
    HONOUR("titles and cups"),
    PROGRESS("how far a side went in a competition"),
    MOVE("promotion and relegation"),
    MEETING("how two sides fared against each other");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    static Theme read(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String inWords() {
        return words;
    }
}
