package pressbox.almanac;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the record holds of each competition and season, and what it lacks.
public record Coverage(List<Stretch> stretches) {
    /// How much of a stretch of seasons is in the record.
    public enum Status {
        COMPLETE,
        PARTIAL,
        MISSING
    }

    /// One competition over consecutive seasons.
    ///
    /// @param from   first season, as in `1888-89`
    /// @param to     last season
    /// @param last   day of the last match held; the first day of the calendar where none is
    /// @param pause  days after `last` in which no further match need have been played: a season may be going on
    /// @param note   what is known to be wrong or lacking
    public record Stretch(
            String competition,
            String name,
            String from,
            String to,
            LocalDate last,
            Status status,
            int pause,
            String note) {
        public boolean covers(String season) {
            return from.compareTo(season) <= 0 && season.compareTo(to) <= 0;
        }

        /// Whether the record holds what was played up to a day of these seasons.
        public boolean reaches(LocalDate day) {
            return switch (status) {
                case COMPLETE -> true;
                case PARTIAL -> !day.isAfter(last.plusDays(pause));
                case MISSING -> false;
            };
        }
    }

    static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    public Coverage {
        stretches = List.copyOf(stretches);
    }

    /// Reads `comp,name,season_from,season_to,last_date,clubs,matches,status,note,…`.
    public static Coverage load(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                stretches.add(stretch(file.toString(), i + 1, lines.get(i)));
            }
        }
        return new Coverage(stretches);
    }

    private static Stretch stretch(String file, int number, String line) throws BrokenLine {
        List<String> fields = CsvLine.fields(line);
        if (fields.size() < 9) {
            throw new BrokenLine(file, number, "at least 9 fields", line);
        }
        String status = fields.get(7).toLowerCase(Locale.ROOT);
        try {
            return new Stretch(
                    fields.get(0),
                    fields.get(1),
                    fields.get(2),
                    fields.get(3),
                    fields.get(4).isEmpty() ? NEVER : LocalDate.parse(fields.get(4)),
                    status.startsWith("complete")
                            ? Status.COMPLETE
                            : status.startsWith("partial") ? Status.PARTIAL : Status.MISSING,
                    0,
                    fields.get(8));
        } catch (DateTimeParseException e) {
            throw new BrokenLine(file, number, "a last date as in 2025-11-28", line);
        }
    }

    /// The stretch that holds one season of a competition.
    public Optional<Stretch> of(String competition, String season) {
        return stretches.stream()
                .filter(s -> s.competition().equals(competition) && s.covers(season))
                .findFirst();
    }

    /// The name of a competition at its latest; its code where the record has no name.
    public String name(String competition) {
        return stretches.stream()
                .filter(s -> s.competition().equals(competition))
                .reduce((a, b) -> b)
                .map(Stretch::name)
                .orElse(competition);
    }

    /// Whether any stretch speaks of the competition, be it as missing.
    public boolean knows(String competition) {
        return stretches.stream().anyMatch(s -> s.competition().equals(competition));
    }
}
