package pressbox.almanac;

import java.util.Locale;
import java.util.Optional;

/// Tells matches of the promotion play-offs, which stand in the file of their league, or in one for all tiers.
final class PlayOffs {
    /// Code of a file whose rounds name the tier.
    static final String UNKNOWN_TIER = "PO";

    private PlayOffs() {}

    /// The code of the play-offs if these are some, else the competition itself.
    ///
    /// @param outline the stage and round a match stands under, outermost first, joined with commas
    static String code(String competition, String outline, int firstYear) {
        if (competition.equals(UNKNOWN_TIER)) {
            int comma = outline.indexOf(',');
            Optional<String> league =
                    CompetitionTitle.code(comma < 0 ? outline : outline.substring(0, comma), firstYear);
            return league.map(PlayOffs::ofLeague).orElse(UNKNOWN_TIER);
        }
        boolean league = competition.length() == 2 && Cursor.isDigit(competition.charAt(1));
        return league && isPlayOff(outline.toLowerCase(Locale.ROOT)) ? ofLeague(competition) : competition;
    }

    private static String ofLeague(String league) {
        return UNKNOWN_TIER + league.charAt(1);
    }

    private static boolean isPlayOff(String outline) {
        return outline.contains("playoff") || outline.contains("play-off") || outline.contains("final");
    }
}
