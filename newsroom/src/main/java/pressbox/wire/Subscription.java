package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a hub was asked for, and what it said.
///
/// @param source   id of the source
/// @param callback last part of the address that the hub calls; a secret between the hub and us
/// @param secret   by which the hub signs what it pushes
/// @param askedAt  when the hub was asked last
/// @param endsAt   when it stops pushing unless asked again, [Instant#EPOCH] until it has verified the wish
public record Subscription(
        String source, Hub hub, String callback, Token secret, State state, Instant askedAt, Instant endsAt) {
    /// How far it has come.
    public enum State {
        /// The hub has not verified it yet; the source is polled.
        ASKED,
        /// The hub pushes; the source is polled all the same, since hubs lose things.
        ACTIVE,
        /// The hub does not want to; the source is polled.
        DENIED
    }

    /// How long a hub is asked to push; it may choose another time.
    private static final Duration LEASE = Duration.ofDays(10);

    /// Renewed so long before its end, since a source is visited once a day at least.
    private static final Duration IN_TIME = Duration.ofHours(25);

    private static final Duration PATIENCE = Duration.ofHours(6);
    private static final Duration LONGEST_LEASE = Duration.ofDays(90);

    /// Whether to ask (again) for what `offered` offers.
    boolean wants(Hub offered, Instant now) {
        boolean pausing = !now.isBefore(askedAt) && now.isBefore(askedAt.plus(PATIENCE));
        if (!hub.equals(offered)) {
            return !pausing;
        }
        return switch (state) {
            case ASKED, DENIED -> !pausing;
            case ACTIVE -> !pausing && !now.plus(IN_TIME).isBefore(endsAt);
        };
    }

    /// The hub has verified that we meant it.
    Subscription verified(Duration lease, Instant now) {
        Duration bounded = lease.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : lease;
        return new Subscription(source, hub, callback, secret, State.ACTIVE, askedAt, now.plus(bounded));
    }

    Subscription denied() {
        return new Subscription(source, hub, callback, secret, State.DENIED, askedAt, Instant.EPOCH);
    }

    /// Asked again, by the same callback and secret, so that what is pushed meanwhile is still known.
    Subscription asked(Instant now) {
        State next = state == State.ACTIVE ? State.ACTIVE : State.ASKED;
        return new Subscription(source, hub, callback, secret, next, now, endsAt);
    }

    /// What the hub is sent.
    ///
    /// @param door where the web reaches our callbacks, with a slash at its end
    Map<String, String> form(String door) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", "subscribe");
        form.put("hub.topic", hub.topic());
        form.put("hub.callback", door + callback);
        form.put("hub.secret", secret.letters());
        form.put("hub.lease_seconds", String.valueOf(LEASE.toSeconds()));
        return form;
    }
}
