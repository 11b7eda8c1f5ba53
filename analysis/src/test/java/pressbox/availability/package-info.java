@NullMarked
package pressbox.availability;

import org.jspecify.annotations.NullMarked;
