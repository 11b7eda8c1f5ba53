package pressbox.claim;

import pressbox.almanac.Outcome;
import pressbox.almanac.RunKind;

/// One side's wins are the other's defeats.
final class Mirrored {
    private Mirrored() {}

    /// A figure as the other side of the same matches has it.
    static Figure of(Figure figure) {
        return switch (figure) {
            case Figure.Played p -> p;
            case Figure.Total t ->
                new Figure.Total(t.sum() == Sum.SCORED ? Sum.CONCEDED : t.sum() == Sum.CONCEDED ? Sum.SCORED : t.sum());
            case Figure.Times t -> new Figure.Times(of(t.outcome()));
        };
    }

    private static Outcome of(Outcome outcome) {
        return switch (outcome) {
            case RunKind kind -> of(kind);
            case Feat feat -> new Feat(of(feat.kind()), feat.least());
            default -> outcome;
        };
    }

    private static RunKind of(RunKind kind) {
        return switch (kind) {
            case WINNING -> RunKind.LOSING;
            case LOSING -> RunKind.WINNING;
            case UNBEATEN -> RunKind.WINLESS;
            case WINLESS -> RunKind.UNBEATEN;
            case SCORING -> RunKind.CONCEDING;
            case CONCEDING -> RunKind.SCORING;
            case SCORELESS -> RunKind.CLEAN_SHEETS;
            case CLEAN_SHEETS -> RunKind.SCORELESS;
            case WINNING_TO_NIL -> RunKind.LOSING_TO_NIL;
            case LOSING_TO_NIL -> RunKind.WINNING_TO_NIL;
            case DRAWING, GOALLESS_DRAWS, DECISIVE -> kind;
        };
    }
}
