package pressbox.web;

/// Something else listens on the port already.
public final class BusyPort extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int port;

    public BusyPort(int port, Throwable cause) {
        super("port " + port + " is taken", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
