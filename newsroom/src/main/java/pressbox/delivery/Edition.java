package pressbox.delivery;

import java.time.LocalDate;
import java.util.List;
import pressbox.desk.Approved;

/// The day's top stories, in order; `id` is its day, so that a day has one edition.
public record Edition(String id, LocalDate day, String title, List<Approved> stories) {
    public Edition {
        stories = List.copyOf(stories);
        if (stories.isEmpty()) {
            throw new IllegalArgumentException("an edition without a story");
        }
    }
}
