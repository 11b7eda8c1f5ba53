package pressbox.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.football.Beat;
import pressbox.reading.Reading;

/// A move that one place of a text tells as live and another as dead.
///
/// Live first and dead later is how such a piece is told, so that is a note; dead in the text and live in the
/// headline or further down misleads.
final class TwoStagesCheck {
    private TwoStagesCheck() {}

    static List<Finding> of(Reading draft, Beat beat) {
        List<Transfer> moves = draft.facts(Transfer.class).toList();
        int title = draft.article().headline().end();
        List<Finding> findings = new ArrayList<>();
        for (Transfer live : moves) {
            if (!live.stage().isEnd()) {
                moves.stream()
                        .filter(dead -> isOver(dead) && sameMove(live, dead))
                        .findFirst()
                        .ifPresent(dead -> findings.add(finding(live, dead, title)));
            }
        }
        return findings;
    }

    private static boolean isOver(Transfer move) {
        return move.stage() == Stage.DEAD || move.stage() == Stage.DENIED;
    }

    private static boolean sameMove(Transfer one, Transfer other) {
        return one.person().name().equals(other.person().name())
                && (one.to().isEmpty() || other.to().isEmpty() || name(one).equals(name(other)));
    }

    private static Optional<String> name(Transfer move) {
        return move.to().map(club -> club.name());
    }

    private static Finding finding(Transfer live, Transfer dead, int title) {
        int at = live.evidence().span().start();
        boolean misleads = at < title || at > dead.evidence().span().start();
        return new Finding(
                Finding.Code.RUMOUR_DEAD,
                misleads ? Finding.Severity.WARN : Finding.Severity.NOTE,
                live.evidence().span(),
                Excerpt.of(live.evidence().words()) + " tells the move of "
                        + live.person().name() + " as live, but "
                        + Excerpt.of(dead.evidence().words()) + " says it is off: say at once how it stands.",
                List.of());
    }
}
