package pressbox.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.delivery.Dispatch;
import pressbox.delivery.Edition;
import pressbox.delivery.Medium;
import pressbox.desk.Approved;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Editions and the ledger of who was sent what.
public final class DispatchShelf {
    /// A planned hand-over with the reader's name and secret.
    public record Due(Dispatch dispatch, String name, String secret) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private final Store store;

    public DispatchShelf(Store store) {
        this.store = store;
    }

    private record Line(String draft, int revision) {}

    /// Keeps an edition; one that is there already stays as it was made.
    public void keep(Edition edition, Instant now) {
        List<Line> lines = edition.stories().stream()
                .map(story -> new Line(story.draft().id(), story.draft().revision()))
                .toList();
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO edition (id, day, title, stories, made_at)
                        VALUES (:id, :day, :title, :stories, :at) ON CONFLICT (id) DO NOTHING""")
                .bind("id", edition.id())
                .bind("day", edition.day().toString())
                .bind("title", edition.title())
                .bind("stories", MAPPER.writeValueAsString(lines))
                .bind("at", now.toEpochMilli())
                .execute());
    }

    /// An edition that was kept, with its stories taken from those that are approved now.
    public Optional<Edition> edition(String id, List<Approved> approved) {
        return store.read(handle -> handle.createQuery("SELECT * FROM edition WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> {
                    List<Line> lines = MAPPER.readValue(row.getString("stories"), LINES);
                    List<Approved> stories = new ArrayList<>();
                    lines.forEach(line -> approved.stream()
                            .filter(one -> one.draft().id().equals(line.draft()))
                            .findFirst()
                            .ifPresent(stories::add));
                    return stories.isEmpty()
                            ? Optional.<Edition>empty()
                            : Optional.of(new Edition(
                                    id, LocalDate.parse(row.getString("day")), row.getString("title"), stories));
                })
                .findOne()
                .flatMap(found -> found));
    }

    /// Enters a row for every reader who agreed to a medium and has none for this edition yet, all or none.
    ///
    /// @return how many are new
    public int plan(String edition, Medium medium, Instant now) {
        return store.write(handle -> handle.createUpdate("""
                        INSERT INTO dispatch (reader, edition, medium, address, state, attempts, detail, at)
                        SELECT reader, :edition, medium, max(address), 'PLANNED', 0, '', :now
                          FROM consent WHERE medium = :medium AND withdrawn IS NULL GROUP BY reader, medium
                        ON CONFLICT (reader, edition, medium) DO NOTHING""")
                .bind("edition", edition)
                .bind("medium", medium.name())
                .bind("now", now.toEpochMilli())
                .execute());
    }

    /// The next planned hand-over, marked as being handed over before this returns; nothing when all is done.
    public Optional<Due> next(String edition, Medium medium, Instant now) {
        return store.write(handle -> handle.createQuery("""
                        UPDATE dispatch SET state = 'HANDING', attempts = attempts + 1, at = :now
                         WHERE (reader, edition, medium) IN
                               (SELECT reader, edition, medium FROM dispatch
                                 WHERE edition = :edition AND medium = :medium AND state = 'PLANNED'
                                 ORDER BY attempts, reader LIMIT 1)
                        RETURNING *, (SELECT name FROM reader WHERE id = dispatch.reader) AS name,
                                  (SELECT secret FROM reader WHERE id = dispatch.reader) AS secret""")
                .bind("edition", edition)
                .bind("medium", medium.name())
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new Due(
                        new Dispatch(
                                row.getString("reader"),
                                row.getString("edition"),
                                Medium.valueOf(row.getString("medium")),
                                row.getString("address"),
                                Dispatch.State.valueOf(row.getString("state")),
                                row.getInt("attempts"),
                                row.getString("detail"),
                                Instant.ofEpochMilli(row.getLong("at"))),
                        row.getString("name"),
                        row.getString("secret")))
                .findOne());
    }

    /// Settles a hand-over that was under way.
    public void settle(Dispatch dispatch, Dispatch.State state, String detail, Instant now) {
        store.write(handle -> handle.createUpdate("""
                        UPDATE dispatch SET state = :state, detail = :detail, at = :now
                         WHERE reader = :reader AND edition = :edition AND medium = :medium AND state = 'HANDING'""")
                .bind("state", state.name())
                .bind("detail", detail)
                .bind("now", now.toEpochMilli())
                .bind("reader", dispatch.reader())
                .bind("edition", dispatch.edition())
                .bind("medium", dispatch.medium().name())
                .execute());
    }

    /// Settles what a crash broke off: planned again where a repeat does no harm, else uncertain.
    public int recover(Medium medium, Dispatch.State to, Instant now) {
        return store.write(handle -> handle.createUpdate("""
                        UPDATE dispatch SET state = :state, detail = 'broken off while it was handed over', at = :now
                         WHERE medium = :medium AND state = 'HANDING'""")
                .bind("state", to.name())
                .bind("medium", medium.name())
                .bind("now", now.toEpochMilli())
                .execute());
    }

    /// Editions with hand-overs still planned on a medium.
    public List<String> open(Medium medium) {
        return store.read(handle -> handle.createQuery(
                        "SELECT DISTINCT edition FROM dispatch WHERE medium = :medium AND state = 'PLANNED'")
                .bind("medium", medium.name())
                .mapTo(String.class)
                .list());
    }

    /// How many of an edition's hand-overs stand where, by medium.
    public Map<Medium, Map<Dispatch.State, Integer>> counts(String edition) {
        Map<Medium, Map<Dispatch.State, Integer>> counts = new EnumMap<>(Medium.class);
        store.read(handle -> handle.createQuery("""
                        SELECT medium, state, count(*) AS number FROM dispatch
                         WHERE edition = :edition GROUP BY medium, state""")
                .bind("edition", edition)
                .map((row, context) -> counts.computeIfAbsent(
                                Medium.valueOf(row.getString("medium")), medium -> new EnumMap<>(Dispatch.State.class))
                        .put(Dispatch.State.valueOf(row.getString("state")), row.getInt("number")))
                .list());
        return counts;
    }
}
