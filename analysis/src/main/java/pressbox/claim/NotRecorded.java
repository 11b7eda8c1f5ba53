package pressbox.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A claim about what match results do not hold: crowds, players, managers' times in charge, women's football,
/// forecasts.
record NotRecorded(String club, String missing) implements Question {
    private static final Map<String, List<Phrase>> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put(
                "crowds",
                Phrase.all("attendance|attendances|crowd|crowds|gate|gates|spectators", "average attendance"));
        NEVER.put("women's football", Phrase.all("women|womens|wsl|uwcl|ladies"));
        NEVER.put(
                "youth and reserve football",
                Phrase.all(
                        "under 23|21|19|18|17s",
                        "u23|u21|u19|u18|u23s|u21s|u18s",
                        "reserves|reserve|academy|youth *1 side|team|cup|league"));
        NEVER.put(
                "line-ups",
                Phrase.all(
                        "used *3 players|substitutes",
                        "fewest|most *1 players",
                        "line up|lineup|teamsheet|unchanged",
                        "youngest|oldest *5",
                        "capped|caps|appearance|appearances",
                        "started|starting xi|eleven",
                        "ever present",
                        "debuts|debutant",
                        "his|her|on|making|made *2 debut",
                        "debut goal|goals|for|against|as"));
        NEVER.put(
                "cards and fouls",
                Phrase.all(
                        "red|yellow card|cards",
                        "sent off|dismissal|dismissals|booked|bookings",
                        "penalties|penalty|spot kicks"));
        NEVER.put(
                "what happened within matches",
                Phrase.all(
                        "possession|xg|passes|corners|saves|shots|tackles",
                        "expected goals",
                        "half time|halftime",
                        "come|came|coming from behind",
                        "after trailing|leading|falling",
                        "stoppage|injury|added time",
                        "equaliser|equalisers",
                        "from losing|winning positions",
                        "after the break|interval",
                        "in the first|second half|# minutes",
                        "minutes|minute",
                        "late goals|winners|goal|winner",
                        "own goals|goal",
                        "var"));
        NEVER.put(
                "goals and assists of players",
                Phrase.all(
                        "hat trick|tricks",
                        "assist|assists",
                        "top|leading scorer|scorers|goalscorer",
                        "goalscorer|goalscorers|scorer",
                        "golden boot",
                        "goals in *2 # appearances",
                        "different scorers"));
        NEVER.put("money", Phrase.all("fee|fees|transfer *1 record|spending|spent|wage|wages|million|turnover"));
        NEVER.put(
                "forecasts",
                Phrase.all(
                        "will *4 relegated|promoted|finish|win|lose|be|end",
                        "are|is|look on course|track",
                        "predicted|projected|odds|favourites|favourite|bookmakers",
                        "tipped to",
                        "if",
                        "would|might|may be|have|leave|mean|see|take",
                        "could be|have|leave|mean|see|take|become",
                        "expected to"));
        NEVER.put(
                "matches that it does not hold",
                Phrase.all(
                        "charity|community shield",
                        "super cup",
                        "club world cup",
                        "intercontinental cup",
                        "intertoto *1 cup?",
                        "anglo italian",
                        "football league trophy",
                        "johnstones|papa|checkatrade|bristol|vertu *3 trophy",
                        "efl|fa trophy|vase",
                        "full members",
                        "zenith data",
                        "simod cup",
                        "texaco|watney cup",
                        "friendly|friendlies",
                        "pre season",
                        "fairs cup",
                        "wartime|war time",
                        "national league",
                        "conference premier|national|north|south"));
    }

    private static final List<Phrase> IN_NO_RESULT = NEVER.entrySet().stream()
            .filter(each -> Set.of(
                            "crowds",
                            "line-ups",
                            "cards and fouls",
                            "what happened within matches",
                            "goals and assists of players",
                            "money")
                    .contains(each.getKey()))
            .flatMap(each -> each.getValue().stream())
            .toList();

    /// Whether tokens `[from, to)` speak of crowds, players, minutes or money: no list of results settles that.
    static boolean isIn(Sentence sentence, int from, int to) {
        for (Phrase phrase : IN_NO_RESULT) {
            if (phrase.find(sentence, from, to).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static Optional<Question> read(Context c) {
        for (Map.Entry<String, List<Phrase>> each : NEVER.entrySet()) {
            if (Phrase.first(each.getValue(), c.sentence()).isPresent()) {
                return Optional.of(new NotRecorded(c.own(), each.getKey()));
            }
        }
        return Optional.empty();
    }

    @Override
    public String inWords() {
        return "a matter of " + missing;
    }

    @Override
    public Verdict judge(Setting setting) {
        return new Verdict.CannotTell("the record holds results only, nothing of " + missing);
    }
}
