package pressbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import pressbox.wire.Habit;
import pressbox.wire.Marks;
import pressbox.wire.Moves;
import pressbox.wire.Source;
import pressbox.wire.SourceState;
import pressbox.wire.Trail;
import pressbox.wire.Validators;

/// The sources that are watched and how each does.
public final class SourceShelf {
    /// A source and its state.
    public record Watched(Source source, SourceState state) {}

    private static final String WATCHED = "SELECT * FROM source JOIN source_state ON source_state.source = source.id";

    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private final Store store;

    public SourceShelf(Store store) {
        this.store = store;
    }

    /// Adds a source, due at once, or changes one that is there and leaves its state and whether it is paused.
    public void put(Source source, Instant now) {
        store.write(handle -> {
            handle.execute("DELETE FROM removed_source WHERE id = ?", source.id());
            handle.createUpdate("""
                            INSERT INTO source (id, outlet, owner, tier, kind, address, selector, paused)
                            VALUES (:id, :outlet, :owner, :tier, :kind, :address, :selector, :paused)
                            ON CONFLICT (id) DO UPDATE SET outlet = excluded.outlet, owner = excluded.owner,
                                tier = excluded.tier, kind = excluded.kind, address = excluded.address,
                                selector = excluded.selector""")
                    .bind("id", source.id())
                    .bind("outlet", source.outlet())
                    .bind("owner", source.owner())
                    .bind("tier", source.tier())
                    .bind("kind", source.kind().name())
                    .bind("address", source.address())
                    .bind("selector", source.selector())
                    .bind("paused", source.paused() ? 1 : 0)
                    .execute();
            return save(handle, source.id(), SourceState.fresh(now), "DO NOTHING");
        });
    }

