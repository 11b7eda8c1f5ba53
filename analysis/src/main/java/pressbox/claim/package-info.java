/// Reads statistical claims and judges them against the almanac, never beyond its coverage.
@NullMarked
package pressbox.claim;

import org.jspecify.annotations.NullMarked;
