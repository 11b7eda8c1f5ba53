package pressbox.scoreboard;

import java.time.LocalDate;

/// A floor that was let down, and why.
///
/// @param figure name of the measurement and of the figure, as in `claims accuracy`
public record Lowered(String figure, double from, double to, LocalDate on, String why) {}
