/// Readers' consents, the digest for each channel, and the ledger that sends one edition to one reader once.
@NullMarked
package pressbox.delivery;

import org.jspecify.annotations.NullMarked;
