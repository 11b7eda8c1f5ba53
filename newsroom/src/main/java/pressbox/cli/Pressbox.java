package pressbox.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import pressbox.pack.BrokenPack;
import pressbox.store.BrokenStore;
import pressbox.web.BusyPort;

/// The program's front door: `pressbox COMMAND`.
@Command(
        name = "pressbox",
        mixinStandardHelpOptions = true,
        version = "pressbox 0.1.0",
        description = "A newsroom for independent football fan media that checks its own facts.",
        subcommands = {
            DemoCommand.class,
            InitCommand.class,
            ServeCommand.class,
            ReadCommand.class,
            CheckCommand.class,
            ClaimsCommand.class,
            AlmanacCommand.class,
            WireCommand.class,
            RehearseCommand.class
        })
public final class Pressbox implements Runnable {
    /// What was asked for could not be done.
    private static final int FAILED = 1;

    public static void main(String[] args) {
        int code = commandLine().execute(args);
        if (!Openings.stopping()) {
            System.exit(code);
        }
    }

    /// The command line with its commands; failures of the world are one line and an exit code, never a stack trace.
    static CommandLine commandLine() {
        return new CommandLine(new Pressbox())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((trouble, commandLine, parsed) -> {
                    Console.standard().complain(words(trouble));
                    return FAILED;
                });
    }

    private static String words(Exception trouble) throws Exception {
        return switch (trouble) {
            case Failure failure -> failure.words();
            case BrokenPack broken -> String.valueOf(broken.getMessage());
            case BrokenStore broken -> String.valueOf(broken.getMessage());
            case BusyPort busy -> "port " + busy.port() + " is taken: stop what listens there, or choose another port";
            default -> throw trouble;
        };
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
