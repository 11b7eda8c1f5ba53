package pressbox.delivery;

import java.time.Instant;

/// One edition on its way to one reader on one medium: a row of the ledger that counts are taken from.
public record Dispatch(
        String reader,
        String edition,
        Medium medium,
        String address,
        State state,
        int attempts,
        String detail,
        Instant at) {
    /// Where it stands.
    public enum State {
        PLANNED,
        /// Being handed over; after a crash nobody knows whether it arrived.
        HANDING,
        ACCEPTED,
        REJECTED,
        /// Broken off while it was handed over; never sent again by itself.
        UNCERTAIN,
        /// Left out on purpose; the detail says why.
        SUPPRESSED
    }
}
