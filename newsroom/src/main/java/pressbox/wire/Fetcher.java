package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// Goes to addresses as a well-behaved robot: at every redirect it asks whether robots.txt allows it, waits for
/// its turn with that host, and heeds what the site reserves. Safe for many threads.
final class Fetcher implements AutoCloseable {
    private final WireSettings settings;
    private final Connections connections;
    private final HostGaps gaps = new HostGaps();
    private final Allowances allowances = new Allowances();
    private final Robots robots;
    private final Reservations reservations;

    Fetcher(WireSettings settings) {
        this(settings, Names.ofThisMachine(), new SslContextFactory.Client());
    }

    Fetcher(WireSettings settings, Names names, SslContextFactory.Client tls) {
        this.settings = settings;
        this.connections = new Connections(settings, names, tls);
        this.robots = new Robots(settings.product(), this::robotsFile);
        this.reservations = new Reservations(this::reservationsFile);
    }

    /// What came of asking for a listing.
    ///
    /// @param reserved why no more than headlines and links of it may be kept, if so
    record Listed(Answer answer, Optional<String> reserved) {}

    /// Asks for what a source lists, if it has changed.
    Listed list(String address, Validators known, Instant now) {
        try {
            Trip trip = go(WebAddress.of(address), known, now);
            Answer answer = AnswerReader.read(trip, known, now);
            return new Listed(answer, reserved(trip, answer, now));
        } catch (UnusableAddress e) {
            return new Listed(new Answer.Refused(e.why()), Optional.empty());
        }
    }

    /// Whether robots.txt allows an address, and how long a pause it asks for.
    Robots.Permission permission(String address, Instant now) {
        try {
            return robots.permission(WebAddress.of(address), now);
        } catch (UnusableAddress e) {
            return new Robots.Permission.Denied(new Answer.Refused(e.why()));
        }
    }

    /// Asks for a page; one that is reserved is refused.
    Answer page(String address, Instant now) {
        try {
            Trip trip = go(WebAddress.of(address), Validators.NONE, now);
            Answer answer = AnswerReader.read(trip, Validators.NONE, now);
            return reserved(trip, answer, now).<Answer>map(Answer.Refused::new).orElse(answer);
        } catch (UnusableAddress e) {
            return new Answer.Refused(e.why());
        }
    }

    /// Asks an interface that is made for programs, with a token. Robots.txt does not speak of those, and a redirect is
    /// not followed, so that nobody else is shown the token.
    Reply interfaceOf(String address, Token token) {
        Patience patience = new Patience(settings.timeout());
        return once(
                address,
                new Call(Validators.NONE, settings.maxBody(), Call.Overlong.REFUSED, patience, token, Map.of()));
    }

    /// Sends a form, as a hub takes it; no redirect is followed.
    Reply post(String address, Map<String, String> form) {
        Patience patience = new Patience(settings.timeout());
        return once(address, new Call(Validators.NONE, Robots.MOST, Call.Overlong.CUT, patience, Token.NONE, form));
    }

    private Reply once(String address, Call call) {
        try {
            return inTurn(WebAddress.of(address), Duration.ZERO, call);
        } catch (UnusableAddress e) {
            return new Reply.NotHad(new Answer.Refused(e.why()));
        }
    }

    private Optional<String> reserved(Trip trip, Answer answer, Instant now) {
        return answer instanceof Answer.Fetched && trip.last() instanceof Reply.Received reply
                ? reservations.reserves(trip.end(), reply, now)
                : Optional.empty();
    }

    private Trip go(WebAddress start, Validators known, Instant now) {
        Patience patience = new Patience(settings.timeout());
        Call call = new Call(known, settings.maxBody(), Call.Overlong.REFUSED, patience);
        return Trip.to(start, at -> {
            Optional<Wait> pause = pause(at, now);
            return pause.isPresent()
                    ? new Reply.NotHad(new Answer.Failed(
                            0, pause.get().why(), Optional.of(pause.get().length())))
                    : step(at, call, now);
        });
    }

    private Reply step(WebAddress at, Call call, Instant now) {
        return switch (robots.permission(at, now)) {
            case Robots.Permission.Denied(Answer answer) -> new Reply.NotHad(answer);
            case Robots.Permission.Allowed(Duration delay) -> {
                // Before the pages, which may be many: whoever waits for this file then does not wait for all of them.
                reservations.askSite(at, now);
                Reply reply = inTurn(at, delay, call);
                if (reply instanceof Reply.Received received) {
                    allowances.heard(at.host(), received.headers(), now);
                }
                yield reply;
            }
        };
    }

    /// How long the host of an address is to be left alone, since it has said that it allows nothing more; if so.
    Optional<Wait> pause(String address, Instant now) {
        try {
            return pause(WebAddress.of(address), now);
        } catch (UnusableAddress e) {
            return Optional.empty();
        }
    }

    private Optional<Wait> pause(WebAddress at, Instant now) {
        return allowances.wait(at.host(), now).map(wait -> new Wait(wait, at.host() + " allows no more for now"));
    }

    private Trip robotsFile(WebAddress file) {
        Call call = callForFileOfSite();
        return Trip.to(file, at -> inTurn(at, Duration.ZERO, call));
    }

    private Trip reservationsFile(WebAddress file, Instant now) {
        Call call = callForFileOfSite();
        return Trip.to(file, at -> switch (robots.permission(at, now)) {
            case Robots.Permission.Denied(Answer answer) -> new Reply.NotHad(answer);
            case Robots.Permission.Allowed(Duration delay) -> inTurn(at, delay, call);
        });
    }

    private Call callForFileOfSite() {
        return new Call(Validators.NONE, Robots.MOST, Call.Overlong.CUT, new Patience(settings.timeout()));
    }

    private Reply inTurn(WebAddress at, Duration delay, Call call) {
        try {
            Duration gap = delay.compareTo(settings.gap()) > 0 ? delay : settings.gap();
            return gaps.inTurn(at.host(), gap, () -> connections.ask(at, call));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.NotHad(new Answer.Unreachable("interrupted"));
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
