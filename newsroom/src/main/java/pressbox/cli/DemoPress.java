package pressbox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressbox.check.Finding;
import pressbox.delivery.Consent;
import pressbox.delivery.Medium;
import pressbox.delivery.Reader;
import pressbox.demo.HousePiece;
import pressbox.desk.Desk;
import pressbox.desk.Draft;
import pressbox.desk.Member;
import pressbox.desk.Picture;
import pressbox.desk.Role;
import pressbox.desk.Secrets;
import pressbox.newsday.Editing;
import pressbox.store.MemberShelf;
import pressbox.store.NoteShelf;
import pressbox.store.ReaderShelf;

/// The demo's own editor: writes a few pieces through the real desk as the week goes by, and sends one edition.
final class DemoPress {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPress.class);
    private static final Member EDITOR = new Member("robin", "Robin Saltmarsh", Role.EDITOR);
    private static final Instant EDITION = Instant.parse("2026-01-31T22:30:00Z");
    private static final String WORDING = "demo, version 1";
    private static final List<String> READERS = List.of(
            "Ada Fenwright",
            "Bo Quaylend",
            "Cass Merrow",
            "Dell Ashgarth",
            "Edie Skerrow",
            "Fitz Harbottle",
            "Gwen Tolliver",
            "Hal Brackwater",
            "Isla Penhallow",
            "Jem Corrigal",
            "Kit Lanyard",
            "Lorna Wexcombe");

    private final House house;
    private final Path pictures;
    private final NoteShelf notes;
    private final Set<String> done = new TreeSet<>();

    /// @param pictures folder that drafts' photos lie in
    DemoPress(House house, Path pictures) {
        this.house = house;
        this.pictures = pictures;
        this.notes = new NoteShelf(house.room().store());
        notes.find("demo-pieces").ifPresent(kept -> done.addAll(List.of(kept.split(" ", -1))));
        new MemberShelf(house.room().store()).put(EDITOR);
        invite();
    }

    /// Does what is due.
    void work() throws IOException {
        Instant now = house.room().now();
        for (HousePiece piece : HousePiece.week()) {
            if (!piece.at().isAfter(now) && done.add(piece.key())) {
                publish(piece);
                remember();
            }
        }
        if (!EDITION.isAfter(now) && done.add("edition")) {
            house.sending()
                    .edition(LocalDate.ofInstant(EDITION, ZoneOffset.UTC))
                    .ifPresent(edition -> house.sending().send(edition));
            remember();
        }
    }

    private void remember() {
        notes.put("demo-pieces", String.join(" ", done));
    }

    private void publish(HousePiece piece) throws IOException {
        Files.createDirectories(pictures);
        Files.write(pictures.resolve(piece.scene() + ".jpg"), piece.picture());
        Editing editing = house.editing();
        Draft first = editing.begin(EDITOR, piece.headline());
        Picture picture = new Picture(
                "pictures/" + piece.scene() + ".jpg",
                piece.alt(),
                piece.caption(),
                EDITOR.name(),
                piece.credit(),
                "© 2026 The Heron Post (invented)",
                "https://www.heronpost.example/licence",
                "https://www.heronpost.example/pictures");
        Draft draft = new Draft(
                first.id(),
                first.revision() + 1,
                piece.headline(),
                piece.standfirst(),
                piece.body(),
                List.of(picture),
                List.of(),
                "",
                EDITOR.login(),
                house.room().now());
        editing.save(draft);
        switch (editing.approve(draft, EDITOR, EDITOR)) {
            case Desk.Decision.Approval approval -> LOG.info("published “{}”", piece.headline());
            case Desk.Decision.Blocked(List<Finding> open) ->
                LOG.warn("the desk blocks “{}”: {}", piece.headline(), open);
            case Desk.Decision.NotAllowed(Member member) -> LOG.warn("{} may not approve", member.login());
        }
    }

    private void invite() {
        ReaderShelf readers = new ReaderShelf(house.room().store());
        for (String name : READERS) {
            String id = name.toLowerCase(Locale.ROOT).replace(' ', '.');
            readers.put(new Reader(id, name), Secrets.fresh());
            readers.agree(new Consent(
                    id, Medium.FOLDER, "", WORDING, "the demo's own list", Instant.EPOCH, Optional.empty()));
        }
    }
}
