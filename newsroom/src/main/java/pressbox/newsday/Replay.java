package pressbox.newsday;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pressbox.article.Page;
import pressbox.feed.Item;
import pressbox.football.Slug;
import pressbox.pack.ClubPack;
import pressbox.pack.PackOutlet;
import pressbox.store.SourceShelf;
import pressbox.wire.Recorded;
import pressbox.wire.Source;

/// Takes in recorded pages as if they were fetched at the time of their record. A record may be played again: what was
/// taken in before is not doubled.
public final class Replay {
    /// What became of a record's pages so far.
    ///
    /// @param pages    that it holds
    /// @param articles that are news by it and were not before
    public record Tally(int pages, int articles, List<String> problems) {
        public Tally {
            problems = List.copyOf(problems);
        }
    }

    private final Newsroom room;
    private final Intake intake;
    private final SourceShelf sources;
    private final Map<String, PackOutlet> outlets = new HashMap<>();
    private final Map<String, Source> known = new HashMap<>();

    /// @param pack by whose outlets a page's host is told
    public Replay(Newsroom room, Intake intake, ClubPack pack) {
        this.room = room;
        this.intake = intake;
        this.sources = new SourceShelf(room.store());
        pack.outlets().forEach(outlet -> host(outlet.site()).ifPresent(host -> outlets.put(host, outlet)));
    }

    /// Takes in the pages of a file, in its order, and makes the news list anew at its end.
    ///
    /// @throws IOException if the file cannot be read
    public Tally play(Path file) throws IOException {
        Count count = new Count();
        Recorded.read(file, count);
        intake.refresh();
        return new Tally(count.pages, count.articles, count.problems);
    }

    private final class Count implements Recorded.Listener {
        private final List<String> problems = new ArrayList<>();
        private int pages;
        private int articles;

        @Override
        public void page(Page page) {
            pages++;
            Item entry = new Item(page.address(), "", Optional.empty(), Optional.empty(), "", "", false);
            if (intake.take(page, entry, source(page)).isPresent()) {
                articles++;
            }
        }

        @Override
        public void problem(String what) {
            problems.add(what);
        }
    }

    /// Who published a page: an outlet of the pack, or whoever has the host.
    private Source source(Page page) {
        String host = host(page.address()).orElse(page.address());
        return known.computeIfAbsent(host, this::named);
    }

    private Source named(String host) {
        PackOutlet outlet = outlets.get(host);
        String id = "recorded-" + Slug.of(host.replace('.', '-'));
        Source source = outlet == null
                ? new Source(id, host, host, 0, Source.Kind.GIVEN, "https://" + host + "/", false)
                : new Source(id, outlet.name(), outlet.owner(), outlet.tier(), Source.Kind.GIVEN, outlet.site(), false);
        if (sources.find(id).isEmpty()) {
            sources.put(source, room.now());
        }
        return source;
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
