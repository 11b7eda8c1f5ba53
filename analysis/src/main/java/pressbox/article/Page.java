package pressbox.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/// Bytes fetched from an address at a time, with what the server said they are.
///
/// The bytes are shared, not copied; nobody may write to them afterwards.
public final class Page {
    private final String address;
    private final Instant fetchedAt;
    private final String contentType;
    private final byte[] body;

    /// @param address     where it was fetched from, after redirects; a file's name for a local one
    /// @param contentType the `Content-Type` header as sent, empty where there was none
    public Page(String address, Instant fetchedAt, String contentType, byte[] body) {
        this.address = address;
        this.fetchedAt = fetchedAt;
        this.contentType = contentType;
        this.body = body;
    }

    public static Page html(String address, Instant fetchedAt, String html) {
        return new Page(address, fetchedAt, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Page plainText(String address, Instant fetchedAt, String text) {
        return new Page(address, fetchedAt, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public String address() {
        return address;
    }

    public Instant fetchedAt() {
        return fetchedAt;
    }

    /// The media type without its parameters, in lower case.
    public Optional<String> mediaType() {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
        return type.isEmpty() ? Optional.empty() : Optional.of(type);
    }

    /// The `Content-Type` header as sent, empty where there was none.
    public String contentType() {
        return contentType;
    }

    public byte[] body() {
        return body;
    }

    /// The page's own text: the bytes decoded as browsers do it, without a byte order mark, no further than
    /// [ArticleReader#MOST_BYTES]. Decoded anew by each call; the same bytes and type always give the same text.
    public String text() {
        return Encoding.decode(body, contentType, ArticleReader.MOST_BYTES);
    }

    @Override
    public String toString() {
        return address + " (" + body.length + " bytes of " + (contentType.isEmpty() ? "unnamed type" : contentType)
                + ", " + fetchedAt + ")";
    }
}
