package pressbox.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pressbox.ledger.Rumour;
import pressbox.newsday.Newsroom;

/// Every rumour with its stage on a ladder, its history and who said it first; live ones first.
final class RumoursPage {
    private final Newsroom room;

    RumoursPage(Newsroom room) {
        this.room = room;
    }

    void get(Context context, Pages pages) {
        Instant now = room.now();
        List<Rumour> rumours = room.news().ledger().rumours().stream()
                .sorted(Comparator.comparing(
                                (Rumour rumour) -> rumour.stage(now).isEnd())
                        .thenComparing(rumour -> rumour.history().getLast().at(), Comparator.reverseOrder()))
                .toList();
        pages.show(
                context, "rumours", "Rumours", "rumours", Map.of("rumours", rumours, "zone", room.zone(), "now", now));
    }
}
