package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import pressbox.delivery.Medium;
import pressbox.newsday.Newsroom;
import pressbox.store.ReaderShelf;

/// Where a reader leaves: looking changes nothing, one click or one POST of a mail program does (RFC 8058).
final class LeavePage {
    private final Newsroom room;
    private final ReaderShelf readers;

    LeavePage(Newsroom room) {
        this.room = room;
        this.readers = new ReaderShelf(room.store());
    }

    void get(Context context, Pages pages) {
        boolean known = readers.bySecret(context.pathParam("secret")).isPresent();
        context.status(known ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        Map<String, Object> model = Map.of("known", known, "secret", context.pathParam("secret"), "left", false);
        pages.show(context, "leave", "Leave", "", model);
    }

    void post(Context context, Pages pages) {
        boolean known = readers.withdraw(context.pathParam("secret"), Medium.EMAIL, room.now());
        context.status(known ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        Map<String, Object> model = Map.of("known", known, "secret", context.pathParam("secret"), "left", known);
        pages.show(context, "leave", "Leave", "", model);
    }
}
