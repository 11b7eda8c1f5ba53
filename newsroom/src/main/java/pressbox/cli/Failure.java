package pressbox.cli;

/// A command cannot do what it was asked; the message is one line that says what and what to do.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String words;

    Failure(String words) {
        super(words);
        this.words = words;
    }

    String words() {
        return words;
    }
}
