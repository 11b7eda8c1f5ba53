package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// "Third with 44 points after 22 games", "bottom of the table", "seven points clear": a club's place in its league.
///
/// @param place  1 the top, -1 the bottom, 0 not stated
/// @param points empty where not stated
/// @param played empty where not stated
/// @param season the season, as in `2025-26`; empty for the one of the day
record TablePlace(String club, int place, Optional<Integer> points, Optional<Integer> played, String season)
        implements Question {
    private static final String UNKNOWN_SEASON = "?";
    private static final Set<String> OF_TABLE =
            WordSet.of("table", "league", "division", "premier", "championship", "pile", "standings");
    private static final Phrase POINTS = Phrase.of("# points|point");
    private static final Phrase PLAYED = Phrase.of("after|from # *3 <match>");
    private static final Set<String> STANDS = WordSet.of(
            "are",
            "is",
            "sit",
            "sits",
            "lie",
            "lies",
            "stand",
            "stands",
            "were",
            "was",
            "remain",
            "remained",
            "up",
            "down",
            "currently",
            "now",
            "sitting",
            "lying",
            "in",
            "placed",
            "to",
            "into",
            "occupy",
            "climbed",
            "dropped",
            "slipped");

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        int place = 0;
        int at = -1;
        for (int i = 0; i < s.size() && place == 0; i++) {
            place = placeAt(s, i);
            at = i;
        }
        boolean longAgo =
                s.has("were", "was", "had") && CalendarWords.MONTHS.stream().anyMatch(s::has);
        if (place == 0 || longAgo) {
            return Optional.empty();
        }
        for (Sentence.Club club : s.clubs()) {
            if (s.isOrdinal(at) && club.first() == s.numberEnd(at) + 1) {
                return Optional.of(new TablePlace(club.name(), place, Optional.empty(), Optional.empty(), ""));
            }
        }
        Optional<Integer> points = POINTS.find(s).map(f -> s.number(f.numbers().getFirst()));
        Optional<Integer> played = PLAYED.find(s).map(f -> s.number(f.numbers().getFirst()));
        boolean gap = s.has("clear", "behind", "ahead", "adrift", "above", "below", "off");
        return Optional.of(
                new TablePlace(c.subjectBefore(at), place, gap ? Optional.empty() : points, played, season(c)));
    }

    private static int placeAt(Sentence s, int at) {
        if (s.isOrdinal(at)) {
            int end = s.numberEnd(at);
            boolean table =
                    s.is(end, "in") && (OF_TABLE.contains(s.word(end + 2)) || OF_TABLE.contains(s.word(end + 1)));
            boolean placed = s.isOneOf(end, Set.of("placed", "place", "with", "on", "after", "spot", "position"));
            boolean stands = STANDS.contains(s.word(at - 1)) && (end == s.size() || placed || table);
            boolean worded = s.isOneOf(end, Set.of("placed", "place"));
            return stands || worded || (table && s.number(at) > 1) ? s.number(at) : 0;
        }
        boolean ofTable =
                s.is(at + 1, "of") && (OF_TABLE.contains(s.word(at + 2)) || OF_TABLE.contains(s.word(at + 3)));
        boolean top = (s.is(at, "top") && ofTable) || (s.is(at, "leaders") && OF_TABLE.contains(s.word(at - 1)));
        if (top) {
            return 1;
        }
        return s.is(at, "bottom") && ofTable ? -1 : 0;
    }

    /// "finished third in 1977", "second last season": the season that ended then.
    private static String season(Context c) {
        Sentence s = c.sentence();
        boolean finish = s.has("finish", "finished", "finishing", "finishes", "ended", "runners");
        Optional<String> named = s.season();
        if (named.isPresent()) {
            return named.get();
        }
        for (int i = 0; i < s.size(); i++) {
            if (finish && s.isYear(i)) {
                return Setting.seasonOf(LocalDate.of(s.number(i), 5, 1));
            }
            boolean last = s.is(i, "last") && s.isOneOf(i + 1, Set.of("season", "term", "year", "campaign"));
            if (last) {
                return Setting.seasonOf(c.day().minusYears(1));
            }
        }
        return finish ? UNKNOWN_SEASON : "";
    }

    @Override
    public String inWords() {
        return "place " + (place < 0 ? "bottom" : String.valueOf(place))
                + points.map(p -> " with " + p + " points").orElse("")
                + played.map(p -> " after " + p + " matches").orElse("");
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(ask(setting));
    }

    private Case ask(Setting setting) {
        if (season.equals(UNKNOWN_SEASON)) {
            return new Case.Open("the sentence does not say which season ended so");
        }
        String which = season.isEmpty() ? setting.season() : season;
        Contest leagues = ContestReader.leagues(setting.almanac().leagues(), true);
        History history =
                setting.almanac().history(club, leagues.narrow(Scope.ALL).of(which), setting.day());
        String missing = new Gaps(setting, club).in(leagues, setting.day());
        if (!missing.isEmpty() || history.isEmpty()) {
            return new Case.Open("the record lacks " + (missing.isEmpty() ? "league matches of " + which : missing));
        }
        int last = history.size() - 1;
        Table table = setting.almanac().table(history.competition(last), which, setting.day());
        Optional<Table.Row> row = table.row(club);
        if (row.isEmpty()) {
            return new Case.Open("the table has no line for " + club);
        }
        int wanted = place < 0 ? table.rows().size() : place;
        boolean holds = (place == 0 || row.get().place() == wanted)
                && points.map(p -> p == row.get().points()).orElse(true)
                && played.map(p -> p == row.get().played()).orElse(true);
        return Case.of(
                holds,
                new Answer(
                        setting.almanac().coverage().name(history.competition(last)) + " table",
                        row.get().toString(),
                        history.matches(last, last),
                        List.of()));
    }
}
