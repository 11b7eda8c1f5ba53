package pressbox.store;

/// The store cannot be used as it is; the message says why and what to do.
public final class BrokenStore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenStore(String message) {
        super(message);
    }

    public BrokenStore(String message, Throwable cause) {
        super(message, cause);
    }
}
