/// What an article states, each with its evidence (article and span) and its origin (whom the outlet has it from).
@NullMarked
package pressbox.fact;

import org.jspecify.annotations.NullMarked;
