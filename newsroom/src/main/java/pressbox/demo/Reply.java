package pressbox.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// What the recorded web answers.
///
/// @param type content type, empty for a redirect
/// @param location where a redirect points, otherwise empty
/// @param modified when the content last changed
@SuppressWarnings("ArrayRecordComponent") // replies are sent, never compared
record Reply(int status, String type, byte[] body, String location, Instant modified) {

    static Reply text(String type, String body, Instant modified) {
        return new Reply(200, type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), "", modified);
    }

    static Reply bytes(String type, byte[] body) {
        return new Reply(200, type, body, "", DemoClock.START);
    }

    static Reply moved(String location) {
        return new Reply(301, "", new byte[0], location, DemoClock.START);
    }

    static Reply missing() {
        byte[] body =
                "<!DOCTYPE html><title>Not found</title><h1>Page not found</h1><p>It may have moved, or it may not be out yet.</p>\n"
                        .getBytes(StandardCharsets.UTF_8);
        return new Reply(404, "text/html; charset=utf-8", body, "", DemoClock.START);
    }
}
