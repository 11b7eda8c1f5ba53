/// The readers' voice: reactions to pieces, and polls.
@NullMarked
package pressbox.readers;

import org.jspecify.annotations.NullMarked;
