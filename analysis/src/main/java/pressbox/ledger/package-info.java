/// Folds facts over time: a rumour's life, the squad's availability, the outlets' track records.
@NullMarked
package pressbox.ledger;

import org.jspecify.annotations.NullMarked;
