package pressbox.quote;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.Span;

/// Quoted stretches that are one person's words in one breath.
///
/// @param marks from the first mark to the last, everything between included
/// @param words from the first quoted word to the last
record Utterance(List<Quoted> parts, Span marks, Span words) {
    static Utterance of(List<Quoted> parts) {
        Quoted first = parts.getFirst();
        Quoted last = parts.getLast();
        return new Utterance(
                List.copyOf(parts),
                first.marks().cover(last.marks()),
                first.words().cover(last.words()));
    }

    Quoted first() {
        return parts.getFirst();
    }

    Quoted last() {
        return parts.getLast();
    }

    /// The quoted words of each part.
    List<Span> stretches() {
        List<Span> stretches = new ArrayList<>(parts.size());
        for (Quoted part : parts) {
            stretches.add(part.words());
        }
        return stretches;
    }
}
