package pressbox.scoreboard;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One number a scorer prints, and what it must not fall below.
///
/// @param name  short and stable: it is how `--lower` names it, after the measurement's name
/// @param reads a regular expression whose first group is the number in what the scorer prints
/// @param floor 0 for a new figure
public record Figure(String name, Pattern reads, double floor) {
    public Figure {
        if (reads.matcher("").groupCount() != 1) {
            throw new IllegalArgumentException(name + ": `reads` needs one group, the number: " + reads);
        }
    }

    /// The number, or nothing where the scorer did not print it.
    public OptionalDouble in(String printed) {
        Matcher matcher = reads.matcher(printed);
        return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group(1))) : OptionalDouble.empty();
    }

    Figure withFloor(double other) {
        return new Figure(name, reads, other);
    }
}
