package pressbox.newsday;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressbox.delivery.Channel;
import pressbox.delivery.Digest;
import pressbox.delivery.Dispatch;
import pressbox.delivery.Edition;
import pressbox.delivery.Letter;
import pressbox.delivery.Medium;
import pressbox.desk.Approved;
import pressbox.football.Slug;
import pressbox.site.SiteSettings;
import pressbox.store.DispatchShelf;
import pressbox.store.DraftShelf;

/// Sends editions: planned in one step, each hand-over on the disk before and after it happens.
///
/// After a crash a hand-over that was under way is repeated where a repeat is the same letter, else it is uncertain and
/// left to a person: no reader gets an edition twice.
public final class Sending implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int STORIES = 5;
    private static final int TRIES = 5;

    private final Newsroom room;
    private final SiteSettings site;
    private final List<Channel> channels;
    private final DispatchShelf ledger;
    private final DraftShelf drafts;

    public Sending(Newsroom room, SiteSettings site, List<Channel> channels) {
        this.room = room;
        this.site = site;
        this.channels = List.copyOf(channels);
        this.ledger = new DispatchShelf(room.store());
        this.drafts = new DraftShelf(room.store());
    }

    /// The edition of a day as it was made, or as it would be made now; nothing where nothing is approved.
    public Optional<Edition> edition(LocalDate day) {
        List<Approved> approved = drafts.approved();
        return ledger.edition(day.toString(), approved).or(() -> compose(day, approved));
    }

    private Optional<Edition> compose(LocalDate day, List<Approved> approved) {
        List<Approved> stories = approved.stream()
                .filter(one -> !one.at().atZone(room.zone()).toLocalDate().isAfter(day))
                .sorted(Comparator.comparing(Approved::at).reversed())
                .limit(STORIES)
                .toList();
        return stories.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edition(day.toString(), day, DAY.format(day), stories));
    }

    public Digest digest(Edition edition) {
        return Digest.of(edition, site.name(), site.address());
    }

    /// Plans an edition for everybody who agreed, and hands it over; safe to call again.
    public void send(Edition edition) {
        ledger.keep(edition, room.now());
        for (Channel channel : channels) {
            ledger.plan(edition.id(), channel.medium(), room.now());
            handOver(edition, channel);
        }
    }

    /// Settles what a crash broke off and sends what was planned and not yet handed over.
    public void resume() {
        for (Channel channel : channels) {
            Dispatch.State to = channel.repeats() ? Dispatch.State.PLANNED : Dispatch.State.UNCERTAIN;
            ledger.recover(channel.medium(), to, room.now());
            for (String open : ledger.open(channel.medium())) {
                ledger.edition(open, drafts.approved()).ifPresent(edition -> handOver(edition, channel));
            }
        }
    }

    /// Counts of the ledger, by medium.
    public Map<Medium, Map<Dispatch.State, Integer>> counts(Edition edition) {
        return ledger.counts(edition.id());
    }

    private void handOver(Edition edition, Channel channel) {
        Digest digest = digest(edition);
        int accepted = 0;
        Optional<DispatchShelf.Due> due = ledger.next(edition.id(), channel.medium(), room.now());
        while (due.isPresent()) {
            Dispatch dispatch = due.get().dispatch();
            Channel.Outcome outcome = channel.hand(letter(edition, digest, due.get()));
            accepted += outcome instanceof Channel.Outcome.Accepted ? 1 : 0;
            if (!settle(dispatch, outcome)) {
                LOG.warn("{} does not take letters now; the rest stays planned", channel.medium());
                return;
            }
            due = ledger.next(edition.id(), channel.medium(), room.now());
        }
        LOG.info("edition {}: {} letters accepted by {}", edition.id(), accepted, channel.medium());
    }

    /// @return whether to go on with the next letter
    private boolean settle(Dispatch dispatch, Channel.Outcome outcome) {
        switch (outcome) {
            case Channel.Outcome.Accepted(String detail) -> settle(dispatch, Dispatch.State.ACCEPTED, detail);
            case Channel.Outcome.Rejected(String why) -> settle(dispatch, Dispatch.State.REJECTED, why);
            case Channel.Outcome.Unknown(String why) -> settle(dispatch, Dispatch.State.UNCERTAIN, why);
            case Channel.Outcome.NotNow(String why) -> {
                boolean again = dispatch.attempts() < TRIES;
                settle(dispatch, again ? Dispatch.State.PLANNED : Dispatch.State.REJECTED, why);
                return false;
            }
        }
        return true;
    }

    private void settle(Dispatch dispatch, Dispatch.State state, String detail) {
        ledger.settle(dispatch, state, detail, room.now());
    }

    private Letter letter(Edition edition, Digest digest, DispatchShelf.Due due) {
        String leave = site.at("/leave/" + due.secret());
        String foot = "\nYou get this because you agreed to it. To leave: " + leave + "\n";
        return new Letter(
                Slug.of(site.name()) + "-" + edition.id() + "-"
                        + Slug.of(due.dispatch().reader()),
                due.dispatch().reader(),
                due.name(),
                due.dispatch().address(),
                digest.mail().subject(),
                digest.mail().text() + foot,
                digest.mail().html() + "<p>You get this because you agreed to it. <a href=\"" + leave
                        + "\">Leave</a></p>",
                leave);
    }

    @Override
    public void close() {
        channels.forEach(Channel::close);
    }
}
