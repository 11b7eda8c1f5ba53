package pressbox.result;

import java.util.Locale;

/// What a phrase of `fixtures.txt` means.
record Meeting(Host host, Ahead ahead) {
    /// Which side plays at home.
    enum Host {
        FIRST,
        SECOND,
        /// The side whose ground stands behind the phrase.
        GROUND,
        /// Neither side stands by the phrase: "the sides meet", "the replay".
        PAIR,
        /// The side in the phrase's slot is the opponent: "Town await".
        SLOT,
        OPEN
    }

    /// Whether the phrase by itself looks ahead.
    enum Ahead {
        FUTURE,
        OPEN
    }

    static Meeting read(String meaning) {
        String[] parts = meaning.toUpperCase(Locale.ROOT).split(" +", -1);
        return new Meeting(Host.valueOf(parts[0]), Ahead.valueOf(parts[1]));
    }
}
