package pressbox.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.almanac.BrokenLine;
import pressbox.almanac.ClubIdentity;
import pressbox.almanac.Comparison;
import pressbox.almanac.Import;
import pressbox.almanac.Imported;

/// `pressbox almanac import`: match files become a record.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads match files, folders and zip archives of Football.TXT, football-data.co.uk CSV and our own CSV.",
            "Where they contradict each other, the one named first stands."
        })
final class AlmanacImport implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "File, folder, archive or address.")
    private List<String> paths = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the record goes, .csv or .csv.gz.")
    private @Nullable Path out;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "List what another record says otherwise, and what either lacks.")
    private @Nullable Path against;

    @Option(
            names = "--clubs",
            paramLabel = "FILE",
            description = "Clubs and their spellings instead of the built-in ones.")
    private @Nullable Path clubs;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ClubIdentity identity = identity();
        Import taken = new Import(identity);
        paths.forEach(path -> add(taken, path));
        Imported imported = taken.done();
        Optional<Comparison> comparison = Optional.empty();
        if (against != null) {
            Import other = new Import(identity);
            add(other, against.toString());
            comparison = Optional.of(imported.against(other.done()));
        }
        if (out != null) {
            write(imported, out);
        }
        ImportReport report = new ImportReport(imported, comparison);
        Console console = Console.standard();
        if (json) {
            console.line(Json.pretty(report.fields()));
        } else {
            report.print(console);
        }
        return imported.unread().isEmpty() ? 0 : 1;
    }

    private ClubIdentity identity() {
        if (clubs == null) {
            return ClubIdentity.builtIn();
        }
        try {
            return ClubIdentity.read(clubs.toString(), Files.newBufferedReader(clubs));
        } catch (BrokenLine e) {
            throw new Failure(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Failure(clubs + " cannot be read: " + e.getMessage());
        }
    }

    private static void add(Import taken, String path) {
        try {
            if (path.startsWith("http://") || path.startsWith("https://")) {
                taken.add(path, Inputs.page(path).body());
            } else {
                taken.add(Path.of(path));
            }
        } catch (NoSuchFileException e) {
            throw new Failure("there is no file or folder " + path);
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(path + " cannot be read: " + e.getMessage());
        }
    }

    private static void write(Imported imported, Path file) {
        try {
            imported.write(file);
        } catch (IOException e) {
            throw new Failure(file + " cannot be written: " + e.getMessage());
        }
    }
}
