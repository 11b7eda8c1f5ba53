package pressbox.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program's front door: `pressbox COMMAND`.
@Command(
        name = "pressbox",
        mixinStandardHelpOptions = true,
        version = "pressbox 0.1.0",
        description = "A newsroom for independent football fan media that checks its own facts.")
public final class Pressbox implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Pressbox()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
