/// The newsroom's memory: one SQLite file, its migrations, and one class per shelf.
@NullMarked
package pressbox.store;

import org.jspecify.annotations.NullMarked;
