@NullMarked
package pressbox.check;

import org.jspecify.annotations.NullMarked;
