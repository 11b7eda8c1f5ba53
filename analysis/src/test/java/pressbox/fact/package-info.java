@NullMarked
package pressbox.fact;

import org.jspecify.annotations.NullMarked;
