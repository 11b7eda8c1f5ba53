/// Approved pieces become static files; a pure function, no store, no network.
@NullMarked
package pressbox.site;

import org.jspecify.annotations.NullMarked;
