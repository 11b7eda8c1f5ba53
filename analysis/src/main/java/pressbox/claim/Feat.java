package pressbox.claim;

import pressbox.almanac.History;

/// What one match must be: a win by so much, a defeat, a match with so many goals.
///
/// @param kind   what counts
/// @param least  the margin or the goals that must be reached; for plain results 1
record Feat(Kind kind, int least) {
    enum Kind {
        WIN,
        LOSS,
        DRAW,
        SCORED,
        CONCEDED,
        CLEAN_SHEET,
        NO_GOAL,
        NOT_LOST,
        NOT_WON
    }

    static Feat of(Kind kind) {
        return new Feat(kind, 1);
    }

    boolean fits(History history, int place) {
        return switch (kind) {
            case WIN -> history.margin(place) >= least;
            case LOSS -> history.margin(place) <= -least;
            case DRAW -> history.margin(place) == 0;
            case SCORED -> history.scored(place) >= least;
            case CONCEDED -> history.conceded(place) >= least;
            case CLEAN_SHEET -> history.conceded(place) == 0;
            case NO_GOAL -> history.scored(place) == 0;
            case NOT_LOST -> history.margin(place) >= 0;
            case NOT_WON -> history.margin(place) <= 0;
        };
    }

    /// "win by 6 or more", "defeat", "match with 7 goals or more conceded".
    String words() {
        String more = least > 1 ? " by " + least + " or more" : "";
        return switch (kind) {
            case WIN -> "win" + more;
            case LOSS -> "defeat" + more;
            case DRAW -> "draw";
            case SCORED -> least == 1 ? "match with a goal" : "match with " + least + " goals or more";
            case CONCEDED ->
                least == 1 ? "match with a goal conceded" : "match with " + least + " goals or more conceded";
            case CLEAN_SHEET -> "clean sheet";
            case NO_GOAL -> "match without a goal";
            case NOT_LOST -> "match without defeat";
            case NOT_WON -> "match without a win";
        };
    }
}
