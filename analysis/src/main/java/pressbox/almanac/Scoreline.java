package pressbox.almanac;

import pressbox.football.Score;

/// How a match ended.
///
/// @param goals     after extra time, shoot-out not counted
/// @param extraTime whether there was any
/// @param ninety    the score after ninety minutes as in `1-1` where extra time followed and it is known, else empty
/// @param shootout  penalties of a shoot-out as in `4-3`, empty where there was none
public record Scoreline(Score goals, boolean extraTime, String ninety, String shootout) {
    public static Scoreline of(Score goals) {
        return new Scoreline(goals, /* extraTime= */ false, "", "");
    }

    /// Whether there was a shoot-out and its score is known; some sources say only that there was one.
    boolean knowsShootout() {
        return !shootout.isEmpty() && Cursor.isDigit(shootout.charAt(0));
    }

    @Override
    public String toString() {
        return goals + (extraTime ? " a.e.t." : "") + (shootout.isEmpty() ? "" : ", " + shootout + " on penalties");
    }
}
