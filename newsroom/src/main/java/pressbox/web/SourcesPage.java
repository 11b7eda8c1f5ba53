package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import pressbox.newsday.Newsroom;
import pressbox.store.SourceShelf;

/// How each source does, when it is visited next and why.
final class SourcesPage {
    private final Newsroom room;
    private final SourceShelf sources;

    SourcesPage(Newsroom room) {
        this.room = room;
        this.sources = new SourceShelf(room.store());
    }

    void get(Context context, Pages pages) {
        pages.show(
                context,
                "sources",
                "Sources",
                "sources",
                Map.of("sources", sources.all(), "zone", room.zone(), "now", room.now()));
    }

    void fetchNow(Context context) {
        sources.hurry(context.pathParam("id"), room.now());
        context.redirect("/sources", HttpStatus.SEE_OTHER);
    }
}
