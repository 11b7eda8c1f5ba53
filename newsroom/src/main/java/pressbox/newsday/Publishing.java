package pressbox.newsday;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressbox.desk.Approved;
import pressbox.site.Piece;
import pressbox.site.Site;
import pressbox.site.SiteFolder;
import pressbox.site.SiteSettings;
import pressbox.store.DraftShelf;

/// Makes the site anew from every approved piece and what is known of the players.
public final class Publishing {
    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private final Newsroom room;
    private final SiteSettings settings;
    private final SiteFolder folder;
    private final Path pictures;
    private final DraftShelf drafts;
    private final ReentrantLock publishing = new ReentrantLock();

    /// @param folder   where the site's files go
    /// @param pictures files that drafts name as `pictures/NAME`; may be absent
    public Publishing(Newsroom room, SiteSettings settings, Path folder, Path pictures) {
        this.room = room;
        this.settings = settings;
        this.folder = new SiteFolder(folder);
        this.pictures = pictures;
        this.drafts = new DraftShelf(room.store());
    }

    public SiteSettings settings() {
        return settings;
    }

    /// Publishes all that is approved; a piece keeps the time of its first publication.
    public void publish() {
        publishing.lock();
        try {
            Instant now = room.now();
            Map<String, Instant> first = drafts.firstPublished();
            List<Piece> pieces = new ArrayList<>();
            List<Approved> approved = drafts.approved();
            for (Approved one : approved) {
                pieces.add(Piece.of(one, first.getOrDefault(one.draft().id(), now)));
            }
            Map<String, byte[]> files =
                    new LinkedHashMap<>(Site.render(settings, pieces, Players.of(room.pack(), room.news(), pieces)));
            files.putAll(pictures());
            int written = folder.write(files);
            approved.forEach(one -> drafts.published(one, now));
            LOG.info("site: {} pieces, {} files written anew", pieces.size(), written);
        } catch (IOException e) {
            throw new UncheckedIOException("the site cannot be written: " + e.getMessage(), e);
        } finally {
            publishing.unlock();
        }
    }

    private Map<String, byte[]> pictures() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (Files.isDirectory(pictures)) {
            try (Stream<Path> all = Files.list(pictures)) {
                for (Path picture : all.filter(Files::isRegularFile).sorted().toList()) {
                    files.put("pictures/" + picture.getFileName(), Files.readAllBytes(picture));
                }
            }
        }
        return files;
    }
}
