package pressbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import pressbox.wire.Source;
import pressbox.wire.SourceState;

/// The sources that are watched and how each does.
public final class SourceShelf {
    /// A source and its state.
    public record Watched(Source source, SourceState state) {}

    private static final String WATCHED = "SELECT * FROM source JOIN source_state ON source_state.source = source.id";

    private final Store store;

    public SourceShelf(Store store) {
        this.store = store;
    }

    /// Adds a source, due at once, or changes one that is there and leaves its state.
    public void put(Source source, Instant now) {
        store.write(handle -> {
            handle.execute("DELETE FROM removed_source WHERE id = ?", source.id());
            handle.createUpdate("""
                            INSERT INTO source (id, outlet, owner, tier, kind, address, paused)
                            VALUES (:id, :outlet, :owner, :tier, :kind, :address, :paused)
                            ON CONFLICT (id) DO UPDATE SET outlet = excluded.outlet, owner = excluded.owner,
                                tier = excluded.tier, kind = excluded.kind, address = excluded.address,
                                paused = excluded.paused""")
                    .bind("id", source.id())
                    .bind("outlet", source.outlet())
                    .bind("owner", source.owner())
                    .bind("tier", source.tier())
                    .bind("kind", source.kind().name())
                    .bind("address", source.address())
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
                    last_success = excluded.last_success, last_new = excluded.last_new, listed = excluded.listed""");
    }

    public List<Watched> all() {
        return store.read(handle -> handle.createQuery(WATCHED + " ORDER BY outlet, id")
                .map((row, context) -> watched(row))
                .list());
    }

    /// Sources that are due and not paused, the longest overdue first.
    public List<Watched> due(Instant now) {
        return store.read(handle -> handle.createQuery(
                        WATCHED + " WHERE next_check <= :now AND paused = 0" + " ORDER BY next_check")
                .bind("now", now.toEpochMilli())
                .map((row, context) -> watched(row))
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
        paused(id, 1);
    }

    public void resume(String id) {
        paused(id, 0);
    }

    private void paused(String id, int paused) {
        store.write(handle -> handle.createUpdate("UPDATE source SET paused = :paused WHERE id = :id")
                .bind("paused", paused)
                .bind("id", id)
                .execute());
    }

    private static int save(Handle handle, String id, SourceState state, String onConflict) {
        return handle.createUpdate("""
                        INSERT INTO source_state (source, health, last_answer, next_check, why, failures, etag,
                                                  last_modified, last_try, last_success, last_new, listed)
                        VALUES (:id, :health, :answer, :next, :why, :failures, :etag, :modified, :try, :success, :new,
                                :listed)
                        ON CONFLICT (source) \
                        """ + onConflict)
                .bind("id", id)
                .bind("health", state.health().name())
                .bind("answer", state.lastAnswer())
                .bind("next", state.nextCheck().toEpochMilli())
                .bind("why", state.why())
                .bind("failures", state.failures())
                .bind("etag", state.etag())
                .bind("modified", state.lastModified())
                .bind("try", state.lastTry().toEpochMilli())
                .bind("success", state.lastSuccess().toEpochMilli())
                .bind("new", state.lastNew().toEpochMilli())
                .bind("listed", state.listed())
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
                        row.getInt("paused") != 0),
                new SourceState(
                        SourceState.Health.valueOf(row.getString("health")),
                        row.getString("last_answer"),
                        Instant.ofEpochMilli(row.getLong("next_check")),
                        row.getString("why"),
                        row.getInt("failures"),
                        row.getString("etag"),
                        row.getString("last_modified"),
                        Instant.ofEpochMilli(row.getLong("last_try")),
                        Instant.ofEpochMilli(row.getLong("last_success")),
                        Instant.ofEpochMilli(row.getLong("last_new")),
                        row.getInt("listed")));
    }
}
