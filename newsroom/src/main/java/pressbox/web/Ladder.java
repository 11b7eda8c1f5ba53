package pressbox.web;

import java.util.ArrayList;
import java.util.List;
import pressbox.fact.Stage;
import pressbox.ledger.Rumour;

/// A rumour's way up the ladder: the stages of a move, those it has been at, and where it stands.
///
/// @param ended whether it stands at an end or has gone quiet
public record Ladder(List<Rung> rungs, boolean ended) {
    private static final List<Stage> LIVE =
            List.of(Stage.INTEREST, Stage.CONTACT, Stage.TERMS, Stage.BID, Stage.AGREED, Stage.MEDICAL);

    /// One stage; `tone` is `past`, `now`, `dead`, `done` or empty.
    public record Rung(String words, String tone) {}

    /// The ladder of a rumour that now stands at `stage`.
    public static Ladder of(Rumour rumour, Stage stage) {
        int reached = rumour.history().stream()
                .mapToInt(report -> LIVE.indexOf(live(report.stage())))
                .max()
                .orElse(-1);
        boolean ended = stage.isEnd() || stage == Stage.QUIET;
        List<Rung> rungs = new ArrayList<>();
        for (int i = 0; i < LIVE.size(); i++) {
            boolean here = !ended && LIVE.get(i) == live(stage);
            boolean past = i <= reached || stage == Stage.DONE;
            rungs.add(new Rung(Show.word(LIVE.get(i)), here ? "now" : past ? "past" : ""));
        }
        if (ended) {
            rungs.add(new Rung(Show.word(stage), stage == Stage.DONE ? "done" : stage == Stage.QUIET ? "now" : "dead"));
        } else {
            rungs.add(new Rung("done", ""));
        }
        return new Ladder(rungs, ended);
    }

    /// A rejected bid stands on the rung of the bid.
    private static Stage live(Stage stage) {
        return stage == Stage.BID_REJECTED ? Stage.BID : stage;
    }
}
