package pressbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import pressbox.wire.Hub;
import pressbox.wire.Subscription;
import pressbox.wire.Token;

/// What hubs were asked to push; one row a source, which goes with it.
public final class SubscriptionShelf {
    private final Store store;

    public SubscriptionShelf(Store store) {
        this.store = store;
    }

    public void put(Subscription subscription) {
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO subscription (source, topic, hub, callback, secret, state, asked_at, ends_at)
                        VALUES (:source, :topic, :hub, :callback, :secret, :state, :asked, :ends)
                        ON CONFLICT (source) DO UPDATE SET topic = excluded.topic, hub = excluded.hub,
                            callback = excluded.callback, secret = excluded.secret, state = excluded.state,
                            asked_at = excluded.asked_at, ends_at = excluded.ends_at""")
                .bind("source", subscription.source())
                .bind("topic", subscription.hub().topic())
                .bind("hub", subscription.hub().address())
                .bind("callback", subscription.callback())
                .bind("secret", subscription.secret().letters())
                .bind("state", subscription.state().name())
                .bind("asked", subscription.askedAt().toEpochMilli())
                .bind("ends", subscription.endsAt().toEpochMilli())
                .execute());
    }

    public Optional<Subscription> of(String source) {
        return find("source", source);
    }

    /// By the last part of the address that its hub calls.
    public Optional<Subscription> calledAt(String callback) {
        return find("callback", callback);
    }

    private Optional<Subscription> find(String column, String value) {
        return store.read(handle -> handle.createQuery("SELECT * FROM subscription WHERE " + column + " = :value")
                .bind("value", value)
                .map((row, context) -> subscription(row))
                .findOne());
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getString("source"),
                new Hub(row.getString("hub"), row.getString("topic")),
                row.getString("callback"),
                new Token(row.getString("secret")),
                Subscription.State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("asked_at")),
                Instant.ofEpochMilli(row.getLong("ends_at")));
    }
}
