package pressbox.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.ledger.Rumour;
import pressbox.reading.Reading;

/// Moves that the draft tells as live although the ledger knows better.
final class RumourCheck {
    private RumourCheck() {}

    static List<Finding> of(Reading draft, Background background) {
        List<Finding> findings = new ArrayList<>();
        draft.facts(Transfer.class)
                .filter(move -> !move.stage().isEnd())
                .forEach(move -> known(move, background).ifPresent(rumour -> held(move, rumour, background, findings)));
        return findings;
    }

    /// The ledger's rumour of the same player and destination, the one last spoken of where several fit.
    private static Optional<Rumour> known(Transfer move, Background background) {
        boolean loan = move.type() == Transfer.Type.LOAN;
        return background.ledger().rumours().stream()
                .filter(rumour -> rumour.player().equals(move.person().name()))
                .filter(rumour -> move.to().isEmpty()
                        || rumour.to().isEmpty()
                        || rumour.to().equals(move.to().get().name()))
                .filter(rumour -> loan == (rumour.type() == Transfer.Type.LOAN))
                .max(Comparator.comparing(rumour -> rumour.history().getLast().at()));
    }

    private static void held(Transfer move, Rumour rumour, Background background, List<Finding> findings) {
        Stage now = rumour.stage(background.now());
        Rumour.Report last = rumour.history().getLast();
        String words = Excerpt.of(move.evidence().words());
        switch (now) {
            case DEAD, DENIED ->
                findings.add(finding(
                        Finding.Code.RUMOUR_DEAD,
                        Finding.Severity.BLOCK,
                        move,
                        last,
                        words + " tells as live what " + last.outlet() + " reported "
                                + (now == Stage.DEAD ? "dead" : "denied") + " on " + Excerpt.day(last.at()) + " ("
                                + Excerpt.of(last.words()) + "): say so, or leave it out."));
            case DONE ->
                findings.add(finding(
                        Finding.Code.RUMOUR_STALE,
                        Finding.Severity.BLOCK,
                        move,
                        last,
                        words + " tells as open what " + last.outlet() + " reported done on " + Excerpt.day(last.at())
                                + ": bring it up to date."));
            case QUIET ->
                findings.add(finding(
                        Finding.Code.RUMOUR_STALE,
                        Finding.Severity.WARN,
                        move,
                        last,
                        words + " is old: nobody has reported on it since " + last.outlet() + " on "
                                + Excerpt.day(last.at()) + "; give its date, or leave it out."));
            case INTEREST, CONTACT, TERMS, BID, BID_REJECTED, AGREED, MEDICAL -> {
                if (now.compareTo(move.stage()) > 0 && now.compareTo(Stage.BID) >= 0) {
                    findings.add(finding(
                            Finding.Code.RUMOUR_STALE,
                            Finding.Severity.WARN,
                            move,
                            last,
                            words + " is behind the news: the move stands at “"
                                    + now.word().replace('-', ' ') + "” since the report of " + last.outlet()
                                    + "; bring it up to date."));
                }
            }
        }
    }

    private static Finding finding(
            Finding.Code code, Finding.Severity severity, Transfer move, Rumour.Report last, String message) {
        return new Finding(code, severity, move.evidence().span(), message, List.of(last.address()));
    }
}
