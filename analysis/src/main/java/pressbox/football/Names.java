package pressbox.football;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pressbox.text.Span;

/// Every mention in one text, in order, no two overlapping.
public final class Names {
    private final List<Mention> mentions;
    private final int[] starts;

    public Names(List<Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort((a, b) -> a.span().compareTo(b.span()));
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).span().overlaps(ordered.get(i).span())) {
                throw new IllegalArgumentException(ordered.get(i - 1) + " overlaps " + ordered.get(i));
            }
        }
        this.mentions = Collections.unmodifiableList(ordered);
        starts = new int[ordered.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = ordered.get(i).span().start();
        }
    }

    public List<Mention> all() {
        return mentions;
    }

    /// Those wholly inside `span`, in order; found by binary search.
    public List<Mention> in(Span span) {
        int from = firstFrom(span.start());
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().end() <= span.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /// The mention that covers `offset`.
    public Optional<Mention> at(int offset) {
        int next = firstFrom(offset + 1);
        return next > 0 && mentions.get(next - 1).span().contains(offset)
                ? Optional.of(mentions.get(next - 1))
                : Optional.empty();
    }

    /// The last mention that ends at or before `offset`.
    public Optional<Mention> before(int offset) {
        int next = firstFrom(offset);
        while (next > 0 && mentions.get(next - 1).span().end() > offset) {
            next--;
        }
        return next > 0 ? Optional.of(mentions.get(next - 1)) : Optional.empty();
    }

    /// The first mention that starts at or after `offset`.
    public Optional<Mention> after(int offset) {
        int next = firstFrom(offset);
        return next < mentions.size() ? Optional.of(mentions.get(next)) : Optional.empty();
    }

    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == offset) {
            found--;
        }
        return found;
    }
}
