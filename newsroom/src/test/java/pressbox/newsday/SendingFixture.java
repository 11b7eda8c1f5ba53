package pressbox.newsday;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pressbox.delivery.Channel;
import pressbox.delivery.Consent;
import pressbox.delivery.Edition;
import pressbox.delivery.Medium;
import pressbox.delivery.Reader;
import pressbox.desk.Member;
import pressbox.desk.Role;
import pressbox.site.SiteSettings;
import pressbox.store.MemberShelf;
import pressbox.store.ReaderShelf;
import pressbox.store.Store;

/// A newsroom of an invented club with one approved piece, ready to send.
final class SendingFixture implements AutoCloseable {
    static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Member EDITOR = new Member("edie", "Edie Marsh", Role.EDITOR);

    final Store store;
    final Newsroom room;
    final Sending sending;

    SendingFixture(Path folder, List<Channel> channels) {
        this.store = Saltmere.store(folder);
        this.room = Saltmere.room(folder, store, InstantSource.fixed(NOON));
        this.sending = new Sending(
                room,
                new SiteSettings(
                        "Gull Post",
                        "https://gullpost.example",
                        "en-GB",
                        Saltmere.PACK.zone(),
                        Saltmere.PACK.club(),
                        ""),
                channels);
    }

    void approveAPiece() {
        new MemberShelf(store).put(EDITOR);
        Editing editing = new Editing(room, approved -> {});
        editing.approve(editing.begin(EDITOR, "Gulls win the harbour derby"), EDITOR, EDITOR);
    }

    void agree(String reader, Medium medium) {
        ReaderShelf readers = new ReaderShelf(store);
        readers.put(new Reader(reader, "Reader " + reader), "secret-" + reader);
        readers.agree(new Consent(reader, medium, reader + "@readers.example", "v1", "a test", NOON, Optional.empty()));
    }

    Edition edition() {
        return sending.edition(room.today()).orElseThrow();
    }

    @Override
    public void close() {
        sending.close();
        store.close();
    }
}
