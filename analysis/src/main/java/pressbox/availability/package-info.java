/// Reads who is out, doubtful or back, and why.
@NullMarked
package pressbox.availability;

import org.jspecify.annotations.NullMarked;
