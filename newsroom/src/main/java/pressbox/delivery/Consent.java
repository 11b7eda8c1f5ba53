package pressbox.delivery;

import java.time.Instant;
import java.util.Optional;

/// A reader's leave to be sent editions on one medium, kept with its proof.
///
/// @param address where: a mail address, a file's name; empty where the medium needs none
/// @param wording version of the words that were agreed to
/// @param how     where the leave was given ("site form", "imported list with proof")
public record Consent(
        String reader,
        Medium medium,
        String address,
        String wording,
        String how,
        Instant given,
        Optional<Instant> withdrawn) {}
