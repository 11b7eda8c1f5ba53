/// The copy desk: a draft held against its sources, the ledger and the almanac.
@NullMarked
package pressbox.check;

import org.jspecify.annotations.NullMarked;
