package pressbox.cli;

import java.io.PrintStream;
import java.util.Optional;

/// How the program speaks to whoever runs it: words to standard output, progress and errors to standard error.
///
/// Colours and moving progress only where standard error or output is a terminal, and never where `NO_COLOR` is set.
final class Console {
    private static final int RED = 31;
    private static final int GREEN = 32;
    private static final int YELLOW = 33;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private long lastProgress;

    private Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    static Console standard() {
        boolean terminal = Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent()
                && System.getenv("NO_COLOR") == null
                && !"dumb".equals(System.getenv("TERM"));
        return new Console(System.out, System.err, terminal);
    }

    void line(String words) {
        out.println(words);
    }

    void complain(String words) {
        err.println(terminal ? paint(RED, "pressbox: ") + words : "pressbox: " + words);
    }

    /// A remark that is not part of the output.
    void note(String words) {
        err.println(words);
    }

    /// Says how far long work has come, at most five times a second; only on a terminal.
    void progress(String what, long done, long of) {
        long now = System.nanoTime();
        if (!terminal || (done < of && now - lastProgress < 200_000_000L)) {
            return;
        }
        lastProgress = now;
        err.print("\r" + what + " " + done + " of " + of + (done == of ? "\n" : ""));
        err.flush();
    }

    String bold(String words) {
        return terminal ? paint(1, words) : words;
    }

    String dim(String words) {
        return terminal ? paint(2, words) : words;
    }

    String good(String words) {
        return terminal ? paint(GREEN, words) : words;
    }

    String bad(String words) {
        return terminal ? paint(RED, words) : words;
    }

    String doubtful(String words) {
        return terminal ? paint(YELLOW, words) : words;
    }

    private static String paint(int code, String words) {
        return "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