    /// Adds a source of the club's pack, or brings one up to date that is there; one that was removed stays away.
    public void offer(Source source, Instant now) {
        boolean removed = store.read(handle -> handle.createQuery("SELECT 1 FROM removed_source WHERE id = :id")
                .bind("id", source.id())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
        if (!removed) {
            put(source, now);
        }
    }

    /// Forgets a source; what it brought stays.
    public void remove(String id) {
        store.write(handle -> {
            handle.execute("INSERT OR IGNORE INTO removed_source (id) VALUES (?)", id);
            return handle.execute("DELETE FROM source WHERE id = ?", id);
        });
    }

    /// Keeps what a visit made of a source's state.
    public void save(String id, SourceState state) {
        store.write(handle -> save(handle, id, state));
    }

    static int save(Handle handle, String id, SourceState state) {
        return save(handle, id, state, """
                DO UPDATE SET health = excluded.health, last_answer = excluded.last_answer,
                    next_check = excluded.next_check, why = excluded.why, failures = excluded.failures,
                    etag = excluded.etag, last_modified = excluded.last_modified, last_try = excluded.last_try,
                    last_success = excluded.last_success, last_new = excluded.last_new, listed = excluded.listed,
                    marks = excluded.marks, habit_entries = excluded.habit_entries, habit_days = excluded.habit_days,
                    habit_until = excluded.habit_until, habit_hours = excluded.habit_hours,
                    moved_from = excluded.moved_from, moved_to = excluded.moved_to, moving_to = excluded.moving_to,
                    moving_since = excluded.moving_since, moving_visits = excluded.moving_visits,
                    trail = excluded.trail""");
    }

    /// All that are asked; what people hand in is left out.
    public List<Watched> all() {
        return store.read(handle -> handle.createQuery(WATCHED + " WHERE kind <> 'GIVEN' ORDER BY outlet, id")
                .map((row, context) -> watched(row))
                .list());
    }

    /// Ids of the sources that are due and not paused, the longest overdue first.
    ///
    /// One that is due in more than a day was planned by a clock that has been set back since, and is due now.
    public List<String> due(Instant now) {
        return store.read(handle -> handle.createQuery("SELECT id FROM source JOIN source_state ON source = id"
                        + " WHERE (next_check <= :now OR next_check > :beyond) AND paused = 0 AND kind <> 'GIVEN'"
                        + " ORDER BY next_check")
                .bind("now", now.toEpochMilli())
                .bind("beyond", now.plus(LONGEST_WAIT).toEpochMilli())
                .mapTo(String.class)
                .list());
    }

    public Optional<Watched> find(String id) {
        return store.read(handle -> handle.createQuery(WATCHED + " WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> watched(row))
                .findOne());
    }

    /// Makes a source due at once.
    public void hurry(String id, Instant now) {
        store.write(handle -> handle.createUpdate(
                        "UPDATE source_state SET next_check = :now, why = 'asked for' WHERE source = :id")
                .bind("now", now.toEpochMilli())
                .bind("id", id)
                .execute());
    }

    /// Leaves a source alone until it is resumed.
    public void pause(String id) {
        store.write(handle -> handle.createUpdate("UPDATE source SET paused = 1 WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    /// Watches a paused source again, when it is next due.
    public void resume(String id) {
        store.write(handle -> handle.createUpdate("UPDATE source SET paused = 0 WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    private static int save(Handle handle, String id, SourceState state, String onConflict) {
        return handle.createUpdate("""
                        INSERT INTO source_state (source, health, last_answer, next_check, why, failures, etag,
                                                  last_modified, last_try, last_success, last_new, listed, marks,
                                                  habit_entries, habit_days, habit_until, habit_hours, moved_from,
                                                  moved_to, moving_to, moving_since, moving_visits, trail)
                        VALUES (:id, :health, :answer, :next, :why, :failures, :etag, :modified, :try, :success, :new,
                                :listed, :marks, :entries, :days, :until, :hours, :from, :to, :moving, :since, :visits,
                                :trail)
                        ON CONFLICT (source) \
                        """ + onConflict)
                .bind("id", id)
                .bind("health", state.health().name())
                .bind("answer", state.lastAnswer())
                .bind("next", state.nextCheck().toEpochMilli())
                .bind("why", state.why())
                .bind("failures", state.failures())
                .bind("etag", state.validators().etag())
                .bind("modified", state.validators().lastModified())
                .bind("try", state.lastTry().toEpochMilli())
                .bind("success", state.lastSuccess().toEpochMilli())
                .bind("new", state.lastNew().toEpochMilli())
                .bind("listed", state.listed())
                .bind("marks", state.marks().text())
                .bind("entries", state.habit().entries())
                .bind("days", state.habit().days())
                .bind("until", state.habit().until().toEpochMilli())
                .bind("hours", words(state.habit().hours()))
                .bind("from", state.moves().from())
                .bind("to", state.moves().now())
                .bind("moving", state.moves().next())
                .bind("since", state.moves().since().toEpochMilli())
                .bind("visits", state.moves().visits())
                .bind("trail", state.trail().letters())
                .execute();
    }

    private static Watched watched(ResultSet row) throws SQLException {
        return new Watched(
                new Source(
                        row.getString("id"),
                        row.getString("outlet"),
                        row.getString("owner"),
                        row.getInt("tier"),
                        Source.Kind.valueOf(row.getString("kind")),
                        row.getString("address"),
                        row.getString("selector"),
                        row.getInt("paused") != 0),
                new SourceState(
                        SourceState.Health.valueOf(row.getString("health")),
                        row.getString("last_answer"),
                        instant(row, "next_check"),
                        row.getString("why"),
                        row.getInt("failures"),
                        new Validators(row.getString("etag"), row.getString("last_modified")),
                        instant(row, "last_try"),
                        instant(row, "last_success"),
                        instant(row, "last_new"),
                        row.getInt("listed"),
                        new Marks(row.getString("marks")),
                        new Habit(
                                row.getDouble("habit_entries"),
                                row.getDouble("habit_days"),
                                instant(row, "habit_until"),
                                numbers(row.getString("habit_hours"))),
                        new Moves(
                                row.getString("moved_from"),
                                row.getString("moved_to"),
                                row.getString("moving_to"),
                                instant(row, "moving_since"),
                                row.getInt("moving_visits")),
                        new Trail(row.getString("trail"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Integer> numbers(String words) {
        return Stream.of(words.split(" ", -1)).map(Integer::valueOf).toList();
    }
}
