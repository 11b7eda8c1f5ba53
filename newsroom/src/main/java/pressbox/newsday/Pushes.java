package pressbox.newsday;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressbox.article.Page;
import pressbox.desk.Secrets;
import pressbox.store.EntryShelf;
import pressbox.store.SourceShelf;
import pressbox.store.SubscriptionShelf;
import pressbox.wire.Hub;
import pressbox.wire.Signature;
import pressbox.wire.Source;
import pressbox.wire.Subscription;
import pressbox.wire.Subscriptions;
import pressbox.wire.Visit;
import pressbox.wire.Wire;

/// Feeds that hubs push to us: subscribed where a visit finds a hub, and taken in as a visit's listing is.
public final class Pushes {
    /// Where hubs knock, under the desk's address.
    public static final String DOOR = "/hub/";

    private static final Logger LOG = LoggerFactory.getLogger(Pushes.class);

    private final Newsroom room;
    private final Wire wire;
    private final Optional<Subscriptions> hubs;
    private final SubscriptionShelf subscriptions;
    private final SourceShelf sources;
    private final EntryShelf entries;
    private final LatelyPushed lately = new LatelyPushed();

    /// @param desk where the web reaches the desk; empty where it cannot, and then everything is polled
    public Pushes(Newsroom room, Wire wire, String desk) {
        this.room = room;
        this.wire = wire;
        this.hubs = desk.isEmpty() ? Optional.empty() : Optional.of(new Subscriptions(wire, desk + DOOR));
        this.subscriptions = new SubscriptionShelf(room.store());
        this.sources = new SourceShelf(room.store());
        this.entries = new EntryShelf(room.store());
    }

    /// Subscribes where a visit found a hub, and again before that ends.
    void offered(Source source, List<Hub> offered) {
        if (hubs.isEmpty() || offered.isEmpty()) {
            return;
        }
        Optional<Subscription> wish =
                hubs.get().toAsk(source, offered, subscriptions.of(source.id()), Secrets::fresh, room.now());
        wish.ifPresent(asked -> {
            subscriptions.put(asked); // before the hub is asked, since it may verify before it answers
            hubs.get()
                    .ask(asked)
                    .ifPresent(why -> LOG.info(
                            "{} is polled: its hub {} {}",
                            source.outlet(),
                            asked.hub().address(),
                            why));
        });
    }

    /// What to tell a hub that asks at a callback: the challenge, or nothing where the wish was not ours.
    public Optional<String> asked(String callback, Subscriptions.Question question) {
        return subscriptions.calledAt(callback).flatMap(known -> {
            Subscriptions.Reply reply = Subscriptions.answer(question, known, room.now());
            if (!reply.next().equals(known)) {
                subscriptions.put(reply.next());
            }
            return reply.echo();
        });
    }

    /// Whether a callback is of a feed that is watched still.
    public boolean knows(String callback) {
        return subscriptions.calledAt(callback).isPresent();
    }

    /// Takes in what a hub pushed, if its signature is right; what is not signed rightly is passed over in silence, and
    /// so is what was pushed before, since somebody may play it again to bring an old headline back.
    public void pushed(String callback, String signature, String contentType, byte[] body) {
        subscriptions
                .calledAt(callback)
                .filter(known -> Signature.signs(signature, body, known.secret()))
                .filter(_ -> lately.isNew(callback, body))
                .ifPresent(known -> sources.find(known.source())
                        .filter(watched -> !watched.source().paused())
                        .ifPresent(watched -> take(known, watched, contentType, body)));
    }

    private void take(Subscription known, SourceShelf.Watched watched, String contentType, byte[] body) {
        Page page = new Page(known.hub().topic(), room.now(), contentType, body);
        Optional<Visit> brought = wire.pushed(watched.source(), watched.state(), page, room.now());
        if (brought.isEmpty()) {
            LOG.info("{}: its hub pushed what is no feed", watched.source().outlet());
            return;
        }
        entries.list(
                watched.source().id(),
                brought.get().items(),
                brought.get().next(),
                room.now().minus(Intake.AT_HAND),
                room.now());
    }
}
