package pressbox.almanac;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads `season,competition,club,points,from,why`, one deduction a line; `from` may be empty, `#` begins a comment.
final class Deductions {
    private static final String RESOURCE = "deductions.csv";
    private static final String HEADING = "season,competition,club,points,from,why";
    private static final int FIELDS = 6;

    private Deductions() {}

    /// Those of the English leagues that come along.
    static List<Deduction> english() {
        try (InputStream in = Objects.requireNonNull(Deductions.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(RESOURCE, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Deduction> load(Path file) throws IOException {
        return read(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    private static List<Deduction> read(String file, List<String> lines) throws BrokenLine {
        List<Deduction> deductions = new ArrayList<>();
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                deductions.add(deduction(file, i + 1, line));
            } else if (!line.equals(HEADING)) {
                throw new BrokenLine(file, i + 1, "the heading " + HEADING, line);
            }
            headed = true;
        }
        return List.copyOf(deductions);
    }

    private static Deduction deduction(String file, int number, String line) throws BrokenLine {
        String[] fields = line.split(",", FIELDS);
        if (fields.length < FIELDS) {
            throw new BrokenLine(file, number, FIELDS + " fields", line);
        }
        try {
            return new Deduction(
                    fields[0],
                    fields[1],
                    fields[2],
                    Integer.parseInt(fields[3]),
                    fields[4].isEmpty() ? LocalDate.of(1, 1, 1) : LocalDate.parse(fields[4]),
                    fields[5]);
        } catch (NumberFormatException e) {
            throw new BrokenLine(file, number, "a number of points", line);
        } catch (DateTimeParseException e) {
            throw new BrokenLine(file, number, "a day as in 2025-11-28", line);
        }
    }
}
