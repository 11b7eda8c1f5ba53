package pressbox.feed;

/// A listing in which no entry could be found; the message says what it was instead.
public final class UnreadableFeed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    public UnreadableFeed(String why) {
        super(why);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
