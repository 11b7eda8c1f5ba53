package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import pressbox.newsday.NewsList;
import pressbox.newsday.Newsroom;

/// The day's stories, ranked, each with its reasons and its facts; live as news comes in.
final class TodayPage {
    /// A story that grew within this time is marked as new.
    private static final Duration FRESH = Duration.ofHours(6);

    private static final int SHOWN = 30;

    private final Newsroom room;

    TodayPage(Newsroom room) {
        this.room = room;
    }

    void get(Context context, Pages pages) {
        pages.show(context, "today", "Today", "today", model());
    }

    /// The list alone, for the page that is already open.
    void list(Context context, Pages pages) {
        pages.show(context, "stories", "Today", "today", model());
    }

    /// Tells open pages that there is something new; they fetch the list themselves.
    void live(SseClient client) {
        client.keepAlive();
        Consumer<NewsList> listener = news -> client.sendEvent("news", news.at().toString());
        room.onNews(listener);
        client.onClose(() -> room.forget(listener));
    }

    private Map<String, Object> model() {
        NewsList news = room.news();
        Instant freshFrom = room.now().minus(FRESH);
        return Map.of(
                "stories", news.stories().stream().limit(SHOWN).toList(),
                "total", news.stories().size(),
                "articles", news.filed().size(),
                "best",
                        news.stories().isEmpty()
                                ? 1.0
                                : news.stories().getFirst().score(),
                "freshFrom", freshFrom,
                "now", room.now());
    }
}
