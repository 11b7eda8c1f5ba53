package pressbox.fact;

import java.util.Locale;

/// How far a possible move has come; `DENIED`, `DEAD` and `DONE` end it, `QUIET` is what time makes of silence.
public enum Stage {
    INTEREST,
    CONTACT,
    TERMS,
    BID,
    BID_REJECTED,
    AGREED,
    MEDICAL,
    DONE,
    DENIED,
    DEAD,
    QUIET;

    /// As written in files: `bid-rejected`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isEnd() {
        return this == DONE || this == DENIED || this == DEAD;
    }
}
