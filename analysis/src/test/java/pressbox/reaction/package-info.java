@NullMarked
package pressbox.reaction;

import org.jspecify.annotations.NullMarked;
