package pressbox.scoreboard.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a check found.
///
/// @param detail   the figures
/// @param since    the day of the first match that the answer leans on
/// @param warnings what the author should look at
record Answer(Truth truth, String detail, LocalDate since, List<String> warnings) {
    Answer {
        warnings = List.copyOf(warnings);
    }

    static Answer of(boolean holds, String detail, List<Side> leansOn) {
        if (leansOn.isEmpty()) {
            return new Answer(Truth.of(holds), detail, LocalDate.MAX, List.of("no match within the filter"));
        }
        return new Answer(Truth.of(holds), detail, leansOn.getFirst().game().day(), List.of());
    }

    Answer warn(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Answer(truth, detail, since, more);
    }
}
