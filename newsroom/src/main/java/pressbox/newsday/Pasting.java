package pressbox.newsday;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pressbox.desk.Evidence;
import pressbox.desk.Member;
import pressbox.desk.Paste;
import pressbox.feed.Canonical;
import pressbox.feed.Item;
import pressbox.feed.Paragraphs;
import pressbox.football.Slug;
import pressbox.store.EvidenceShelf;
import pressbox.store.ReadingShelf;
import pressbox.store.SourceShelf;
import pressbox.wire.Source;

/// Takes in posts that people paste: kept as evidence first, then read as any post is.
public final class Pasting {
    private static final int LATEST = 200;

    /// The ids of accounts whose posts are pasted begin so.
    private static final String PASTED = "pasted-";

    private final Newsroom room;
    private final Intake intake;
    private final EvidenceShelf evidence;
    private final ReadingShelf readings;
    private final SourceShelf sources;

    public Pasting(Newsroom room, Intake intake) {
        this.room = room;
        this.intake = intake;
        this.evidence = new EvidenceShelf(room.store());
        this.readings = new ReadingShelf(room.store());
        this.sources = new SourceShelf(room.store());
    }

    /// Keeps and reads a pasted post; the same post with other words is a new version of it.
    public Paste.Outcome paste(Paste paste, Member member) {
        Paste.Outcome outcome = paste.by(member, room.now(), Canonical::of);
        if (!(outcome instanceof Paste.Accepted(Evidence accepted))) {
            return outcome;
        }
        Optional<String> outlet = readFrom(accepted.address());
        if (outlet.isPresent()) {
            return new Paste.Refused("That page is read from " + outlet.get() + " itself, and need not be pasted.");
        }
        Evidence kept = evidence.keep(accepted);
        take(kept);
        intake.refresh();
        return new Paste.Accepted(kept);
    }

    /// Which outlet an article was read from, if it was not pasted: nobody's words replace what was fetched.
    private Optional<String> readFrom(String address) {
        return readings.find(address)
                .filter(kept -> !kept.source().startsWith(PASTED))
                .map(kept -> kept.filed().outlet());
    }

    /// Keeps that `member` looked at the post too, if that is anything new.
    public void confirm(long id, Member member) {
        evidence.find(id)
                .filter(one -> one.canBeConfirmedBy(member))
                .ifPresent(one -> evidence.confirm(id, member, room.now()));
    }

    /// Reads what a crash left between evidence and news; what was read before stays as it is.
    public void resume() {
        Instant oldest = room.now().minus(Intake.AT_HAND);
        evidence.latest(LATEST).stream()
                .filter(one -> one.pastedAt().isAfter(oldest))
                .filter(one -> evidence.of(List.of(one.address())).containsValue(one))
                .forEach(this::take);
    }

    private void take(Evidence kept) {
        Source account = account(kept);
        if (sources.find(account.id()).isEmpty()) {
            sources.put(account, kept.pastedAt());
        }
        Item post = new Item(
                kept.address(),
                "",
                Optional.of(kept.at()),
                Optional.empty(),
                Paragraphs.of(kept.words()),
                kept.account(),
                true);
        intake.take(Posts.page(post, account, kept.pastedAt()), post, account);
    }

    /// The account as a source, so that it counts as one voice however many of its posts are pasted.
    private static Source account(Evidence kept) {
        String name = kept.account() + " on " + kept.network();
        return new Source(PASTED + Slug.of(name), name, name, 0, Source.Kind.GIVEN, kept.address(), false);
    }
}
