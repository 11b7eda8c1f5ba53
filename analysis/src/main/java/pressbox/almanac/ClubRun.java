package pressbox.almanac;

import java.time.LocalDate;

/// A club's longest run of one kind.
///
/// @param first day of its first match
/// @param last  day of its last match
public record ClubRun(String club, RunKind kind, int length, LocalDate first, LocalDate last) {}
