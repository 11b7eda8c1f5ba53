package pressbox.store;

import java.time.Instant;
import java.util.Optional;

/// Who is logged in: hashes of session cookies, so that a copy of the store lets nobody in.
public final class SessionShelf {
    private final Store store;

    public SessionShelf(Store store) {
        this.store = store;
    }

    public void start(String tokenHash, String login, Instant now, Instant expires) {
        store.write(handle -> {
            handle.createUpdate("DELETE FROM session WHERE expires <= :now")
                    .bind("now", now.toEpochMilli())
                    .execute();
            return handle.createUpdate("""
                            INSERT INTO session (token, login, started, expires)
                            VALUES (:token, :login, :now, :expires)""")
                    .bind("token", tokenHash)
                    .bind("login", login)
                    .bind("now", now.toEpochMilli())
                    .bind("expires", expires.toEpochMilli())
                    .execute();
        });
    }

    /// Login of the member whose session this is, as long as it lasts.
    public Optional<String> login(String tokenHash, Instant now) {
        return store.read(
                handle -> handle.createQuery("SELECT login FROM session WHERE token = :token AND expires > :now")
                        .bind("token", tokenHash)
                        .bind("now", now.toEpochMilli())
                        .mapTo(String.class)
                        .findOne());
    }

    public void end(String tokenHash) {
        store.write(handle -> handle.createUpdate("DELETE FROM session WHERE token = :token")
                .bind("token", tokenHash)
                .execute());
    }
}
