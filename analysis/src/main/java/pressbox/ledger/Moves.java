package pressbox.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.fact.Origin;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.football.Slug;
import pressbox.reading.Filed;

/// Collects reports of moves into rumours, one report after the other in the order of publication.
///
/// A report joins the rumour of the same player, destination and kind (loan or not). One without a destination joins
/// the player's only live rumour, else it stands for itself. A move that is done ends the player's other ones.
final class Moves {
    private final Map<String, Rumour> rumours = new LinkedHashMap<>();
    private final Map<String, List<String>> ofPlayer = new LinkedHashMap<>();

    Map<String, Rumour> all() {
        return rumours;
    }

    void enter(Filed filed, Transfer move) {
        if (move.type() == Transfer.Type.EXTENSION || move.type() == Transfer.Type.APPOINTMENT) {
            return;
        }
        Rumour.Report report = report(filed, move, move.stage());
        Optional<Rumour> known = known(filed, move);
        Rumour rumour = known.map(before -> with(before, move, report)).orElseGet(() -> fresh(filed, move, report));
        keep(rumour);
        if (move.stage() == Stage.DONE && !rumour.to().isEmpty()) {
            endOthers(filed, move, rumour);
        }
    }

    private Optional<Rumour> known(Filed filed, Transfer move) {
        List<Rumour> candidates = of(move.person().name()).stream()
                .filter(rumour -> sameKind(rumour, move) && sameTime(rumour, filed))
                .toList();
        String to = name(move.to());
        if (!to.isEmpty()) {
            return candidates.stream().filter(rumour -> rumour.to().equals(to)).findFirst();
        }
        List<Rumour> live =
                candidates.stream().filter(rumour -> rumour.isLive(filed.at())).toList();
        return live.size() == 1
                ? Optional.of(live.getFirst())
                : candidates.stream().filter(rumour -> rumour.to().isEmpty()).findFirst();
    }

    private List<Rumour> of(String player) {
        return ofPlayer.getOrDefault(player, List.of()).stream()
                .flatMap(id -> Optional.ofNullable(rumours.get(id)).stream())
                .toList();
    }

    private static boolean sameKind(Rumour rumour, Transfer move) {
        return rumour.type() == Transfer.Type.UNKNOWN
                || move.type() == Transfer.Type.UNKNOWN
                || (rumour.type() == Transfer.Type.LOAN) == (move.type() == Transfer.Type.LOAN);
    }

    /// Of one window, or across its end while the talk goes on.
    private static boolean sameTime(Rumour rumour, Filed filed) {
        Duration silence = Duration.between(rumour.history().getLast().at(), filed.at());
        return rumour.window().equals(Window.of(filed.at())) || silence.compareTo(Rumour.QUIET_AFTER) <= 0;
    }

    private Rumour fresh(Filed filed, Transfer move, Rumour.Report report) {
        String player = move.person().name();
        String from = name(move.from());
        String to = name(move.to());
        String window = Window.of(filed.at());
        String id = Slug.of(player) + "." + Slug.of(from) + "." + Slug.of(to) + "." + window
                + (move.type() == Transfer.Type.LOAN ? ".loan" : "");
        Rumour before = rumours.get(id);
        return before == null
                ? new Rumour(id, player, from, to, window, move.type(), List.of(report))
                : with(before, move, report);
    }

    private static Rumour with(Rumour before, Transfer move, Rumour.Report report) {
        List<Rumour.Report> history = new ArrayList<>(before.history());
        history.add(report);
        return new Rumour(
                before.id(),
                before.player(),
                before.from().isEmpty() ? name(move.from()) : before.from(),
                before.to(),
                before.window(),
                before.type() == Transfer.Type.UNKNOWN ? move.type() : before.type(),
                history);
    }

    private void endOthers(Filed filed, Transfer move, Rumour done) {
        for (Rumour other : of(done.player())) {
            if (!other.id().equals(done.id()) && other.isLive(filed.at())) {
                List<Rumour.Report> history = new ArrayList<>(other.history());
                history.add(report(filed, move, other.to().isEmpty() ? Stage.DONE : Stage.DEAD));
                keep(new Rumour(
                        other.id(), other.player(), other.from(), other.to(), other.window(), other.type(), history));
            }
        }
    }

    private void keep(Rumour rumour) {
        if (rumours.put(rumour.id(), rumour) == null) {
            ofPlayer.computeIfAbsent(rumour.player(), player -> new ArrayList<>())
                    .add(rumour.id());
        }
    }

    private static Rumour.Report report(Filed filed, Transfer move, Stage stage) {
        String origin = move.origin() instanceof Origin.Credited credited ? credited.source() : "";
        return new Rumour.Report(
                filed.at(),
                stage,
                filed.outlet(),
                filed.owner(),
                origin,
                filed.address(),
                move.evidence().words());
    }

    private static String name(Optional<Club> club) {
        return club.map(Club::name).orElse("");
    }
}
