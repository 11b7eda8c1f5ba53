package pressbox.scoreboard.reference;

import java.util.List;

/// The truth of a claim.
///
/// @param accept every verdict that is right; two where the claim may be read in two ways
/// @param detail the figures that were found
public record Verdict(Truth truth, List<Truth> accept, String detail, List<String> warnings) {
    public Verdict {
        accept = List.copyOf(accept);
        warnings = List.copyOf(warnings);
    }
}
