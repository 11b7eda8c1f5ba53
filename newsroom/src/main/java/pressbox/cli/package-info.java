/// One class per command.
@NullMarked
package pressbox.cli;

import org.jspecify.annotations.NullMarked;
