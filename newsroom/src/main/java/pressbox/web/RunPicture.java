package pressbox.web;

import java.util.ArrayList;
import java.util.List;
import pressbox.football.Match;

/// A run drawn: a bar a match, up for a win, down for a defeat, as high as the margin.
public record RunPicture(List<Bar> bars, int width) {
    private static final int STEP = 26;
    private static final int UNIT = 9;
    private static final int HIGHEST = 5;

    /// The middle line of the picture.
    public static final int MIDDLE = 60;

    public static final int HEIGHT = 138;

    /// A match; `labelX` is the middle of the bar.
    public record Bar(Match match, String outcome, int x, int y, int height, int labelX) {}

    public static RunPicture of(List<Match> matches, String club) {
        List<Bar> bars = new ArrayList<>();
        int x = 4;
        for (Match match : matches) {
            char outcome = match.outcomeFor(club);
            int margin = Math.min(
                    HIGHEST, Math.abs(match.score().first() - match.score().second()));
            int height = outcome == 'D' ? 4 : 6 + margin * UNIT;
            int y = switch (outcome) {
                case 'W' -> MIDDLE - height;
                case 'L' -> MIDDLE;
                default -> MIDDLE - 2;
            };
            bars.add(new Bar(match, String.valueOf(outcome), x, y, height, x + STEP / 2 - 3));
            x += STEP;
        }
        return new RunPicture(bars, Math.max(60, x));
    }
}
