@NullMarked
package pressbox.origin;

import org.jspecify.annotations.NullMarked;
