@NullMarked
package pressbox.phrase;

import org.jspecify.annotations.NullMarked;
