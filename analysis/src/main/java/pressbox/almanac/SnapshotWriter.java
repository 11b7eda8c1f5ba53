package pressbox.almanac;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import pressbox.almanac.Coverage.Stretch;

/// Writes what stands in a snapshot after its heading: words, columns, coverage, deductions. `SnapshotReader` reads it.
final class SnapshotWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private SnapshotWriter() {}

    static byte[] bytes(Almanac almanac) throws IOException {
        SnapshotWriter writer = new SnapshotWriter();
        writer.put(almanac.columns());
        writer.out.writeInt(almanac.coverage().stretches().size());
        for (Stretch stretch : almanac.coverage().stretches()) {
            writer.put(stretch);
        }
        writer.out.writeInt(almanac.deductions().size());
        for (Deduction deduction : almanac.deductions()) {
            writer.put(deduction);
        }
        return writer.bytes.toByteArray();
    }

    private void put(Columns columns) throws IOException {
        put(columns.clubs);
        put(columns.seasons);
        put(columns.competitions);
        put(columns.rounds);
        put(columns.shootouts);
        out.writeInt(columns.size);
        out.writeInt(columns.counted);
        put(columns.day);
        put(columns.home);
        put(columns.away);
        put(columns.season);
        put(columns.round);
        put(columns.shootout);
        put(columns.ninety);
        out.write(columns.competition);
        out.write(columns.homeGoals);
        out.write(columns.awayGoals);
        out.write(columns.ground);
        out.write(columns.extraTime);
        out.write(columns.status);
    }

    private void put(Stretch stretch) throws IOException {
        put(stretch.competition());
        put(stretch.name());
        put(stretch.from());
        put(stretch.to());
        out.writeInt((int) stretch.last().toEpochDay());
        out.writeByte(SnapshotReader.STATUSES.indexOf(stretch.status()));
        out.writeInt(stretch.pause());
        put(stretch.note());
    }

    private void put(Deduction deduction) throws IOException {
        put(deduction.season());
        put(deduction.competition());
        put(deduction.club());
        out.writeInt(deduction.points());
        out.writeInt((int) deduction.from().toEpochDay());
        put(deduction.why());
    }

    private void put(Words words) throws IOException {
        out.writeInt(words.size());
        for (String word : words.all()) {
            put(word);
        }
    }

    private void put(String word) throws IOException {
        byte[] spelling = word.getBytes(StandardCharsets.UTF_8);
        out.writeInt(spelling.length);
        out.write(spelling);
    }

    private void put(int[] column) throws IOException {
        ByteBuffer packed = ByteBuffer.allocate(column.length * Integer.BYTES);
        packed.asIntBuffer().put(column);
        out.write(packed.array());
    }

    private void put(short[] column) throws IOException {
        ByteBuffer packed = ByteBuffer.allocate(column.length * Short.BYTES);
        packed.asShortBuffer().put(column);
        out.write(packed.array());
    }
}
