/// Accuracy floors and speed, measured.
@NullMarked
package pressbox.scoreboard;

import org.jspecify.annotations.NullMarked;
