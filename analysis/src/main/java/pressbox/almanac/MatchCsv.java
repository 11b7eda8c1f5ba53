package pressbox.almanac;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import pressbox.football.Score;

/// Reads the compact match file: `date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src`, plain or
/// gzipped.
///
/// Works on bytes in one pass. Fields may stand in double quotes.
final class MatchCsv {
    private static final String HEADING = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src";
    private static final int FIELDS = 15;
    private static final int LONGEST_LINE = 4096;

    private final String file;
    private final Columns columns = new Columns();
    private final int[] start = new int[FIELDS];
    private final int[] end = new int[FIELDS];
    private final byte[] buffer = new byte[1 << 16];

    /// The line that is being read, its place in the buffer and its number.
    private int from;

    private int to;
    private int number;

    private int dayWritten = -1;
    private int day;

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

    /// Fills the buffer, reads the lines that are whole in it, and moves the beginning of the next one to the front.
    private void readAll(InputStream in) throws IOException {
        int filled = 0;
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer, filled, buffer.length - filled)) {
            int searched = filled;
            filled += got;
            from = 0;
            for (int i = searched; i < filled; i++) {
                if (buffer[i] == '\n') {
                    lineUpTo(i);
                    from = i + 1;
                }
            }
            filled -= from;
            System.arraycopy(buffer, from, buffer, 0, filled);
            if (filled > LONGEST_LINE) {
                number++;
                from = 0;
                to = LONGEST_LINE;
                throw broken("a line of match data, under " + LONGEST_LINE + " bytes");
            }
        }
        if (filled > 0) {
            from = 0;
            lineUpTo(filled);
        }
        if (number == 0) {
            throw broken("the heading " + HEADING);
        }
    }

    private void lineUpTo(int end) throws BrokenLine {
        number++;
        to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        if (number == 1) {
            String heading = line();
            if (!heading.equals(HEADING) && !heading.equals("\uFEFF" + HEADING)) {
                throw broken("the heading " + HEADING);
            }
        } else if (to > from) {
            split();
            row();
        }
    }

    private String line() {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }

    private void split() throws BrokenLine {
        int field = 0;
        int at = from;
        while (true) {
            if (field == FIELDS) {
                throw broken(FIELDS + " fields");
            }
            if (at < to && buffer[at] == '"') {
                start[field] = at + 1;
                at++;
                while (at < to && buffer[at] != '"') {
                    at++;
                }
                end[field] = at;
                if (at == to) {
                    throw broken("a closing quote mark");
                }
                at++;
            } else {
                start[field] = at;
                while (at < to && buffer[at] != ',') {
                    at++;
                }
                end[field] = at;
            }
            field++;
            if (at == to) {
                break;
            }
            if (buffer[at] != ',') {
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
        if (isEmpty(1) || isEmpty(2) || isEmpty(4) || isEmpty(5)) {
            throw broken("a season, a competition and two clubs");
        }
        int row = columns.add();
        columns.day[row] = day;
        columns.season[row] = (short) number(columns.seasons, 1);
        columns.competition[row] = (byte) number(columns.competitions, 2);
        columns.round[row] = (short) number(columns.rounds, 3);
        columns.home[row] = (short) number(columns.clubs, 4);
        columns.away[row] = (short) number(columns.clubs, 5);
        columns.shootout[row] = (short) number(columns.shootouts, 11);
        if (columns.isTooVaried()) {
            throw broken("fewer different clubs, seasons, competitions and rounds");
        }
        if (columns.home[row] == columns.away[row]) {
            throw broken("two different clubs");
        }
        columns.homeGoals[row] = (byte) goals(6);
        columns.awayGoals[row] = (byte) goals(7);
        columns.ground[row] = isYes(8) ? Columns.NEUTRAL : isNo(12) ? Columns.GROUND_UNKNOWN : 0;
        columns.extraTime[row] = isYes(9) ? Columns.EXTRA_TIME : 0;
        columns.ninety[row] = ninety();
        columns.status[row] = status();
    }

    private boolean isEmpty(int field) {
        return start[field] == end[field];
    }

    private boolean isYes(int field) {
        return !isEmpty(field) && buffer[start[field]] != '0';
    }

    private boolean isNo(int field) {
        return !isEmpty(field) && buffer[start[field]] == '0';
    }

    private int number(Words words, int field) {
        return words.number(buffer, start[field], end[field]);
    }

    private short ninety() throws BrokenLine {
        if (isEmpty(10)) {
            return 0;
        }
        int dash = start[10];
        while (dash < end[10] && buffer[dash] != '-') {
            dash++;
        }
        int most = Math.max(dash - start[10], end[10] - dash - 1);
        if (dash == start[10] || dash + 1 >= end[10] || most > 2) {
            throw broken("a score after ninety minutes as in 1-1");
        }
        return Columns.ninety(new Score(digits(start[10], dash), digits(dash + 1, end[10])));
    }

    private byte status() throws BrokenLine {
        if (isEmpty(13)) {
            return Columns.COUNTS;
        }
        String status = new String(buffer, start[13], end[13] - start[13], StandardCharsets.UTF_8);
        return switch (status) {
            case "awarded" -> Columns.AWARDED;
            case "void" -> Columns.VOID;
            case "expunged" -> Columns.EXPUNGED;
            default -> throw broken("no status, or expunged, void or awarded");
        };
    }

    /// Matches of a day stand together, so most days are those of the line before.
    private int day() throws BrokenLine {
        int s = start[0];
        if (end[0] - s != 10 || buffer[s + 4] != '-' || buffer[s + 7] != '-') {
            throw broken("a date as in 2025-11-28");
        }
        int written = digits(s, s + 4) * 10_000 + digits(s + 5, s + 7) * 100 + digits(s + 8, s + 10);
        if (written != dayWritten) {
            try {
                day = (int) LocalDate.of(written / 10_000, written / 100 % 100, written % 100)
                        .toEpochDay();
            } catch (DateTimeException e) {
                throw broken("a date of the calendar");
            }
            dayWritten = written;
        }
        return day;
    }

    private int goals(int field) throws BrokenLine {
        if (end[field] == start[field] || end[field] - start[field] > 2) {
            throw broken("goals from 0 to 99 in field " + (field + 1));
        }
        return digits(start[field], end[field]);
    }

    private int digits(int first, int last) throws BrokenLine {
        int value = 0;
        for (int i = first; i < last; i++) {
            if (buffer[i] < '0' || buffer[i] > '9') {
                throw broken("digits");
            }
            value = value * 10 + buffer[i] - '0';
        }
        return value;
    }

    private BrokenLine broken(String expected) {
        return new BrokenLine(file, number, expected, line());
    }
}
