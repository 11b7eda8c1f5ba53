@NullMarked
package pressbox.football;

import org.jspecify.annotations.NullMarked;
