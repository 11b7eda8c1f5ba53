package pressbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The tables of ARCHITECTURE.md: under `## MODULE`, rows of `| package | what lives there | may import |`.
///
/// @param rows in the order of the page, the modules one after the other
record ImportTable(List<Row> rows) {

    /// One package.
    ///
    /// @param name      without the leading `pressbox.`
    /// @param mayImport names of packages, written as in the first column
    record Row(String module, String name, Set<String> mayImport) {}

    /// Reads the page in the root of the project.
    static ImportTable ofTheProject() {
        Path page = projectRoot().resolve("ARCHITECTURE.md");
        try {
            return parse(Files.readAllLines(page));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + page, e);
        }
    }

    /// The folder that holds ARCHITECTURE.md, wherever in the project the tests were started.
    static Path projectRoot() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("ARCHITECTURE.md"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no ARCHITECTURE.md in " + start + " or above it");
    }

    static ImportTable parse(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        String module = "";
        boolean inTable = false;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                module = line.substring(3).strip();
            }
            List<String> cells = cells(line);
            boolean head = cells.equals(List.of("package", "what lives there", "may import"));
            inTable = head || (inTable && !cells.isEmpty());
            if (inTable && !head && !cells.getFirst().startsWith("---")) {
                rows.add(row(module, cells, line));
            }
        }
        return new ImportTable(List.copyOf(rows));
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        return Arrays.stream(line.strip().substring(1).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static Row row(String module, List<String> cells, String line) {
        if (cells.size() != 3) {
            throw new IllegalArgumentException("ARCHITECTURE.md: a row has three cells, this one has not: " + line);
        }
        Set<String> mayImport = new TreeSet<>(Arrays.asList(cells.get(2).split(" +")));
        mayImport.remove("-");
        return new Row(module, cells.getFirst().replace("`", ""), mayImport);
    }

    Optional<Row> row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }
}
