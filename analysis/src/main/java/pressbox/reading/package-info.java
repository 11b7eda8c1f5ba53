/// Runs every reader over one article: in goes an article, out comes its reading.
@NullMarked
package pressbox.reading;

import org.jspecify.annotations.NullMarked;
