package pressbox.result;

/// What a phrase of `results.txt` means for the side that acts.
record Outcome(Kind kind, Opponent opponent) {
    /// How the match ended for the side that acts.
    enum Kind {
        WON,
        DRAWN,
        LOST
    }

    /// Where the opponent stands.
    enum Opponent {
        BEHIND,
        NONE
    }

    static Outcome read(String meaning) {
        String[] parts = meaning.split(" +", -1);
        Kind kind = switch (parts[0]) {
            case "W" -> Kind.WON;
            case "D" -> Kind.DRAWN;
            case "L" -> Kind.LOST;
            default -> throw new IllegalArgumentException("an outcome is W, D or L, not " + parts[0]);
        };
        return new Outcome(kind, parts[1].equals("behind") ? Opponent.BEHIND : Opponent.NONE);
    }
}
