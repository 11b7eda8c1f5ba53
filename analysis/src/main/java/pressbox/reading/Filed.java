package pressbox.reading;

import java.time.Instant;

/// A reading with when and by whom it was published.
///
/// @param at     when the article says it was published, else when it was fetched
/// @param outlet who published it
/// @param owner  owner group of the outlet
public record Filed(Reading reading, Instant at, String outlet, String owner) {
    public String address() {
        return reading.article().address();
    }
}
