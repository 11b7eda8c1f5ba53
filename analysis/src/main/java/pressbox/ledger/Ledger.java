package pressbox.ledger;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pressbox.fact.Availability;
import pressbox.fact.ReturnTime;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.reading.Filed;

/// What is known now, folded from readings in the order of their publication; immutable.
public final class Ledger {
    /// Words on a player this far apart may both have been right in their time.
    private static final Duration SAME_TIME = Duration.ofDays(2);

    private static final Ledger EMPTY = new Ledger(Map.of(), Map.of());

    /// A bulletin with the owner group of its outlet.
    private record Word(Bulletin bulletin, String owner) {}

    private final Map<String, Rumour> rumours;
    private final Map<String, List<Word>> squad;

    private Ledger(Map<String, Rumour> rumours, Map<String, List<Word>> squad) {
        this.rumours = Collections.unmodifiableMap(rumours);
        this.squad = Collections.unmodifiableMap(squad);
    }

    public static Ledger empty() {
        return EMPTY;
    }

    /// What is known once every one of `filed` is out, taken in the order of their publication.
    public static Ledger of(List<Filed> filed) {
        Moves moves = new Moves();
        Map<String, List<Word>> squad = new LinkedHashMap<>();
        filed.stream()
                .sorted(Comparator.comparing(Filed::at).thenComparing(Filed::address))
                .forEach(one -> {
                    one.reading().facts(Transfer.class).forEach(move -> moves.enter(one, move));
                    one.reading().facts(Availability.class).forEach(state -> enter(squad, one, state));
                });
        return new Ledger(moves.all(), squad);
    }

    private static void enter(Map<String, List<Word>> squad, Filed filed, Availability state) {
        String player = state.person().name();
        Bulletin bulletin = new Bulletin(
                player,
                state.status(),
                state.chance(),
                state.reason(),
                state.until(),
                state.by(),
                filed.at(),
                filed.outlet(),
                filed.address(),
                state.evidence().words());
        squad.computeIfAbsent(player, name -> new ArrayList<>()).add(new Word(bulletin, filed.owner()));
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
        return squad.values().stream().map(words -> words.getLast().bulletin()).toList();
    }

    /// Every word on one player, oldest first.
    public List<Bulletin> bulletins(String player) {
        return squad.getOrDefault(player, List.of()).stream()
                .map(Word::bulletin)
                .toList();
    }

    /// Where the last words of two owner groups on a player differ, in letter or in the return.
    public List<Disagreement> disagreements() {
        List<Disagreement> found = new ArrayList<>();
        squad.forEach((player, words) -> {
            Bulletin latest = words.getLast().bulletin();
            Map<String, Bulletin> lastOfOwner = new LinkedHashMap<>();
            for (Word word : words) {
                if (Duration.between(word.bulletin().at(), latest.at()).compareTo(SAME_TIME) <= 0) {
                    lastOfOwner.remove(word.owner());
                    lastOfOwner.put(word.owner(), word.bulletin());
                }
            }
            if (differ(lastOfOwner.values())) {
                found.add(new Disagreement(player, List.copyOf(lastOfOwner.values())));
            }
        });
        return found;
    }

    private static boolean differ(Collection<Bulletin> bulletins) {
        return bulletins.stream().anyMatch(one -> bulletins.stream().anyMatch(other -> differ(one, other)));
    }

    private static boolean differ(Bulletin one, Bulletin other) {
        return one.status() != other.status()
                || expected(one)
                        .flatMap(back -> expected(other).map(back::conflicts))
                        .orElse(false);
    }

    private static Optional<ReturnTime> expected(Bulletin bulletin) {
        return ReturnTime.read(
                bulletin.until(), bulletin.at().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// How the rumours that each outlet reported itself have ended, by name of the outlet; a rumour counts once for
    /// an outlet, and only if it told of it while it was open.
    public List<TrackRecord> trackRecords() {
        Map<String, int[]> counts = new TreeMap<>();
        for (Rumour rumour : rumours.values()) {
            Stage end = rumour.stage(rumour.history().getLast().at());
            if (end.isEnd()) {
                Set<String> outlets = new HashSet<>();
                rumour.history().stream()
                        .filter(report -> report.isOwn() && !report.stage().isEnd())
                        .forEach(report -> outlets.add(report.outlet()));
                outlets.forEach(
                        outlet -> counts.computeIfAbsent(outlet, added -> new int[2])[end == Stage.DONE ? 0 : 1]++);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new TrackRecord(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }
}
