package pressbox.wire;

/// An address that is no address of the web, or none that we go to; says why in plain words.
final class UnusableAddress extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    UnusableAddress(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
