/// Reads whom an outlet credits: "according to", "told", "reports X", links and embeds.
@NullMarked
package pressbox.origin;

import org.jspecify.annotations.NullMarked;
