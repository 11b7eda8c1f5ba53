package pressbox.delivery;

/// The ways to a reader, each with the most text it takes, in characters; 0 where there is no limit of its own.
public enum Medium {
    EMAIL(0),
    FOLDER(0),
    /// A channel post: WhatsApp has no interface for channels, so a person pastes it.
    WHATSAPP(0),
    TELEGRAM(4096),
    /// Web push: the limit is of the encrypted payload (RFC 8291).
    PUSH(3993);

    private final int limit;

    Medium(int limit) {
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
