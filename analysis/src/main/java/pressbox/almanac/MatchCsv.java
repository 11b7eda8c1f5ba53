package pressbox.almanac;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads the compact match file: `date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src`, plain or
/// gzipped.
///
/// Works on bytes in one pass. Fields may stand in double quotes. Matches that do not count (expunged, void, awarded)
/// are
/// left out and counted.
final class MatchCsv {
    private static final String HEADING = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src";
    private static final int FIELDS = 15;
    private static final int LONGEST_LINE = 4096;

    private final String file;
    private final Columns columns = new Columns();
    private final int[] start = new int[FIELDS];
    private final int[] end = new int[FIELDS];
    private byte[] line = new byte[512];
    private int length;
    private int number;

    private MatchCsv(String file) {
        this.file = file;
    }

    static Columns read(Path path) throws IOException {
        MatchCsv csv = new MatchCsv(path.toString());
        try (InputStream in = open(path)) {
            csv.readAll(in);
        }
        csv.columns.sort();
        return csv.columns;
    }

    private static InputStream open(Path path) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        raw.mark(2);
        boolean zipped = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        try {
            return zipped ? new GZIPInputStream(raw, 1 << 16) : raw;
        } catch (ZipException e) {
            raw.close();
            throw new IOException(path + ": begins like a gzip file but is not one", e);
        }
    }

    private void readAll(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            for (int i = 0; i < got; i++) {
                if (buffer[i] == '\n') {
                    lineRead();
                } else {
                    if (length == line.length) {
                        if (length == LONGEST_LINE) {
                            number++;
                            throw broken("a line of match data, under " + LONGEST_LINE + " bytes");
                        }
                        line = Arrays.copyOf(line, length * 2);
                    }
                    line[length++] = buffer[i];
                }
            }
        }
        if (length > 0) {
            lineRead();
        }
        if (number == 0) {
            throw broken("the heading " + HEADING);
        }
    }

    private void lineRead() throws BrokenLine {
        number++;
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        if (number == 1) {
            String heading = new String(line, 0, length, StandardCharsets.UTF_8);
            if (!heading.equals(HEADING) && !heading.equals("\uFEFF" + HEADING)) {
                throw broken("the heading " + HEADING);
            }
        } else if (length > 0) {
            split();
            row();
        }
        length = 0;
    }

    private void split() throws BrokenLine {
        int field = 0;
        int at = 0;
        while (true) {
            if (field == FIELDS) {
                throw broken(FIELDS + " fields");
            }
            if (at < length && line[at] == '"') {
                start[field] = at + 1;
                at++;
                while (at < length && line[at] != '"') {
                    at++;
                }
                end[field] = at;
                if (at == length) {
                    throw broken("a closing quote mark");
                }
                at++;
            } else {
                start[field] = at;
                while (at < length && line[at] != ',') {
                    at++;
                }
                end[field] = at;
            }
            field++;
            if (at == length) {
                break;
            }
            if (line[at] != ',') {
                throw broken("a comma after the closing quote mark");
            }
            at++;
        }
        if (field != FIELDS) {
            throw broken(FIELDS + " fields");
        }
    }

    private void row() throws BrokenLine {
        int day = day();
        if (end[13] > start[13]) {
            columns.leftOut++;
            return;
        }
        for (int field : new int[] {1, 2, 4, 5}) {
            if (start[field] == end[field]) {
                throw broken("a season, a competition and two clubs");
            }
        }
        int row = columns.add();
        columns.day[row] = day;
        columns.season[row] = (short) columns.seasons.number(line, start[1], end[1]);
        columns.competition[row] = (byte) columns.competitions.number(line, start[2], end[2]);
        columns.round[row] = (short) columns.rounds.number(line, start[3], end[3]);
        columns.home[row] = (short) columns.clubs.number(line, start[4], end[4]);
        columns.away[row] = (short) columns.clubs.number(line, start[5], end[5]);
        if (columns.home[row] == columns.away[row]) {
            throw broken("two different clubs");
        }
        columns.homeGoals[row] = (byte) goals(6);
        columns.awayGoals[row] = (byte) goals(7);
        boolean neutral = end[8] > start[8] && line[start[8]] != '0';
        boolean sure = end[12] == start[12] || line[start[12]] != '0';
        columns.ground[row] = neutral ? Columns.NEUTRAL : sure ? 0 : Columns.GROUND_UNKNOWN;
        columns.shootout[row] = (short) columns.shootouts.number(line, start[11], end[11]);
    }

    private int day() throws BrokenLine {
        int s = start[0];
        if (end[0] - s != 10 || line[s + 4] != '-' || line[s + 7] != '-') {
            throw broken("a date as in 2025-11-28");
        }
        try {
            return (int) LocalDate.of(digits(s, s + 4), digits(s + 5, s + 7), digits(s + 8, s + 10))
                    .toEpochDay();
        } catch (DateTimeException e) {
            throw broken("a date of the calendar");
        }
    }

    private int goals(int field) throws BrokenLine {
        if (end[field] == start[field] || end[field] - start[field] > 2) {
            throw broken("goals from 0 to 99 in field " + (field + 1));
        }
        return digits(start[field], end[field]);
    }

    private int digits(int from, int to) throws BrokenLine {
        int value = 0;
        for (int i = from; i < to; i++) {
            if (line[i] < '0' || line[i] > '9') {
                throw broken("digits");
            }
            value = value * 10 + line[i] - '0';
        }
        return value;
    }

    private BrokenLine broken(String expected) {
        return new BrokenLine(file, number, expected, new String(line, 0, length, StandardCharsets.UTF_8));
    }
}
