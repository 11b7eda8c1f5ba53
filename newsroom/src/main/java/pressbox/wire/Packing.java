package pressbox.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Undoes what `Content-Encoding` says was done to a body, so that a small body cannot become an endless one.
final class Packing {
    /// The one way of packing that we ask for.
    static final String ASKED = "gzip";

    private static final int MOST_LAYERS = 2;

    private Packing() {}

    /// The body as it was before it was packed. A body that is said to be packed by gzip and is not is taken as it is.
    ///
    /// @param most bytes that each layer may give; more is [TooLong]
    static InputStream unpacked(InputStream body, List<String> encodings, long most) throws IOException {
        List<String> layers = new ArrayList<>();
        for (String encoding : encodings) {
            String name = encoding.strip().toLowerCase(Locale.ROOT);
            if (name.equals("gzip") || name.equals("x-gzip")) {
                layers.add(name);
            } else if (!name.isEmpty() && !name.equals("identity")) {
                throw new Unpackable("packed as " + name + ", which was not asked for");
            }
        }
        if (layers.size() > MOST_LAYERS) {
            throw new Unpackable("packed " + layers.size() + " times over");
        }
        InputStream in = new Bounded(body, most);
        for (int layer = 0; layer < layers.size(); layer++) {
            in = unzipped(in, most);
        }
        return in;
    }

    private static InputStream unzipped(InputStream in, long most) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        return Gunzip.startsGzip(magic) ? new Bounded(new Gunzip(start), most) : start;
    }

    /// A layer of a body gave more than it may.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too long");
        }
    }

    /// A body is packed in a way that we do not undo.
    static final class Unpackable extends IOException {
        private static final long serialVersionUID = 1L;

        Unpackable(String why) {
            super(why);
        }
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLong {
            left -= read;
            if (left < 0) {
                throw new TooLong();
            }
        }
    }
}
