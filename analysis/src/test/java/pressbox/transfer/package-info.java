@NullMarked
package pressbox.transfer;

import org.jspecify.annotations.NullMarked;
