package pressbox.desk;

import java.time.Instant;
import java.util.List;
import pressbox.check.Finding;

/// A draft that an editor has let out: the only thing that [pressbox.site] and [pressbox.delivery] accept.
///
/// Made by [Desk] alone.
public final class Approved {
    private final Draft draft;
    private final Member author;
    private final Member editor;
    private final Instant at;
    private final List<Finding> findings;
    private final List<FindingOverride> overrides;

    Approved(
            Draft draft,
            Member author,
            Member editor,
            Instant at,
            List<Finding> findings,
            List<FindingOverride> overrides) {
        this.draft = draft;
        this.author = author;
        this.editor = editor;
        this.at = at;
        this.findings = List.copyOf(findings);
        this.overrides = List.copyOf(overrides);
    }

    public Draft draft() {
        return draft;
    }

    public Member author() {
        return author;
    }

    public Member editor() {
        return editor;
    }

    /// When this revision was approved.
    public Instant at() {
        return at;
    }

    /// What the copy desk had to say, overridden or not.
    public List<Finding> findings() {
        return findings;
    }

    public List<FindingOverride> overrides() {
        return overrides;
    }

    @Override
    public String toString() {
        return draft.id() + " revision " + draft.revision() + ", approved by " + editor.login() + " at " + at;
    }
}
