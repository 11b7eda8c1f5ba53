package pressbox.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.fact.Availability;
import pressbox.fact.Origin;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.football.Slug;
import pressbox.reading.Filed;
import pressbox.text.Span;

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

    /// What is known once every one of `filed` is out, taken in the order of their publication.
    public static Ledger of(List<Filed> filed) {
        Map<String, Rumour> rumours = new LinkedHashMap<>();
        Map<String, List<Bulletin>> squad = new LinkedHashMap<>();
        filed.stream().sorted(Comparator.comparing(Filed::at)).forEach(one -> {
            one.reading().facts(Transfer.class).forEach(move -> enter(rumours, one, move));
            one.reading().facts(Availability.class).forEach(state -> enter(squad, one, state));
        });
        return new Ledger(rumours, squad);
    }

    private static void enter(Map<String, Rumour> rumours, Filed filed, Transfer move) {
        String from = move.from().map(Club::name).orElse("");
        String to = move.to().map(Club::name).orElse("");
        String window = Window.of(filed.at());
        String id = Slug.of(move.person().name()) + "." + Slug.of(from) + "." + Slug.of(to) + "." + window
                + (move.type() == Transfer.Type.LOAN ? ".loan" : "");
        String origin = move.origin() instanceof Origin.Credited(String source, Span words) ? source : "";
        Rumour before = rumours.get(id);
        List<Rumour.Report> history = new ArrayList<>(before == null ? List.of() : before.history());
        history.add(new Rumour.Report(
                filed.at(),
                move.stage(),
                filed.outlet(),
                filed.owner(),
                origin,
                filed.address(),
                move.evidence().words()));
        rumours.put(id, new Rumour(id, move.person().name(), from, to, window, move.type(), history));
    }

    private static void enter(Map<String, List<Bulletin>> squad, Filed filed, Availability state) {
        String player = state.person().name();
        squad.computeIfAbsent(player, name -> new ArrayList<>())
                .add(new Bulletin(
                        player,
                        state.status(),
                        state.chance(),
                        state.reason(),
                        state.until(),
                        state.by(),
                        filed.at(),
                        filed.outlet(),
                        filed.address(),
                        state.evidence().words()));
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
        return List.copyOf(squad.getOrDefault(player, List.of()));
    }
}
