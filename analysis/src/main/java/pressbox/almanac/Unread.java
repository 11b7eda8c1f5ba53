package pressbox.almanac;

/// A line that could not be taken in.
///
/// @param expected what would have been understood there
/// @param found    the words of the line, shortened
public record Unread(Place place, String expected, String found) {
    private static final int LONGEST = 80;

    public Unread {
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
    }

    @Override
    public String toString() {
        return place + ": expected " + expected + ", found “" + found + "”";
    }
}
