/// Reads the scores and fixtures that an article states.
@NullMarked
package pressbox.result;

import org.jspecify.annotations.NullMarked;
