package pressbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import pressbox.desk.Evidence;
import pressbox.desk.Member;

/// Posts that were pasted, and who confirmed them. Only ever added to.
public final class EvidenceShelf {
    private static final String PASTED = "SELECT * FROM evidence ";

    private final Store store;

    public EvidenceShelf(Store store) {
        this.store = store;
    }

    /// Keeps a pasted post; the same words of the same post by the same person are kept once.
    ///
    /// @return the evidence as it is kept
    public Evidence keep(Evidence pasted) {
        long id = store.write(handle -> handle.createQuery("""
                        SELECT id FROM evidence WHERE address = :address AND words = :words AND login = :login
                           AND account = :account AND said_at IS :said""")
                .bind("address", pasted.address())
                .bind("words", pasted.words())
                .bind("login", pasted.by().login())
                .bind("account", pasted.account())
                .bind("said", millis(pasted.saidAt()))
                .mapTo(Long.class)
                .findFirst()
                .orElseGet(() -> insert(handle, pasted)));
        return find(id).orElseThrow();
    }

    private static long insert(Handle handle, Evidence pasted) {
        return handle.createUpdate("""
                        INSERT INTO evidence (address, account, words, said_at, login, who, pasted_at)
                        VALUES (:address, :account, :words, :said, :login, :who, :at)""")
                .bind("address", pasted.address())
                .bind("account", pasted.account())
                .bind("words", pasted.words())
                .bind("said", millis(pasted.saidAt()))
                .bind("login", pasted.by().login())
                .bind("who", pasted.by().name())
                .bind("at", pasted.pastedAt().toEpochMilli())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /// Keeps that `member` looked at the post and found the words right; a second time changes nothing.
    public void confirm(long id, Member member, Instant at) {
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO evidence_confirmed (evidence, login, who, at) VALUES (:id, :login, :who, :at)
                        ON CONFLICT DO NOTHING""")
                .bind("id", id)
                .bind("login", member.login())
                .bind("who", member.name())
                .bind("at", at.toEpochMilli())
                .execute());
    }

    public Optional<Evidence> find(long id) {
        return store.read(handle -> handle.createQuery(PASTED + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> evidence(handle, row))
                .findOne());
    }

    /// The latest first.
    public List<Evidence> latest(int most) {
        return store.read(handle -> handle.createQuery(PASTED + "ORDER BY id DESC LIMIT :most")
                .bind("most", most)
                .map((row, context) -> evidence(handle, row))
                .list());
    }

    /// The latest evidence of each of the addresses that have any.
    public Map<String, Evidence> of(List<String> addresses) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        return store.read(handle -> handle
                .createQuery(PASTED + "WHERE address IN (<addresses>) ORDER BY id")
                .bindList("addresses", addresses)
                .map((row, context) -> evidence(handle, row))
                .stream()
                .collect(Collectors.toMap(Evidence::address, one -> one, (earlier, later) -> later)));
    }

    private static Evidence evidence(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long said = row.getLong("said_at");
        Optional<Instant> saidAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(said));
        return new Evidence(
                id,
                row.getString("address"),
                row.getString("account"),
                row.getString("words"),
                saidAt,
                by(row),
                Instant.ofEpochMilli(row.getLong("pasted_at")),
                confirmations(handle, id));
    }

    private static List<Evidence.Confirmation> confirmations(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM evidence_confirmed WHERE evidence = :id ORDER BY at, login")
                .bind("id", id)
                .map((row, context) -> new Evidence.Confirmation(by(row), Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    private static Evidence.By by(ResultSet row) throws SQLException {
        return new Evidence.By(row.getString("login"), row.getString("who"));
    }

    private static @Nullable Long millis(Optional<Instant> at) {
        return at.map(Instant::toEpochMilli).orElse(null);
    }
}
