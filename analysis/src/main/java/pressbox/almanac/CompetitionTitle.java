package pressbox.almanac;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the code of a competition by the title or the name of a file.
final class CompetitionTitle {
    /// Before it the Football League was one league.
    private static final int SECOND_DIVISION = 1892;

    /// In 1992 the Premier League took the first place and each division went down one; in 2004 the Championship took
    /// the second, and who still counts divisions begins below it.
    private static final int PREMIER_LEAGUE = 1992;

    private static final int CHAMPIONSHIP = 2004;

    private static final Set<String> COUNTRIES = Set.of("english", "england", "efl", "uefa", "the");

    /// Words of a title that name the competition whatever the year.
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("premier league", "L1"),
            Map.entry("championship", "L2"),
            Map.entry("football league championship", "L2"),
            Map.entry("league one", "L3"),
            Map.entry("league 1", "L3"),
            Map.entry("league two", "L4"),
            Map.entry("league 2", "L4"),
            Map.entry("national league", "L5"),
            Map.entry("conference", "L5"),
            Map.entry("conference national", "L5"),
            Map.entry("football conference", "L5"),
            Map.entry("third division north", "L3N"),
            Map.entry("division three north", "L3N"),
            Map.entry("third division south", "L3S"),
            Map.entry("division three south", "L3S"),
            Map.entry("fa cup", "FAC"),
            Map.entry("fa challenge cup", "FAC"),
            Map.entry("league cup", "LC"),
            Map.entry("cup efl", "LC"),
            Map.entry("football league cup", "LC"),
            Map.entry("efl cup", "LC"),
            Map.entry("champions league", "CL"),
            Map.entry("european cup", "CL"),
            Map.entry("champions league quali", "CLQ"),
            Map.entry("champions league qualifying", "CLQ"),
            Map.entry("europa league", "EL"),
            Map.entry("cup uefa", "EL"),
            Map.entry("europa league quali", "ELQ"),
            Map.entry("europa league qualifying", "ELQ"),
            Map.entry("conference league", "UECL"),
            Map.entry("europa conference league", "UECL"),
            Map.entry("conference league quali", "UECLQ"),
            Map.entry("conference league qualifying", "UECLQ"),
            Map.entry("europa conference league qualifying", "UECLQ"),
            Map.entry("playoffs", PlayOffs.UNKNOWN_TIER),
            Map.entry("play-offs", PlayOffs.UNKNOWN_TIER));

    /// Names of files that openfootball and football-data.co.uk use.
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("facup", "FAC"),
            Map.entry("eflcup", "LC"),
            Map.entry("leaguecup", "LC"),
            Map.entry("cl", "CL"),
            Map.entry("clq", "CLQ"),
            Map.entry("el", "EL"),
            Map.entry("elq", "ELQ"),
            Map.entry("conf", "UECL"),
            Map.entry("confq", "UECLQ"),
            Map.entry("e0", "L1"),
            Map.entry("e1", "L2"),
            Map.entry("e2", "L3"),
            Map.entry("e3", "L4"),
            Map.entry("ec", "L5"));

    private CompetitionTitle() {}

    /// @param title      as `English Division One 2003/04`, or `Third Division North` without a season
    /// @param firstYear  of the season
    static Optional<String> code(String title, int firstYear) {
        String name = nameOf(title);
        Optional<String> division = division(name, firstYear);
        return division.isPresent() ? division : Optional.ofNullable(CODES.get(name));
    }

    /// @param file its last name, as `2-division1.txt`, `eflcup.txt`, `E0-2324.csv`
    static Optional<String> codeOfFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.length() > 2 && name.charAt(1) == '-' && name.charAt(0) >= '1' && name.charAt(0) <= '5') {
            return Optional.of("L" + name.charAt(0));
        }
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        if (end == 1 && end < name.length() && Cursor.isDigit(name.charAt(end))) {
            end++;
        }
        return Optional.ofNullable(FILES.get(name.substring(0, end)));
    }

    /// Lower case, without the season, a remark, and the word that says whose it is; only a mere `Cup` keeps that
    /// one.
    private static String nameOf(String title) {
        StringBuilder name = new StringBuilder();
        String country = "";
        int remark = title.indexOf('#');
        String words = remark < 0 ? title : title.substring(0, remark);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (word.isEmpty() || word.equals("-") || Cursor.isDigit(word.charAt(0)) && word.length() > 2) {
                continue;
            }
            if (name.isEmpty() && COUNTRIES.contains(word)) {
                country = word;
                continue;
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
        return name.toString().equals("cup") ? "cup " + country : name.toString();
    }

    private static Optional<String> division(String name, int firstYear) {
        if (name.equals("football league")) {
            return firstYear < SECOND_DIVISION ? Optional.of("L1") : Optional.empty();
        }
        int place = switch (name) {
            case "division one", "division 1", "first division" -> 1;
            case "division two", "division 2", "second division" -> 2;
            case "division three", "division 3", "third division" -> 3;
            case "division four", "division 4", "fourth division" -> 4;
            default -> 0;
        };
        int above = firstYear >= CHAMPIONSHIP ? 2 : firstYear >= PREMIER_LEAGUE ? 1 : 0;
        return place == 0 || place + above > 4 ? Optional.empty() : Optional.of("L" + (place + above));
    }
}
