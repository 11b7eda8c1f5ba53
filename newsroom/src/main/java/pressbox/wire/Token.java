package pressbox.wire;

/// A secret that opens an interface; it shows itself to nobody who prints it.
public record Token(String letters) {
    static final Token NONE = new Token("");

    boolean isGiven() {
        return !letters.isEmpty();
    }

    @Override
    public String toString() {
        return isGiven() ? "hidden" : "none";
    }
}
