package pressbox.almanac;

/// What every match of a run has in common, as one club saw it.
public enum RunKind implements Outcome {
    WINNING("win"),
    LOSING("defeat"),
    DRAWING("draw"),
    UNBEATEN("match without defeat"),
    WINLESS("match without a win"),
    SCORING("match with a goal"),
    SCORELESS("match without a goal"),
    CLEAN_SHEETS("clean sheet"),
    CONCEDING("match without a clean sheet"),
    WINNING_TO_NIL("win without conceding"),
    LOSING_TO_NIL("defeat without scoring"),
    GOALLESS_DRAWS("goalless draw"),
    DECISIVE("match without a draw");

    /// Fewer goals than this have their kinds worked out beforehand.
    private static final int USUAL_GOALS = 16;

    private static final int[] FITTING = new int[USUAL_GOALS * USUAL_GOALS];

    static {
        for (int i = 0; i < FITTING.length; i++) {
            FITTING[i] = tried(i / USUAL_GOALS, i % USUAL_GOALS);
        }
    }

    private final String one;

    RunKind(String one) {
        this.one = one;
    }

    @Override
    public boolean fits(int scored, int conceded) {
        return switch (this) {
            case WINNING -> scored > conceded;
            case LOSING -> scored < conceded;
            case DRAWING -> scored == conceded;
            case UNBEATEN -> scored >= conceded;
            case WINLESS -> scored <= conceded;
            case SCORING -> scored > 0;
            case SCORELESS -> scored == 0;
            case CLEAN_SHEETS -> conceded == 0;
            case CONCEDING -> conceded > 0;
            case WINNING_TO_NIL -> conceded == 0 && scored > 0;
            case LOSING_TO_NIL -> scored == 0 && conceded > 0;
            case GOALLESS_DRAWS -> scored == 0 && conceded == 0;
            case DECISIVE -> scored != conceded;
        };
    }

    /// All kinds that a score fits, as bits by the places of the constants.
    static int fitting(int scored, int conceded) {
        return scored < USUAL_GOALS && conceded < USUAL_GOALS
                ? FITTING[scored * USUAL_GOALS + conceded]
                : tried(scored, conceded);
    }

    private static int tried(int scored, int conceded) {
        int fitting = 0;
        RunKind[] kinds = values();
        for (int i = 0; i < kinds.length; i++) {
            fitting |= kinds[i].fits(scored, conceded) ? 1 << i : 0;
        }
        return fitting;
    }

    /// "1 defeat", "9 defeats", "13 matches without a win".
    @Override
    public String counted(int count) {
        if (count == 1) {
            return "1 " + one;
        }
        int gap = one.indexOf(' ');
        String noun = gap < 0 || this == CLEAN_SHEETS || this == GOALLESS_DRAWS ? one : one.substring(0, gap);
        String plural = noun + (noun.endsWith("ch") ? "es" : "s");
        return (count == 0 ? "no" : count) + " " + plural + one.substring(noun.length());
    }
}
