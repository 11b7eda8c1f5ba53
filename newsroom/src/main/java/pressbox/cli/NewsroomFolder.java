package pressbox.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;
import pressbox.almanac.Almanac;
import pressbox.pack.ClubPack;
import pressbox.pack.NewsroomFile;
import pressbox.pack.Packs;
import pressbox.store.SourceShelf;
import pressbox.store.Store;
import pressbox.wire.InstagramKey;
import pressbox.wire.Token;
import pressbox.wire.WireSettings;

/// The newsroom that a command works on: a folder that `init` made, or the demo's.
final class NewsroomFolder {
    @Option(names = "--in", paramLabel = "DIR", description = "The newsroom's folder (${DEFAULT-VALUE}).")
    private Path folder = Path.of(".");

    Path path() {
        return folder;
    }

    /// @throws Failure if no newsroom lies there
    NewsroomFile told() {
        Path file = folder.resolve(NewsroomFile.NAME);
        if (!Files.exists(file)) {
            throw new Failure("there is no " + file + ": make a newsroom with ./pressbox init CLUB");
        }
        return NewsroomFile.read(file);
    }

    Packs packs() {
        return Packs.in(folder.resolve("packs")).with(Packs.builtIn());
    }

    /// How this newsroom's wire behaves.
    WireSettings wire() {
        return wire(told());
    }

    /// The same, or what a newsroom without settings would do where there is none.
    WireSettings wireOrUsual() {
        return Files.exists(folder.resolve(NewsroomFile.NAME)) ? wire() : WireSettings.live(Inputs.CONTACT);
    }

    static WireSettings wire(NewsroomFile told) {
        WireSettings settings = WireSettings.live(told.contact())
                .trusting(told.trusted())
                .pausing(Duration.ofMillis(told.requestGap()));
        return told.instagram()
                .map(with -> settings.asking(new InstagramKey(with.account(), new Token(with.token()))))
                .orElse(settings);
    }

    /// The newsroom's store, with the sources of its club's pack in it.
    ///
    /// @throws Failure if no newsroom lies there
    Store store() {
        if (!Files.exists(folder.resolve(NewsroomFile.NAME)) && !Files.exists(folder.resolve(House.STORE))) {
            throw new Failure("there is no newsroom in " + folder + ": make one with ./pressbox init CLUB");
        }
        Store store = Store.open(folder.resolve(House.STORE));
        if (Files.exists(folder.resolve(NewsroomFile.NAME))) {
            SourceShelf sources = new SourceShelf(store);
            PackSources.of(pack()).forEach(source -> sources.offer(source, Instant.now()));
        }
        return store;
    }

    /// The match history that the newsroom names, if it names any.
    Optional<Almanac> almanac() {
        String file = told().almanac();
        return file.isEmpty() ? Optional.empty() : Optional.of(Almanacs.load(folder.resolve(file)));
    }

    ClubPack pack() {
        return Clubs.pack(packs(), told().club());
    }
}
