/// Recorded match history: immutable, in memory, with its coverage; runs, firsts-since, head-to-head, tables.
@NullMarked
package pressbox.almanac;

import org.jspecify.annotations.NullMarked;
