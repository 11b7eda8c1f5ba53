package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks hubs to push, and checks what they say: decisions over a subscription, which somebody else keeps.
public final class Subscriptions {
    /// What a hub wants to know at our door.
    ///
    /// @param mode  `subscribe`, `unsubscribe` or `denied`
    /// @param lease in seconds as written, empty where it tells none
    public record Question(String mode, String topic, String challenge, String lease) {}

    /// What it is told, and how the subscription stands then.
    ///
    /// @param echo the challenge, where the wish is ours; nothing else is ever echoed
    public record Reply(Optional<String> echo, Subscription next) {}

    private static final Duration USUAL_LEASE = Duration.ofDays(10);
    private static final int LONGEST_CHALLENGE = 2_000;

    private final Wire wire;
    private final String door;

    /// @param door where the web reaches our callbacks, with a slash at its end
    public Subscriptions(Wire wire, String door) {
        this.wire = wire;
        this.door = door;
    }

    /// The subscription to be kept and then asked for, if a hub is offered that is to be asked now.
    ///
    /// @param secrets makes letters that nobody can guess
    public Optional<Subscription> toAsk(
            Source source, List<Hub> offered, Optional<Subscription> known, Supplier<String> secrets, Instant now) {
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        Hub hub = offered.getFirst();
        if (known.isPresent() && !known.get().wants(hub, now)) {
            return Optional.empty();
        }
        // Another hub is told other secrets, so that the one before can push nothing more.
        return Optional.of(known.filter(before -> before.hub().equals(hub))
                .map(before -> before.asked(now))
                .orElseGet(() -> new Subscription(
                        source.id(),
                        hub,
                        secrets.get(),
                        new Token(secrets.get()),
                        Subscription.State.ASKED,
                        now,
                        Instant.EPOCH)));
    }

    /// Asks the hub.
    ///
    /// @return why it did not take the wish, if it did not; the source is polled then
    public Optional<String> ask(Subscription wish) {
        return wire.post(wish.hub().address(), wish.form(door));
    }

    /// A hub asks whether we meant it, or tells that it will not.
    public static Reply answer(Question asked, Subscription known, Instant now) {
        boolean ours = asked.topic().equals(known.hub().topic());
        if (asked.mode().equals("denied") && ours) {
            return new Reply(Optional.empty(), known.denied());
        }
        boolean sound = !asked.challenge().isEmpty() && asked.challenge().length() <= LONGEST_CHALLENGE;
        if (!asked.mode().equals("subscribe") || !ours || !sound) {
            return new Reply(Optional.empty(), known);
        }
        return new Reply(Optional.of(asked.challenge()), known.verified(lease(asked.lease()), now));
    }

    private static Duration lease(String written) {
        boolean number =
                !written.isEmpty() && written.length() <= 9 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Duration.ofSeconds(Long.parseLong(written)) : USUAL_LEASE;
    }
}
