/// Phrases of football prose: a sentence as words and names in a row, and the lists of phrases that are looked for in
/// it.
@NullMarked
package pressbox.phrase;

import org.jspecify.annotations.NullMarked;
