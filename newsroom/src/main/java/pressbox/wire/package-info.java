/// What comes in: sources and their health, polite and guarded fetching, feeds, posts.
@NullMarked
package pressbox.wire;

import org.jspecify.annotations.NullMarked;
