package pressbox.almanac;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import pressbox.football.Match.GroundOf;
import pressbox.football.Score;

/// The record's own form with all it says of each match, read as listings and written from them.
///
/// [MatchCsv] reads the same form for questions, where only what counts is kept.
final class CompactCsv {
    private static final String HEADING = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src";
    private static final int FIELDS = 15;

    private CompactCsv() {}

    static boolean isHeading(String words) {
        return words.equals(HEADING);
    }

    static Sheet read(String file, String text) {
        List<Listing> listings = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (number == 1 || line.isBlank()) {
                continue;
            }
            Place place = new Place(file, number);
            List<String> fields = CsvLine.fields(line);
            Optional<Listing> listing = fields.size() == FIELDS ? listing(place, fields) : Optional.empty();
            if (listing.isEmpty()) {
                unread.add(new Unread(place, FIELDS + " fields: " + HEADING, line));
            } else if (isOfItsSeason(listing.get())) {
                listings.add(listing.get());
            } else {
                unread.add(
                        new Unread(place, "a day of the season " + listing.get().season(), line));
            }
        }
        return new Sheet(Sheet.Form.COMPACT, listings, unread, List.of(), 0, listings.size());
    }

    private static Optional<Listing> listing(Place place, List<String> fields) {
        Optional<LocalDate> date = date(fields.get(0));
        int homeGoals = goals(fields.get(6));
        int awayGoals = goals(fields.get(7));
        Optional<Fate> fate = fate(fields.get(13));
        boolean named = SeasonDays.named(fields.get(1)).isPresent()
                && !fields.get(2).isEmpty()
                && !fields.get(4).isEmpty()
                && !fields.get(5).isEmpty()
                && !fields.get(4).equals(fields.get(5));
        if (date.isEmpty() || homeGoals < 0 || awayGoals < 0 || fate.isEmpty() || !named) {
            return Optional.empty();
        }
        return Optional.of(new Listing(
                place,
                date.get(),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fate.get(),
                Optional.of(new Scoreline(
                        new Score(homeGoals, awayGoals), fields.get(9).equals("1"), fields.get(10), fields.get(11))),
                fields.get(8).equals("1")
                        ? GroundOf.NEUTRAL
                        : fields.get(12).equals("0") ? GroundOf.UNKNOWN : GroundOf.HOME_SIDE,
                fields.get(14)));
    }

    private static boolean isOfItsSeason(Listing listing) {
        return SeasonDays.named(listing.season())
                .filter(season -> season.isWithin(listing.date()))
                .isPresent();
    }

    private static Optional<LocalDate> date(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static int goals(String words) {
        Cursor cursor = new Cursor(words);
        int goals = cursor.number(2);
        return cursor.done() ? goals : -1;
    }

    private static Optional<Fate> fate(String status) {
        return switch (status) {
            case "" -> Optional.of(Fate.PLAYED);
            case "awarded" -> Optional.of(Fate.AWARDED);
            case "expunged" -> Optional.of(Fate.EXPUNGED);
            case "void" -> Optional.of(Fate.VOID);
            default -> Optional.empty();
        };
    }

    /// Writes a gzipped file, or a plain one where its name does not end in `.gz`; a reader sees the old file or the
    /// new one, never half of it.
    static void write(Path file, List<Listing> matches) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path half = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            try (OutputStream raw = Files.newOutputStream(half);
                    OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw) : raw;
                    Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                lines.write(HEADING + "\n");
                for (Listing match : matches) {
                    lines.write(line(match));
                }
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static String line(Listing match) {
        Scoreline score = match.score().orElseThrow();
        return String.join(
                        ",",
                        match.date().toString(),
                        match.season(),
                        match.competition(),
                        CsvLine.field(match.round()),
                        CsvLine.field(match.home()),
                        CsvLine.field(match.away()),
                        String.valueOf(score.goals().first()),
                        String.valueOf(score.goals().second()),
                        match.ground() == GroundOf.NEUTRAL ? "1" : "0",
                        score.extraTime() ? "1" : "0",
                        score.ninety(),
                        score.shootout(),
                        match.ground() == GroundOf.UNKNOWN ? "0" : "1",
                        match.fate() == Fate.PLAYED ? "" : match.fate().name().toLowerCase(Locale.ROOT),
                        match.source())
                + "\n";
    }
}
