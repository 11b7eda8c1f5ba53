package pressbox.newsday;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import pressbox.pack.ClubPack;
import pressbox.pack.PackReader;
import pressbox.pack.Packs;
import pressbox.store.Store;

/// The invented club of the tests.
public final class Saltmere {
    public static final ClubPack PACK = PackReader.read("saltmere-harbour.yaml", """
            club: Saltmere Harbour
            slug: saltmere-harbour
            nicknames: [Gulls]
            country: Nowhere
            league: Coast League
            zone: Europe/London
            people:
              - {name: Ada Quill, role: player, number: 1, position: goalkeeper}
              - {name: Bram Oster, role: manager}
            """);

    private Saltmere() {}

    public static Store store(Path folder) {
        return Store.open(folder.resolve("newsroom.db"));
    }

    /// Its newsroom over a store, without a match history and with the packs of a folder.
    public static Newsroom room(Path folder, Store store, InstantSource clock) {
        return new Newsroom(PACK, Packs.in(folder).bookFor(PACK), Optional.empty(), store, clock);
    }
}
