package pressbox.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Undoes gzip (RFC 1952). The JDK's own stream calls itself for each member of a body, so that a small body of
/// many empty members overflows the stack; this one does not.
final class Gunzip extends InputStream {
    private static final int DEFLATED = 8;
    private static final int CRC_OF_HEADER = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final PushbackInputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] packed = new byte[8 * 1024];
    private int length;
    private boolean ended;

    Gunzip(InputStream in) throws IOException {
        this.in = new PushbackInputStream(in, packed.length);
        readHeader();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        try {
            while (!ended) {
                int plain = inflater.inflate(buffer, offset, wanted);
                if (plain > 0) {
                    sum.update(buffer, offset, plain);
                    return plain;
                }
                if (inflater.finished()) {
                    endMember();
                } else if (inflater.needsDictionary()) {
                    throw new ZipException("packed with a dictionary");
                } else {
                    feed();
                }
            }
            return -1;
        } catch (DataFormatException e) {
            throw (ZipException) new ZipException("no gzip").initCause(e);
        }
    }

    private void feed() throws IOException {
        length = in.read(packed);
        if (length < 0) {
            throw new EOFException("gzip without an end");
        }
        inflater.setInput(packed, 0, length);
    }

    /// Checks the sums of a member and goes on to the next; what follows the last and is none is left unread.
    private void endMember() throws IOException {
        in.unread(packed, length - inflater.getRemaining(), inflater.getRemaining());
        if (number(4) != sum.getValue() || number(4) != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw new ZipException("gzip with a wrong sum");
        }
        byte[] next = in.readNBytes(2);
        in.unread(next);
        if (startsGzip(next)) {
            inflater.reset();
            sum.reset();
            readHeader();
        } else {
            ended = true;
        }
    }

    /// Whether a body that starts so is packed by gzip.
    static boolean startsGzip(byte[] start) {
        return start.length >= 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    private void readHeader() throws IOException {
        if (number(2) != 0x8b1f || number(1) != DEFLATED) {
            throw new ZipException("no gzip");
        }
        int flags = (int) number(1);
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip((int) number(2));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & CRC_OF_HEADER) != 0) {
            skip(2);
        }
    }

    private long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) octet() << 8 * i;
        }
        return number;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            octet();
        }
    }

    private void skipText() throws IOException {
        int c = octet();
        while (c != 0) {
            c = octet();
        }
    }

    private int octet() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new EOFException("gzip without an end");
        }
        return octet;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
