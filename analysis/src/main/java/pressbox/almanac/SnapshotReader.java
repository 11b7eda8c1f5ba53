package pressbox.almanac;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pressbox.almanac.Coverage.Status;
import pressbox.almanac.Coverage.Stretch;

/// Reads what `SnapshotWriter` wrote.
final class SnapshotReader {
    static final List<Status> STATUSES = List.of(Status.COMPLETE, Status.PARTIAL, Status.MISSING);

    private final ByteBuffer in;

    private SnapshotReader(ByteBuffer in) {
        this.in = in;
    }

    static Almanac read(ByteBuffer in) {
        SnapshotReader reader = new SnapshotReader(in);
        Columns columns = reader.columns();
        List<Stretch> stretches = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            stretches.add(reader.stretch());
        }
        List<Deduction> deductions = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            deductions.add(reader.deduction());
        }
        return new Almanac(columns, new Coverage(stretches), List.copyOf(deductions));
    }

    private Columns columns() {
        Columns columns = new Columns();
        words(columns.clubs);
        words(columns.seasons);
        words(columns.competitions);
        words(columns.rounds);
        words(columns.shootouts);
        columns.size = in.getInt();
        columns.counted = in.getInt();
        columns.day = ints(columns.size);
        columns.home = shorts(columns.size);
        columns.away = shorts(columns.size);
        columns.season = shorts(columns.size);
        columns.round = shorts(columns.size);
        columns.shootout = shorts(columns.size);
        columns.ninety = shorts(columns.size);
        columns.competition = bytes(columns.size);
        columns.homeGoals = bytes(columns.size);
        columns.awayGoals = bytes(columns.size);
        columns.ground = bytes(columns.size);
        columns.extraTime = bytes(columns.size);
        columns.status = bytes(columns.size);
        return columns;
    }

    private Stretch stretch() {
        return new Stretch(word(), word(), word(), word(), day(), STATUSES.get(in.get()), in.getInt(), word());
    }

    private Deduction deduction() {
        return new Deduction(word(), word(), word(), in.getInt(), day(), word());
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(in.getInt());
    }

    private void words(Words words) {
        for (int left = in.getInt(); left > 0; left--) {
            byte[] spelling = bytes(in.getInt());
            words.number(spelling, 0, spelling.length);
        }
    }

    private String word() {
        return new String(bytes(in.getInt()), StandardCharsets.UTF_8);
    }

    private int[] ints(int size) {
        int[] column = new int[size];
        in.slice(in.position(), size * Integer.BYTES).asIntBuffer().get(column);
        in.position(in.position() + size * Integer.BYTES);
        return column;
    }

    private short[] shorts(int size) {
        short[] column = new short[size];
        in.slice(in.position(), size * Short.BYTES).asShortBuffer().get(column);
        in.position(in.position() + size * Short.BYTES);
        return column;
    }

    private byte[] bytes(int size) {
        byte[] column = new byte[size];
        in.get(column);
        return column;
    }
}
