package pressbox.quote;

import java.util.Optional;
import pressbox.origin.Cue;
import pressbox.text.Span;

/// What the words around a quote tell of its speaker.
///
/// @param clause the words that tell it
record Attribution(Optional<Cue> cue, Optional<Subject> subject, Span clause) {
    boolean is(String kind) {
        return cue.isPresent() && cue.get().kind().equals(kind);
    }
}
