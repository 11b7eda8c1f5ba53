package pressbox.scoreboard;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures the figures of `scoreboard/floors.json` and compares each with its floor.
///
/// Ends with 1 where one is below its floor or could not be measured, with 2 where nothing can be measured at all.
@Command(
        name = "floors",
        mixinStandardHelpOptions = true,
        description = "Measures accuracy on the public sets and compares each figure with its floor.")
public final class Floors implements Callable<Integer> {
    @Option(names = "--project", description = "folder that holds ./pressbox (here)")
    private Path project = Path.of("");

    @Option(names = "--shared", description = "folder of the public sets (../shared)")
    private Path shared = Path.of("../shared");

    @Option(names = "--only", description = "measure only what has this in its name")
    private String only = "";

    @Option(names = "--raise", description = "write each figure that is above its floor as the new floor")
    private boolean raise;

    @Option(names = "--lower", paramLabel = "FIGURE", description = "let this figure's floor down to what is measured")
    private String lower = "";

    @Option(names = "--because", paramLabel = "WHY", description = "why it is let down; kept in floors.json")
    private String because = "";

    private final PrintStream out;
    private final Clock clock;
    private boolean good = true;

    Floors(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Floors(System.out, Clock.systemUTC())).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!lower.isEmpty() && because.isBlank()) {
            out.println("--lower needs --because: a floor is let down for a reason that others can read");
            return 2;
        }
        if (!Files.isDirectory(shared)) {
            out.println(
                    "no folder " + shared.toAbsolutePath().normalize() + ": name that of the public sets in --shared");
            return 2;
        }
        Path file = project.resolve("scoreboard/floors.json");
        FloorsFile before = FloorsFile.read(file);
        Workbench bench = new Workbench(
                project.toAbsolutePath().normalize(),
                shared.toAbsolutePath().normalize(),
                project.resolve("target/floors").toAbsolutePath().normalize());
        List<Measurement> after = new ArrayList<>();
        List<Lowered> lowered = new ArrayList<>(before.lowered());
        for (Measurement measurement : before.measurements()) {
            after.add(measurement.name().contains(only) ? measure(measurement, bench, lowered) : measurement);
        }
        FloorsFile now = new FloorsFile(after, lowered);
        if (!now.equals(before)) {
            now.write(file);
            out.println("written: " + file);
        }
        return good ? 0 : 1;
    }

    private Measurement measure(Measurement measurement, Workbench bench, List<Lowered> lowered)
            throws IOException, InterruptedException {
        out.println(measurement.name());
        String digest = CorpusDigest.of(bench.shared(), measurement.corpus());
        if (!raise && !digest.equals(measurement.digest())) {
            fail("the corpus is not the one its floors were measured on; --raise accepts this one");
            return measurement;
        }
        long began = clock.millis();
        String printed;
        try {
            printed = bench.measure(measurement);
        } catch (Workbench.CommandFailed failed) {
            fail(String.valueOf(failed.getMessage()));
            return measurement;
        }
        List<Figure> figures = measurement.figures().stream()
                .map(figure -> compare(measurement, figure, printed, lowered))
                .toList();
        out.printf("  %.1f s%n", (clock.millis() - began) / 1000.0);
        return measurement.with(digest, figures);
    }

    private Figure compare(Measurement measurement, Figure figure, String printed, List<Lowered> lowered) {
        OptionalDouble found = figure.in(printed);
        if (found.isEmpty()) {
            fail(figure.name() + ": nothing in what the scorer printed fits " + figure.reads());
            return figure;
        }
        double value = found.getAsDouble();
        boolean below = value < figure.floor();
        out.printf("  %-32s %.3f   floor %.3f%s%n", figure.name(), value, figure.floor(), below ? "   BELOW" : "");
        String name = measurement.name() + " " + figure.name();
        if (below && name.equals(lower)) {
            lowered.add(new Lowered(name, figure.floor(), value, LocalDate.now(clock), because));
            return figure.withFloor(value);
        }
        good &= !below;
        return raise && !below ? figure.withFloor(value) : figure;
    }

    private void fail(String why) {
        out.println("  FAILED: " + why);
        good = false;
    }
}
