package pressbox.desk;

import java.time.Instant;
import java.util.List;
import pressbox.check.Finding;

/// Decides whether a draft may go out.
public final class Desk {
    private Desk() {}

    /// What the desk decides on a draft.
    public sealed interface Decision {
        /// It may go out.
        record Approval(Approved approved) implements Decision {}

        /// These findings block it until they are mended or overridden.
        record Blocked(List<Finding> open) implements Decision {
            public Blocked {
                open = List.copyOf(open);
            }
        }

        /// This member may not approve.
        record NotAllowed(Member member) implements Decision {}
    }

    /// Approves `draft` if `editor` may and no finding that blocks is left without an override.
    ///
    /// @param findings all that the copy desk says of this very revision
    public static Decision approve(
            Draft draft,
            Member author,
            Member editor,
            Instant at,
            List<Finding> findings,
            List<FindingOverride> overrides,
            String text) {
        if (!editor.role().includes(Role.EDITOR)) {
            return new Decision.NotAllowed(editor);
        }
        List<Finding> open = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.BLOCK)
                .filter(finding -> overrides.stream().noneMatch(override -> covers(override, finding, text)))
                .toList();
        return open.isEmpty()
                ? new Decision.Approval(new Approved(draft, author, editor, at, findings, overrides))
                : new Decision.Blocked(open);
    }

    private static boolean covers(FindingOverride override, Finding finding, String text) {
        return override.code() == finding.code()
                && override.words().equals(finding.span().in(text));
    }
}
