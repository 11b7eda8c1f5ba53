package pressbox.scoreboard.reference;

import java.util.Locale;

/// What the record says of a claim.
public enum Truth {
    SUPPORTED,
    CONTRADICTED,
    UNVERIFIABLE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Truth of(boolean holds) {
        return holds ? SUPPORTED : CONTRADICTED;
    }
}
