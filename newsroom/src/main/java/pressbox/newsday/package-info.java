/// Runs the flow from source to reader; the only package that knows all of it. Saving, counting and logging happen
/// here.
@NullMarked
package pressbox.newsday;

import org.jspecify.annotations.NullMarked;
