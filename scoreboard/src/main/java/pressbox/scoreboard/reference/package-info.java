/// The naive way to the truth of a claim: plain loops over a list of matches. It shares nothing with the almanac and
/// the judge, for it is what they are measured by.
@NullMarked
package pressbox.scoreboard.reference;

import org.jspecify.annotations.NullMarked;
