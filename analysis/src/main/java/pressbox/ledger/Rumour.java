package pressbox.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;

/// A possible move with its life so far; history is append-only.
///
/// @param id      stable for ever: slugs of player, from, to (as first reported), the window, and whether
/// it is a
///                loan, joined by `.`
/// @param player  usual name
/// @param from    usual name of the club, empty where nobody says
/// @param to      usual name of the club, empty where nobody says
/// @param window  as in `2025-26-winter`
/// @param history every report, oldest first, at least one
public record Rumour(
        String id, String player, String from, String to, String window, Transfer.Type type, List<Report> history) {
    /// One article's word on it.
    ///
    /// @param at      when the article was published
    /// @param outlet  who published it
    /// @param owner   owner group of the outlet
    /// @param origin  whom the article credits, empty for own reporting
    /// @param address of the article
    /// @param words   the words that state it
    public record Report(
            Instant at, Stage stage, String outlet, String owner, String origin, String address, String words) {
        /// Whether the outlet reports it itself.
        public boolean isOwn() {
            return origin.isEmpty();
        }
    }

    public Rumour {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a rumour that nobody reports: " + id);
        }
    }

    /// Silence after which a live rumour counts as quiet.
    ///
    /// A settled rule, not a measured one: a live link is repeated from one match day to the next, and two
    /// weeks hold two match days at least, an international break included.
    static final Duration QUIET_AFTER = Duration.ofDays(14);

    /// Rewrites of older news still come in for so long after an end; they revive nothing.
    static final Duration ECHO = Duration.ofHours(12);

    /// Where the move stands at `now`, from the reports up to then.
    ///
    /// The furthest live stage stands, a new bid in place of a rejected one; an end stands once reported. A
    /// move that was dead or denied lives again by somebody's own report after the echo of the old ones; a
    /// done one does not.
    /// Silence makes a live one quiet.
    public Stage stage(Instant now) {
        Life life = new Life();
        for (Report report : history) {
            if (!report.at().isAfter(now)) {
                life.hear(report);
            }
        }
        return life.stage(now);
    }

    private final class Life {
        private Stage stage = history.getFirst().stage();
        private Instant last = history.getFirst().at();
        private Instant ended = Instant.MIN;

        void hear(Report report) {
            if (report.stage() == Stage.QUIET) {
                return;
            }
            last = report.at();
            if (report.stage().isEnd()) {
                stage = report.stage();
                ended = report.at();
            } else if (stage.isEnd()) {
                boolean revives = stage != Stage.DONE
                        && report.isOwn()
                        && Duration.between(ended, report.at()).compareTo(ECHO) > 0;
                stage = revives ? report.stage() : stage;
            } else if (report.stage().compareTo(stage) > 0
                    || (stage == Stage.BID_REJECTED && report.stage() == Stage.BID)) {
                stage = report.stage();
            }
        }

        Stage stage(Instant now) {
            return !stage.isEnd() && Duration.between(last, now).compareTo(QUIET_AFTER) > 0 ? Stage.QUIET : stage;
        }
    }

    /// Whether it is neither ended nor quiet.
    public boolean isLive(Instant now) {
        Stage stage = stage(now);
        return !stage.isEnd() && stage != Stage.QUIET;
    }

    public Report first() {
        return history.getFirst();
    }

    /// The owner groups that report it themselves, in the order in which they came; one group has one vote.
    public Set<String> independentOwners() {
        Set<String> owners = new LinkedHashSet<>();
        history.stream().filter(Report::isOwn).forEach(report -> owners.add(report.owner()));
        return owners;
    }

    /// The reports that repeat somebody else's, whom each names in its origin.
    public List<Report> repeats() {
        return history.stream().filter(report -> !report.isOwn()).toList();
    }

    /// How well it is founded, in plain words: "2 owner groups report it themselves, 3 reports repeat
    /// others".
    public String confidence() {
        int owners = independentOwners().size();
        int repeats = repeats().size();
        String founded = switch (owners) {
            case 0 -> "no outlet at hand reports it itself";
            case 1 -> "one owner group alone reports it itself";
            default -> owners + " owner groups report it themselves";
        };
        return switch (repeats) {
            case 0 -> founded;
            case 1 -> founded + ", 1 report repeats " + repeats().getFirst().origin();
            default -> founded + ", " + repeats + " reports repeat others";
        };
    }
}
