package pressbox.desk;

import java.time.Instant;
import pressbox.check.Finding;

/// An editor lets a finding stand: who, why and when are kept.
///
/// @param words the draft's words that the finding is about; another revision with the same words keeps the override
public record FindingOverride(Finding.Code code, String words, String who, String why, Instant at) {
    public FindingOverride {
        if (why.isBlank()) {
            throw new IllegalArgumentException("an override of " + code.word() + " needs a reason");
        }
    }
}
