package pressbox.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import pressbox.article.Page;
import pressbox.feed.Item;
import pressbox.reading.Filed;
import pressbox.wire.Source;

/// Pages as they were fetched and the readings made of them.
public final class ReadingShelf {
    /// A reading with the page it was made of, the source that led to it, and when it was read.
    ///
    /// @param page   its address
    /// @param source its id
    public record Kept(Filed filed, String page, String source, Instant readAt) {
        /// Whether it was made of this page, in this version or an earlier one.
        public boolean isOf(Page other) {
            return page.isEmpty() || page.equals(other.address());
        }
    }

    /// A page of which nothing was made yet.
    ///
    /// @param entry  the address by which a source listed it
    /// @param source the id of that source
    public record Unread(Page page, String entry, String source) {}

    /// Words that a published story held and no longer holds, and when that was seen.
    public record Edit(String address, Instant at, String words) {}

    private final Store store;

    public ReadingShelf(Store store) {
        this.store = store;
    }

    /// Keeps a fetched page before anything is made of it; a page whose bytes changed is a new version.
    ///
    /// @return whether these bytes are new
    public boolean keep(Page page, Item entry, Source source) {
        String hash = Hashes.sha256(page.body());
        byte[] body = packed(page.body());
        return store.write(handle -> handle.createUpdate("""
                                INSERT INTO page (address, version, source, entry, fetched_at, content_type, hash, body, outcome)
                                SELECT :address, coalesce(max(version), 0) + 1, :source, :entry, :at, :type, :hash, :body, ''
                                  FROM page WHERE address = :address
                                HAVING coalesce((SELECT hash FROM page WHERE address = :address
                                                  ORDER BY version DESC LIMIT 1), '') <> :hash""")
                        .bind("address", page.address())
                        .bind("source", source.id())
                        .bind("entry", entry.address())
                        .bind("at", page.fetchedAt().toEpochMilli())
                        .bind("type", page.contentType())
                        .bind("hash", hash)
                        .bind("body", body)
                        .execute()
                > 0);
    }

    /// Keeps what was read from a page, and what its outlet took out of the story; an earlier reading of the same
    /// canonical address is replaced.
    ///
    /// @param gone words of facts that the earlier reading had and this one has no more
    public void keep(Page page, Kept kept, List<String> gone) {
        String article = ReadingJson.article(kept.filed().reading());
        String facts = ReadingJson.facts(kept.filed().reading());
        store.write(handle -> {
            for (String words : gone) {
                handle.createUpdate(
                                "INSERT INTO edit (address, at, words) VALUES (:address, :at, :words) ON CONFLICT DO NOTHING")
                        .bind("address", kept.filed().address())
                        .bind("at", kept.readAt().toEpochMilli())
                        .bind("words", words)
                        .execute();
            }
            handle.createUpdate("""
                            INSERT OR REPLACE INTO reading (address, page, source, outlet, owner, published_at, read_at, title, article,
                                facts)
                            VALUES (:address, :page, :source, :outlet, :owner, :at, :read, :title, :article, :facts)""")
                    .bind("address", kept.filed().reading().article().address())
                    .bind("page", kept.page())
                    .bind("source", kept.source())
                    .bind("outlet", kept.filed().outlet())
                    .bind("owner", kept.filed().owner())
                    .bind("at", kept.filed().at().toEpochMilli())
                    .bind("read", kept.readAt().toEpochMilli())
                    .bind("title", kept.filed().reading().article().title())
                    .bind("article", article)
                    .bind("facts", facts)
                    .execute();
            return settle(handle, page, "article");
        });
    }

    /// Notes what became of a page that is no article.
    public void settle(Page page, String outcome) {
        store.write(handle -> settle(handle, page, outcome));
    }

    /// Pages that were kept but not yet read: what a crash between the two leaves.
    public List<Unread> unread() {
        return store.read(handle -> handle.createQuery(
                        "SELECT * FROM page WHERE outcome = '' ORDER BY fetched_at, version")
                .map((row, context) -> new Unread(
                        new Page(
                                row.getString("address"),
                                Instant.ofEpochMilli(row.getLong("fetched_at")),
                                row.getString("content_type"),
                                unpacked(row.getBytes("body"))),
                        row.getString("entry"),
                        row.getString("source")))
                .list());
    }

    /// The reading of an article by its canonical address.
    public Optional<Kept> find(String address) {
        return store.read(handle -> handle.createQuery("SELECT * FROM reading WHERE address = :address")
                .bind("address", address)
                .map((row, context) -> kept(row))
                .findOne());
    }

    /// What outlets took out of these stories after they were published, oldest first.
    public List<Edit> edits(List<String> addresses) {
        return addresses.isEmpty()
                ? List.of()
                : store.read(handle -> handle.createQuery(
                                "SELECT * FROM edit WHERE address IN (<addresses>) ORDER BY at")
                        .bindList("addresses", addresses)
                        .map((row, context) -> new Edit(
                                row.getString("address"),
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("words")))
                        .list());
    }

    /// The latest `most` readings published since `from`, oldest first.
    public List<Kept> since(Instant from, int most) {
        return store.read(handle -> handle.createQuery(
                        "SELECT * FROM (SELECT * FROM reading WHERE published_at >= :from ORDER BY published_at DESC LIMIT :most)"
                                + " ORDER BY published_at, address")
                .bind("from", from.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> kept(row))
                .list());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new Filed(
                        ReadingJson.reading(row.getString("article"), row.getString("facts")),
                        Instant.ofEpochMilli(row.getLong("published_at")),
                        row.getString("outlet"),
                        row.getString("owner")),
                row.getString("page"),
                row.getString("source"),
                Instant.ofEpochMilli(row.getLong("read_at")));
    }

    private static int settle(Handle handle, Page page, String outcome) {
        return handle.createUpdate("UPDATE page SET outcome = :outcome WHERE address = :address AND outcome = ''")
                .bind("outcome", outcome)
                .bind("address", page.address())
                .execute();
    }

    private static byte[] packed(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
