package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import pressbox.newsday.Pushes;
import pressbox.wire.Subscriptions;

/// Where WebSub hubs knock. Each callback is an address that nobody else knows; what is pushed there is signed.
final class HubDoor {
    /// As long as a form may be; an answer to a visit may be longer, but nobody pushes a whole archive.
    private static final int LONGEST = 2_000_000;

    private final Pushes pushes;

    HubDoor(Pushes pushes) {
        this.pushes = pushes;
    }

    /// A hub verifies that a subscription is wanted.
    void verify(Context context) {
        Subscriptions.Question question = new Subscriptions.Question(
                query(context, "hub.mode"),
                query(context, "hub.topic"),
                query(context, "hub.challenge"),
                query(context, "hub.lease_seconds"));
        Optional<String> echo = pushes.asked(context.pathParam("callback"), question);
        context.contentType("text/plain; charset=utf-8");
        if (echo.isPresent()) {
            context.result(echo.get());
        } else if (question.mode().equals("denied")) {
            context.status(HttpStatus.NO_CONTENT);
        } else {
            context.status(HttpStatus.NOT_FOUND).result("nobody here asked for that");
        }
    }

    /// A hub pushes. It is thanked whether the signature was right or not (WebSub, 8); 410 ends what nobody wants.
    void push(Context context) throws IOException {
        String callback = context.pathParam("callback");
        if (!pushes.knows(callback)) {
            context.status(HttpStatus.GONE).result("nobody here wants that any longer");
            return;
        }
        String signature = Optional.ofNullable(context.header("X-Hub-Signature-256"))
                .or(() -> Optional.ofNullable(context.header("X-Hub-Signature")))
                .orElse("");
        String type = Optional.ofNullable(context.header("Content-Type")).orElse("");
        // Where no length is told, nothing else bounds it.
        byte[] body = context.bodyInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            context.status(HttpStatus.CONTENT_TOO_LARGE).result("too long");
            return;
        }
        pushes.pushed(callback, signature, type, body);
        context.status(HttpStatus.ACCEPTED).result("taken");
    }

    private static String query(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("");
    }
}
