package pressbox.almanac;

import java.io.IOException;

/// A line of a match file that is not what it should be.
public final class BrokenLine extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    public BrokenLine(String file, int line, String expected, String found) {
        super(file + ", line " + line + ": expected " + expected + ", found “" + shortened(found) + "”");
        this.file = file;
        this.line = line;
    }

    private static String shortened(String found) {
        return found.length() <= 60 ? found : found.substring(0, 60) + "…";
    }

    public String file() {
        return file;
    }

    /// From 1; the heading is line 1.
    public int line() {
        return line;
    }
}
