package pressbox.readers;

import java.time.Instant;
import java.util.List;

/// A question to the readers with its answers; one voice has one vote until it closes.
public record Poll(String id, String question, List<String> options, Instant closes) {
    public Poll {
        options = List.copyOf(options);
        if (options.size() < 2 || question.isBlank()) {
            throw new IllegalArgumentException("a poll has a question and at least two answers");
        }
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(closes);
    }
}
