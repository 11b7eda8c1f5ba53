@NullMarked
package pressbox.quote;

import org.jspecify.annotations.NullMarked;
