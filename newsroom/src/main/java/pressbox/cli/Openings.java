package pressbox.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;

/// What a newsroom says when it opens, and how it stays open until somebody stops it.
final class Openings {
    private static final long TICK_MILLIS = 500;
    private static final long LONGEST_CLOSING_MILLIS = 8_000;
    private static volatile boolean stopping;

    private Openings() {}

    /// Work that is done twice a second while the newsroom is open.
    @FunctionalInterface
    interface Tick {
        void work() throws IOException;
    }

    static void say(Console console, House house, String notice) {
        console.line("");
        console.line(console.bold("  The newsroom of " + house.room().club().name() + " is open"));
        console.line("");
        console.line("  Site   " + house.siteAddress() + "/");
        console.line("  Desk   " + house.deskAddress() + "/");
        Optional<String> welcome = house.welcome();
        console.line(
                welcome.isPresent()
                        ? "  Login  " + welcome.get() + "  (sets the password of “owner”, works once)"
                        : "  Login  owner, with the password you set");
        console.line("");
        house.room()
                .almanac()
                .ifPresentOrElse(
                        almanac -> console.line("  " + almanac.matches() + " matches on record."),
                        () -> console.line("  No match history: claims are found and not judged."));
        if (!notice.isEmpty()) {
            console.line("  " + notice);
        }
        console.line("  Ctrl-C stops it; the next start goes on from here.");
        console.line("");
    }

    /// Whether the program is going down already: its main thread then has only to end, since an exit would wait for
    /// itself.
    static boolean stopping() {
        return stopping;
    }

    /// Works until the program is asked to stop (Ctrl-C, SIGTERM); the caller then closes what is open.
    static void untilStopped(Tick tick) {
        Thread main = Thread.currentThread();
        Thread stop = new Thread(
                () -> {
                    stopping = true;
                    main.interrupt();
                    try {
                        main.join(LONGEST_CLOSING_MILLIS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tick.work();
                Thread.sleep(TICK_MILLIS);
            }
        } catch (InterruptedException | ClosedByInterruptException e) {
            // asked to stop: go on to closing
        } catch (IOException e) {
            throw new Failure("the newsroom cannot go on: " + e.getMessage());
        } finally {
            boolean _ = Thread.interrupted(); // the mark is taken off, so that closing can wait for what is under way
        }
    }
}
