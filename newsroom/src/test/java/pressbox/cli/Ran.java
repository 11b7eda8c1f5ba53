package pressbox.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A command line that was run, with what it printed.
record Ran(int exit, String out, String err) {
    static Ran of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exit = Pressbox.commandLine().execute(arguments);
            return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
    }

    /// The folder of a newsroom that may ask this machine, and need not wait between two requests.
    static String newsroom(Path folder) throws IOException {
        Path room = folder.resolve("room");
        of("init", "liverpool", "--in", room.toString());
        Files.writeString(
                room.resolve("newsroom.yaml"),
                "trusted-hosts: [localhost]\nrequest-gap: 1\n",
                StandardOpenOption.APPEND);
        return room.toString();
    }
}
