package pressbox.wire;

import org.eclipse.jetty.http.HttpFields;

/// What one request brought.
sealed interface Reply {
    /// An answer of the site, its body unpacked.
    @SuppressWarnings("ArrayRecordComponent") // replies are read, never compared
    record Received(int status, HttpFields headers, byte[] body) implements Reply {}

    /// None that could be used.
    record NotHad(Answer answer) implements Reply {}
}
