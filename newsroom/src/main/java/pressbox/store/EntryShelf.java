package pressbox.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import pressbox.feed.Canonical;
import pressbox.feed.Item;
import pressbox.wire.Entry;
import pressbox.wire.SourceState;

/// What sources have listed, and what became of each entry: the wire's list of things to do, on the disk.
public final class EntryShelf {
    private static final int AT_ONCE = 500;
    /// A wait that is longer was planned by a clock that has been set back since, and is over.
    private static final Duration LONGEST_WAIT = Duration.ofHours(25);
    private static final String DUE = "due IS NOT NULL AND (due <= :now OR due > :beyond)";

    private final Store store;

    public EntryShelf(Store store) {
        this.store = store;
    }

    /// Keeps what a visit listed together with the source's next state: both, or after a crash neither.
    ///
    /// An entry whose words the source changed is looked at again; one older than `oldest` is known and
    /// never fetched.
    ///
    /// @return how many were not known before
    public int list(String source, List<Item> items, SourceState next, Instant oldest, Instant now) {
        Map<String, Item> byAddress = new HashMap<>();
        items.forEach(item -> byAddress.putIfAbsent(Canonical.of(item.address()), item));
        Map<String, String> stamps = store.read(handle -> stamps(handle, List.copyOf(byAddress.keySet())));
        byAddress.entrySet().removeIf(entry -> stamp(entry.getValue()).equals(stamps.get(entry.getKey())));
        return store.write(handle -> {
            SourceShelf.save(handle, source, next);
            return byAddress.isEmpty() ? 0 : put(handle, source, byAddress, oldest, now);
        });
    }

    private static int put(Handle handle, String source, Map<String, Item> items, Instant oldest, Instant now) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO entry (address, source, host, link, title, published, updated, content, author, complete,
                                   stamp, listed_at, tries, looks, due, outcome)
                VALUES (:address, :source, :host, :link, :title, :published, :updated, :content, :author, :complete,
                        :stamp, :now, 0, 0, :due, :outcome)
                ON CONFLICT (address) DO UPDATE SET title = excluded.title, updated = excluded.updated,
                    content = CASE WHEN excluded.due IS NULL THEN entry.content ELSE excluded.content END,
                    stamp = excluded.stamp, tries = 0,
                    due = CASE WHEN entry.stamp = '' THEN entry.due ELSE coalesce(excluded.due, entry.due) END""");
        int before = count(handle);
        items.forEach((address, item) -> {
            boolean old = item.isOlderThan(oldest);
            batch.bind("address", address)
                    .bind("source", source)
                    .bind("host", host(address))
                    .bind("link", item.address())
                    .bind("title", item.title())
                    .bind(
                            "published",
                            item.published().map(Instant::toEpochMilli).orElse(null))
                    .bind("updated", item.updated().map(Instant::toEpochMilli).orElse(null))
                    .bind("content", old ? "" : item.content())
                    .bind("author", item.author())
                    .bind("complete", item.complete() ? 1 : 0)
                    .bind("stamp", stamp(item))
                    .bind("now", now.toEpochMilli())
                    .bind("due", old ? null : now.toEpochMilli())
                    .bind("outcome", old ? "older than the news reaches back" : "not asked for yet")
                    .add();
        });
        batch.execute();
        return count(handle) - before;
    }

    private static int count(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(rowid), 0) FROM entry")
                .mapTo(Integer.class)
                .one();
    }

    private static Map<String, String> stamps(Handle handle, List<String> addresses) {
        Map<String, String> stamps = new HashMap<>();
        for (int from = 0; from < addresses.size(); from += AT_ONCE) {
            handle.createQuery("SELECT address, stamp FROM entry WHERE address IN (<addresses>)")
                    .bindList("addresses", addresses.subList(from, Math.min(addresses.size(), from + AT_ONCE)))
                    .map((row, context) -> Map.entry(row.getString("address"), row.getString("stamp")))
                    .forEach(entry -> stamps.put(entry.getKey(), entry.getValue()));
        }
        return stamps;
    }

    /// Tells one wording of an entry from another. Content counts only where it is the piece itself: in other entries
    /// counters and advertisements change it.
    private static String stamp(Item item) {
        return Integer.toHexString(item.title().hashCode())
                + item.updated().map(at -> "-" + at.getEpochSecond()).orElse("")
                + (item.complete() ? "-" + Integer.toHexString(item.content().hashCode()) : "");
    }

    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// Hosts of which a page is due.
    public List<String> dueHosts(Instant now) {
        return store.read(
                handle -> handle.createQuery("SELECT DISTINCT host FROM entry INDEXED BY entry_soonest WHERE " + DUE)
                        .bind("now", now.toEpochMilli())
                        .bind("beyond", now.plus(LONGEST_WAIT).toEpochMilli())
                        .mapTo(String.class)
                        .list());
    }

    /// Entries of a host that are due, the longest overdue first.
    public List<Entry> due(String host, Instant now, int most) {
        return store.read(handle -> handle.createQuery(
                        "SELECT * FROM entry WHERE host = :host AND " + DUE + " ORDER BY due LIMIT :most")
                .bind("host", host)
                .bind("now", now.toEpochMilli())
                .bind("beyond", now.plus(LONGEST_WAIT).toEpochMilli())
                .bind("most", most)
                .map((row, context) -> entry(row))
                .list());
    }

    /// The entry of an address, if one was listed.
    public Optional<Entry> find(String address) {
        return store.read(handle -> handle.createQuery("SELECT * FROM entry WHERE address = :address")
                .bind("address", Canonical.of(address))
                .map((row, context) -> entry(row))
                .findOne());
    }

    /// Keeps what is done next about an entry.
    public void settle(Entry entry, Entry.Next next) {
        store.write(handle -> settle(handle, entry, next));
    }

    static int settle(Handle handle, Entry entry, Entry.Next next) {
        return handle.createUpdate("""
                        UPDATE entry SET tries = :tries, looks = :looks, due = :due, outcome = :outcome,
                               content = CASE WHEN :looks > 0 AND :due IS NULL THEN '' ELSE content END
                         WHERE address = :address""")
                .bind("tries", next.tries())
                .bind("looks", next.looks())
                .bind("due", next.due().map(Instant::toEpochMilli).orElse(null))
                .bind("outcome", next.outcome())
                .bind("address", entry.address())
                .execute();
    }

    /// How many pages are due, and for how long the oldest has been.
    public Waiting waiting(Instant now) {
        return store.read(handle -> handle.createQuery(
                        "SELECT count(*) AS many, min(due) AS first FROM entry WHERE due IS NOT NULL AND due <= :now")
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new Waiting(
                        row.getInt("many"),
                        row.getInt("many") == 0
                                ? Duration.ZERO
                                : Duration.ofMillis(now.toEpochMilli() - row.getLong("first"))))
                .one());
    }

    /// @param longest how long the oldest has been due
    public record Waiting(int pages, Duration longest) {}

    private static Entry entry(ResultSet row) throws SQLException {
        Item item = new Item(
                row.getString("link"),
                row.getString("title"),
                instant(row, "published"),
                instant(row, "updated"),
                row.getString("content"),
                row.getString("author"),
                row.getInt("complete") == 1);
        return new Entry(
                row.getString("address"),
                row.getString("source"),
                item,
                Instant.ofEpochMilli(row.getLong("listed_at")),
                row.getInt("tries"),
                row.getInt("looks"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
