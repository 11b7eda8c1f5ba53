package pressbox.almanac;

/// A line of a source.
///
/// @param file path, or archive and entry as in `england.zip!2019-20/facup.txt`
/// @param line from 1
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
