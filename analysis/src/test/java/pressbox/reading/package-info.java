@NullMarked
package pressbox.reading;

import org.jspecify.annotations.NullMarked;
