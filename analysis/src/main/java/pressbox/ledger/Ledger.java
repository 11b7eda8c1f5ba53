package pressbox.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.fact.Availability;
import pressbox.fact.Origin;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.football.Slug;
import pressbox.reading.Reading;

/// What is known now, folded from readings in the order of their publication; immutable.
public final class Ledger {
    private static final Ledger EMPTY = new Ledger(Map.of(), Map.of());

    private final Map<String, Rumour> rumours;
    private final Map<String, List<Bulletin>> squad;

    private Ledger(Map<String, Rumour> rumours, Map<String, List<Bulletin>> squad) {
        this.rumours = Collections.unmodifiableMap(rumours);
        this.squad = Collections.unmodifiableMap(squad);
    }

    public static Ledger empty() {
        return EMPTY;
    }

    /// The ledger with one more reading entered.
    ///
    /// @param at     when the article was published
    /// @param outlet who published it
    /// @param owner  owner group of the outlet
    public Ledger after(Reading reading, Instant at, String outlet, String owner) {
        Map<String, Rumour> nextRumours = new LinkedHashMap<>(rumours);
        Map<String, List<Bulletin>> nextSquad = new LinkedHashMap<>(squad);
        String address = reading.article().address();
        reading.facts(Transfer.class).forEach(move -> {
            String from = move.from().map(Club::name).orElse("");
            String to = move.to().map(Club::name).orElse("");
            String window = Window.of(at);
            String id = Slug.of(move.person().name()) + "." + Slug.of(from) + "." + Slug.of(to) + "." + window
                    + (move.type() == Transfer.Type.LOAN ? ".loan" : "");
            String origin = move.origin() instanceof Origin.Credited(String source, var words) ? source : "";
            var report = new Rumour.Report(
                    at,
                    move.stage(),
                    outlet,
                    owner,
                    origin,
                    address,
                    move.evidence().words());
            Rumour before = nextRumours.get(id);
            List<Rumour.Report> history = new ArrayList<>(before == null ? List.of() : before.history());
            history.add(report);
            nextRumours.put(id, new Rumour(id, move.person().name(), from, to, window, move.type(), history));
        });
        reading.facts(Availability.class).forEach(state -> {
            String player = state.person().name();
            List<Bulletin> bulletins = new ArrayList<>(nextSquad.getOrDefault(player, List.of()));
            bulletins.add(new Bulletin(
                    player,
                    state.status(),
                    state.chance(),
                    state.reason(),
                    state.until(),
                    state.by(),
                    at,
                    outlet,
                    address,
                    state.evidence().words()));
            nextSquad.put(player, List.copyOf(bulletins));
        });
        return new Ledger(nextRumours, nextSquad);
    }

    /// Every rumour, in the order in which they were first heard.
    public List<Rumour> rumours() {
        return List.copyOf(rumours.values());
    }

    public Optional<Rumour> rumour(String id) {
        return Optional.ofNullable(rumours.get(id));
    }

    /// The latest word on each player of whom there is one.
    public List<Bulletin> squad() {
        return squad.values().stream().map(List::getLast).toList();
    }

    /// Every word on one player, oldest first.
    public List<Bulletin> bulletins(String player) {
        return squad.getOrDefault(player, List.of());
    }
}
