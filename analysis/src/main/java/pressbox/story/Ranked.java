package pressbox.story;

import java.util.List;

/// A story with its place in the day and the reasons for it.
///
/// @param origins number of independent owner groups that report it themselves
/// @param copies  number of articles that repeat others
public record Ranked(Story story, double score, int origins, int copies, List<Reason> reasons) {
    /// A part of the score and what it is for, in plain words ("3 independent origins").
    public record Reason(String words, double points) {}

    public Ranked {
        reasons = List.copyOf(reasons);
    }
}
