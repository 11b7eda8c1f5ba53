/// The people, clubs, competitions and matches that football news speaks of, and the name book that finds them
/// in a text.
@NullMarked
package pressbox.football;

import org.jspecify.annotations.NullMarked;
