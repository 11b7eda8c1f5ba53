package pressbox.cli;

import java.util.ArrayList;
import java.util.List;
import pressbox.football.Match;
import pressbox.football.Score;

/// A club's matches as a strip, oldest first, its own goals first: `W 2-0  D 1-1  L 0-3`.
final class ResultStrip {
    private static final String GAP = "  ";

    private final Console console;
    private final String club;

    /// @param club by its name in the record
    ResultStrip(Console console, String club) {
        this.console = console;
        this.club = club;
    }

    /// The strip in lines of at most `width` characters, colours not counted; the earliest of more than `most` matches
    /// are left out and counted.
    List<String> lines(List<Match> matches, int width, int most) {
        int hidden = Math.max(0, matches.size() - most);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        if (hidden > 0) {
            String before = "… " + hidden + " more …";
            line.append(console.dim(before));
            used = before.length();
        }
        for (Match match : matches.subList(hidden, matches.size())) {
            String result = result(match);
            if (used > 0 && used + GAP.length() + result.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(GAP);
                used += GAP.length();
            }
            line.append(painted(result));
            used += result.length();
        }
        if (used > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /// `W 2-0`; the score alone where the club did not play.
    private String result(Match match) {
        boolean home = match.home().equals(club);
        if (!home && !match.away().equals(club)) {
            return match.score().toString();
        }
        Score seen = home ? match.score() : match.score().turned();
        return match.outcomeFor(club) + " " + seen;
    }

    private String painted(String result) {
        return switch (result.charAt(0)) {
            case 'W' -> console.good(result);
            case 'L' -> console.bad(result);
            case 'D' -> console.doubtful(result);
            default -> result;
        };
    }
}
