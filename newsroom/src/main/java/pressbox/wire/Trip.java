package pressbox.wire;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;

/// What came of going to an address and on to where it redirects.
///
/// @param end   the address that gave the last reply
/// @param moved the same, where permanent redirects alone led to it, and none from https to http
/// @param last  no redirect, unless as a failure
record Trip(WebAddress end, Optional<WebAddress> moved, Reply last) {
    /// As many as RFC 9309 asks for robots.txt.
    private static final int REDIRECTS = 5;

    /// Goes there by `step`, which is taken at every address on the way.
    static Trip to(WebAddress start, Function<WebAddress, Reply> step) {
        WebAddress at = start;
        boolean permanent = true;
        for (int redirects = 0; ; redirects++) {
            Reply reply = step.apply(at);
            if (!(reply instanceof Reply.Received received) || !redirects(received.status())) {
                return new Trip(at, permanent && redirects > 0 ? Optional.of(at) : Optional.empty(), reply);
            }
            if (redirects == REDIRECTS) {
                return astray(at, received, "more than " + REDIRECTS + " redirects");
            }
            String location = received.headers().get(HttpHeader.LOCATION);
            if (location == null) {
                return astray(at, received, "a redirect to nowhere");
            }
            try {
                WebAddress next = at.resolve(location);
                permanent &= permanent(received.status()) && (next.secure() || !at.secure());
                at = next;
            } catch (UnusableAddress e) {
                return new Trip(at, Optional.empty(), new Reply.NotHad(new Answer.Refused(e.why())));
            }
        }
    }

    private static Trip astray(WebAddress at, Reply.Received reply, String why) {
        Answer failed = new Answer.Failed(reply.status(), why, Optional.empty());
        return new Trip(at, Optional.empty(), new Reply.NotHad(failed));
    }

    private static boolean redirects(int status) {
        return permanent(status) || status == 302 || status == 303 || status == 307;
    }

    private static boolean permanent(int status) {
        return status == 301 || status == 308;
    }
}
