package pressbox.scoreboard.reference;

/// A check that cannot be asked: its message says what is wrong with it.
final class WrongCheck extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongCheck(String message) {
        super(message);
    }
}
