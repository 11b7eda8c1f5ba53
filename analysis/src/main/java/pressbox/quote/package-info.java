/// Reads who said what, to whom, word by word.
@NullMarked
package pressbox.quote;

import org.jspecify.annotations.NullMarked;
