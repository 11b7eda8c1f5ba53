package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import pressbox.newsday.Newsroom;
import pressbox.store.SourceShelf;
import pressbox.wire.SourceState;

/// How each source does, when it is visited next and why; those that need somebody to look come first.
final class SourcesPage {
    private final Newsroom room;
    private final SourceShelf sources;

    SourcesPage(Newsroom room) {
        this.room = room;
        this.sources = new SourceShelf(room.store());
    }

    void get(Context context, Pages pages) {
        List<SourceRow> rows = sources.all().stream()
                .map(SourceRow::of)
                .sorted(Comparator.comparing(SourceRow::needsAttention).reversed())
                .toList();
        pages.show(
                context,
                "sources",
                "Sources",
                "sources",
                Map.of(
                        "sources",
                        rows,
                        "counts",
                        counts(rows),
                        "lineDown",
                        rows.stream().anyMatch(row -> row.state().health() == SourceState.Health.NO_LINE),
                        "zone",
                        room.zone(),
                        "now",
                        room.now()));
    }

    void fetchNow(Context context) {
        change(context, id -> sources.hurry(id, room.now()));
    }

    void pause(Context context) {
        change(context, sources::pause);
    }

    void resume(Context context) {
        change(context, sources::resume);
    }

    private static void change(Context context, Consumer<String> change) {
        change.accept(context.pathParam("id"));
        context.redirect("/sources", HttpStatus.SEE_OTHER);
    }

    private static List<SourceCount> counts(List<SourceRow> rows) {
        Map<String, SourceCount> counts = new TreeMap<>();
        for (SourceRow row : rows) {
            counts.merge(
                    row.health(),
                    new SourceCount(row, 1),
                    (known, one) -> new SourceCount(known.example(), known.count() + one.count()));
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt(SourceCount::count).reversed())
                .toList();
    }
}
