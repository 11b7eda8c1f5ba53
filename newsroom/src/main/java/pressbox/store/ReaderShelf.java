package pressbox.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pressbox.delivery.Consent;
import pressbox.delivery.Medium;
import pressbox.delivery.Reader;

/// Readers and what they agreed to.
public final class ReaderShelf {
    private final Store store;

    public ReaderShelf(Store store) {
        this.store = store;
    }

    /// Adds a reader, or changes the name of one who is there and keeps the secret.
    ///
    /// @param secret part of the reader's unsubscribe address
    public void put(Reader reader, String secret) {
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO reader (id, name, secret) VALUES (:id, :name, :secret)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name""")
                .bind("id", reader.id())
                .bind("name", reader.name())
                .bind("secret", secret)
                .execute());
    }

    /// Keeps a leave with its proof.
    public void agree(Consent consent) {
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO consent (reader, medium, address, wording, how, given, withdrawn)
                        VALUES (:reader, :medium, :address, :wording, :how, :given, NULL) ON CONFLICT DO NOTHING""")
                .bind("reader", consent.reader())
                .bind("medium", consent.medium().name())
                .bind("address", consent.address())
                .bind("wording", consent.wording())
                .bind("how", consent.how())
                .bind("given", consent.given().toEpochMilli())
                .execute());
    }

    /// Ends every leave of the reader whose secret this is on one medium.
    ///
    /// @return whether there was such a reader
    public boolean withdraw(String secret, Medium medium, Instant now) {
        return store.write(handle -> {
            Optional<String> reader = handle.createQuery("SELECT id FROM reader WHERE secret = :secret")
                    .bind("secret", secret)
                    .mapTo(String.class)
                    .findOne();
            reader.ifPresent(id -> handle.createUpdate("""
                            UPDATE consent SET withdrawn = :now
                             WHERE reader = :reader AND medium = :medium AND withdrawn IS NULL""")
                    .bind("now", now.toEpochMilli())
                    .bind("reader", id)
                    .bind("medium", medium.name())
                    .execute());
            return reader.isPresent();
        });
    }

    public Optional<Reader> bySecret(String secret) {
        return store.read(handle -> handle.createQuery("SELECT id, name FROM reader WHERE secret = :secret")
                .bind("secret", secret)
                .map((row, context) -> new Reader(row.getString("id"), row.getString("name")))
                .findOne());
    }

    /// Everything a reader ever agreed to, for a reader who asks.
    public List<Consent> consents(String reader) {
        return store.read(handle -> handle.createQuery("SELECT * FROM consent WHERE reader = :reader ORDER BY given")
                .bind("reader", reader)
                .map((row, context) -> new Consent(
                        row.getString("reader"),
                        Medium.valueOf(row.getString("medium")),
                        row.getString("address"),
                        row.getString("wording"),
                        row.getString("how"),
                        Instant.ofEpochMilli(row.getLong("given")),
                        row.getObject("withdrawn") == null
                                ? Optional.empty()
                                : Optional.of(Instant.ofEpochMilli(row.getLong("withdrawn")))))
                .list());
    }

    /// How many readers may be sent to on a medium.
    public int count(Medium medium) {
        return store.read(handle -> handle.createQuery(
                        "SELECT count(DISTINCT reader) FROM consent WHERE medium = :medium AND withdrawn IS NULL")
                .bind("medium", medium.name())
                .mapTo(Integer.class)
                .one());
    }
}
