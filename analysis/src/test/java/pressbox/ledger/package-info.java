@NullMarked
package pressbox.ledger;

import org.jspecify.annotations.NullMarked;
