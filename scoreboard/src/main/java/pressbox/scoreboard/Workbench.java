package pressbox.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs measurements: the commands as people give them, each a process of its own.
///
/// @param project holds `./pressbox`
/// @param shared  the public sets
/// @param work    written to: what commands print and write
record Workbench(Path project, Path shared, Path work) {

    /// What the scorer printed.
    String measure(Measurement measurement) throws IOException, InterruptedException {
        Path folder = work.resolve(measurement.name().replace(' ', '-'));
        Files.createDirectories(folder);
        Path unpacked = folder.resolve("unpacked");
        if (!measurement.unpack().isEmpty() && !Files.exists(unpacked)) {
            Files.createDirectories(unpacked);
            Path archive = shared.resolve(measurement.unpack());
            run(folder.resolve("unpack.log"), List.of("tar", "-xf", archive.toString(), "-C", unpacked.toString()));
        }
        Path out = folder.resolve("out.jsonl");
        Files.deleteIfExists(out);
        run(folder.resolve("run.log"), line(project.resolve("pressbox").toString(), measurement.run(), unpacked, out));
        Path verdict = folder.resolve("score.log");
        run(verdict, scorer(measurement.score(), unpacked, out));
        return Files.readString(verdict);
    }

    /// A script of the set for `python3`, or, behind `java`, a program of the scoreboard.
    private List<String> scorer(List<String> words, Path unpacked, Path out) {
        if (!words.getFirst().equals("java")) {
            return line("python3", words, unpacked, out);
        }
        List<String> line = line(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                words.subList(1, words.size()),
                unpacked,
                out);
        line.addAll(1, List.of("-cp", System.getProperty("java.class.path")));
        return line;
    }

    private List<String> line(String program, List<String> words, Path unpacked, Path out) {
        List<String> line = new ArrayList<>();
        line.add(program);
        for (String word : words) {
            line.add(word.replace("PROJECT", project.toString())
                    .replace("SHARED", shared.toString())
                    .replace("UNPACKED", unpacked.toString())
                    .replace("OUT", out.toString()));
        }
        return line;
    }

    static void run(Path log, List<String> line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        if (code != 0) {
            String said = new String(Files.readAllBytes(log), UTF_8).strip();
            String last = said.substring(said.lastIndexOf('\n') + 1);
            throw new CommandFailed(
                    String.join(" ", line) + " ended with " + code + ": " + last + " (all in " + log + ")");
        }
    }

    /// A command of a measurement did not work.
    static final class CommandFailed extends IOException {
        private static final long serialVersionUID = 1;

        CommandFailed(String message) {
            super(message);
        }
    }
}
