package pressbox.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class PackingTest {
    private static final long MOST = 1_000_000;

    @Test
    void givesBackWhatWasPackedWhateverItsLength() throws IOException {
        Random random = new Random(7);
        for (int length : new int[] {0, 1, 100, 8_191, 8_192, 8_193, 100_000}) {
            byte[] plain = new byte[length];
            random.nextBytes(plain);
            assertThat(unpacked(gzip(plain))).isEqualTo(plain);
        }
    }

    @Test
    void readsOneMemberAfterAnotherAndLeavesOutWhatFollows() throws IOException {
        byte[] members = joined(gzip("Der".getBytes(UTF_8)), gzip("by".getBytes(UTF_8)), "\nrest".getBytes(UTF_8));
        assertThat(new String(unpacked(members), UTF_8)).isEqualTo("Derby");
    }

    @Test
    void readsAHeaderWithANameACommentAndMore() throws IOException {
        byte[] packed = gzip("Derby".getBytes(UTF_8));
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 'x', 'y', 'a', 0, 'b', 0, 1, 1};
        byte[] body = Arrays.copyOfRange(packed, 10, packed.length);
        assertThat(new String(unpacked(joined(header, body)), UTF_8)).isEqualTo("Derby");
    }

    @Test
    void tellsABodyThatEndsTooSoonAtWhateverPlace() throws IOException {
        byte[] packed = gzip("Derby ends level".getBytes(UTF_8));
        for (int end = 2; end < packed.length; end++) {
            byte[] cut = Arrays.copyOf(packed, end);
            assertThatExceptionOfType(EOFException.class).as("cut at " + end).isThrownBy(() -> unpacked(cut));
        }
    }

    @Test
    void tellsAWrongSum() throws IOException {
        byte[] packed = gzip("Derby".getBytes(UTF_8));
        packed[packed.length - 5] ^= 1;
        assertThatExceptionOfType(ZipException.class).isThrownBy(() -> unpacked(packed));
    }

    @Test
    void stopsAtTheLimitOfEachLayer() throws IOException {
        byte[] bomb = gzip(new byte[(int) MOST + 1]);
        assertThatExceptionOfType(Packing.TooLong.class).isThrownBy(() -> unpacked(bomb));
        assertThat(unpacked(gzip(new byte[(int) MOST]))).hasSize((int) MOST);
    }

    @Test
    void tellsABodyThatIsPackedOtherwiseThanItAskedFor() {
        assertThatExceptionOfType(Packing.Unpackable.class)
                .isThrownBy(() -> Packing.unpacked(new ByteArrayInputStream(new byte[] {11, 2}), List.of("br"), MOST))
                .withMessage("packed as br, which was not asked for");
        assertThat(Packing.ASKED).isEqualTo("gzip");
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        return Packing.unpacked(new ByteArrayInputStream(packed), List.of("gzip"), MOST)
                .readAllBytes();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
