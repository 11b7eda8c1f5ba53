package pressbox.story;

import java.util.List;

/// Outlets that state different things about the same matter.
///
/// @param what the matter, as in "When Ada Quill is back"
public record Contradiction(String what, List<Statement> statements) {
    public Contradiction {
        statements = List.copyOf(statements);
    }
}
