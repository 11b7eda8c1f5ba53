package pressbox.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;

/// A possible move with its life so far; history is append-only.
///
/// @param id      stable for ever: slugs of player, from, to, the window, and whether it is a loan, joined by `.`
/// @param player  usual name
/// @param from    usual name of the club, empty where nobody says
/// @param to      usual name of the club, empty where nobody says
/// @param window  as in `2025-26-winter`
/// @param history every report, oldest first
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
            Instant at, Stage stage, String outlet, String owner, String origin, String address, String words) {}

    public Rumour {
        history = List.copyOf(history);
    }

    /// Silence after which a live rumour counts as quiet.
    static final Duration QUIET_AFTER = Duration.ofDays(14);

    /// Where the move stands at `now`: the end last reported, else the furthest live stage, quiet after silence.
    public Stage stage(Instant now) {
        Report last = history.getLast();
        if (last.stage().isEnd()) {
            return last.stage();
        }
        if (Duration.between(last.at(), now).compareTo(QUIET_AFTER) > 0) {
            return Stage.QUIET;
        }
        return history.stream()
                .map(Report::stage)
                .filter(stage -> !stage.isEnd())
                .max(Comparator.naturalOrder())
                .orElse(last.stage());
    }
}
