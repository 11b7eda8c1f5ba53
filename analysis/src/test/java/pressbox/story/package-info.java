@NullMarked
package pressbox.story;

import org.jspecify.annotations.NullMarked;
