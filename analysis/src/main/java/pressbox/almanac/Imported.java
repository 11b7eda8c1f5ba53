package pressbox.almanac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What an import read, and all it has to say about it.
///
/// @param files      how many held matches
/// @param lines      match lines that were read, by what became of the match
/// @param matches    what goes into the record, by date; each match once
/// @param unread     lines that were not understood
/// @param passedOver files of folders and archives that hold no matches
/// @param doubles    matches that one file lists twice: what stands, then the other line
/// @param shared     how many lines repeat a match of another file
public record Imported(
        int files,
        Map<Fate, Integer> lines,
        List<Listing> matches,
        List<Unread> unread,
        List<Remark> remarks,
        List<String> passedOver,
        List<Repeated> doubles,
        int shared,
        List<Conflict> conflicts) {
    /// One match on two lines.
    public record Repeated(Listing kept, Listing other) {
        @Override
        public String toString() {
            return kept + " (" + kept.place() + " and " + other.place() + ")";
        }
    }

    public Imported {
        lines = Map.copyOf(lines);
        matches = List.copyOf(matches);
        unread = List.copyOf(unread);
        remarks = List.copyOf(remarks);
        passedOver = List.copyOf(passedOver);
        doubles = List.copyOf(doubles);
        conflicts = List.copyOf(conflicts);
    }

    /// Writes the record's compact CSV, gzipped where the name ends in `.gz`; the file is there whole or not at all.
    public void write(Path file) throws IOException {
        CompactCsv.write(file, matches);
    }

    /// Holds these matches against another record.
    public Comparison against(Imported other) {
        return Comparison.of(matches, other.matches());
    }
}
