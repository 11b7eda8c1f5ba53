@NullMarked
package pressbox.text;

import org.jspecify.annotations.NullMarked;
