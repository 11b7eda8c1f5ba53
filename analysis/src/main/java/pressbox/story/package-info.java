/// Groups readings into stories, finds who copied whom, ranks the day with its reasons.
@NullMarked
package pressbox.story;

import org.jspecify.annotations.NullMarked;
