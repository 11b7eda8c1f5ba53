package pressbox.quote;

import java.util.List;
import pressbox.text.Span;

/// Quoted stretches that are one person's words in one breath.
record Utterance(List<Quoted> parts) {
    Utterance {
        parts = List.copyOf(parts);
    }

    Quoted first() {
        return parts.getFirst();
    }

    Quoted last() {
        return parts.getLast();
    }

    /// From the first mark to the last, everything between included.
    Span marks() {
        return first().marks().cover(last().marks());
    }

    /// From the first quoted word to the last.
    Span words() {
        return first().words().cover(last().words());
    }
}
