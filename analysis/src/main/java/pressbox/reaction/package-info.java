/// Reads who criticises, defends or praises whom.
@NullMarked
package pressbox.reaction;

import org.jspecify.annotations.NullMarked;
