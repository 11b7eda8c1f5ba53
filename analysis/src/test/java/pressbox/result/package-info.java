@NullMarked
package pressbox.result;

import org.jspecify.annotations.NullMarked;
