package pressbox.pack;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.football.Slug;
import pressbox.football.Spelling;

/// The club packs at hand and the world lists beside them.
///
/// A pack is read when it is first asked for and kept. Safe to share between threads. Every method that reads may throw
/// [BrokenPack].
public final class Packs {
    private final List<PackFolder> folders;
    private final Map<String, ClubPack> read = new ConcurrentHashMap<>();
    private @Nullable World world;

    private Packs(List<PackFolder> folders) {
        this.folders = List.copyOf(folders);
    }

    /// The packs that ship with the program.
    public static Packs builtIn() {
        return inResources("/pressbox/packs");
    }

    /// Packs under a folder of the class path, as in `/pressbox/packs`.
    public static Packs inResources(String root) {
        return new Packs(List.of(new PackFolder.Resources(root)));
    }

    /// Packs in a folder of the user's own: `clubs/SLUG.yaml` and `world/*.yaml`, all of it optional.
    public static Packs in(Path folder) {
        return new Packs(List.of(new PackFolder.Disk(folder)));
    }

    /// These packs and others; where both have a club, this one's pack counts.
    public Packs with(Packs others) {
        return new Packs(
                Stream.concat(folders.stream(), others.folders.stream()).toList());
    }

    /// Slugs of all packs, those of the first folder first.
    public List<String> slugs() {
        Set<String> slugs = new LinkedHashSet<>();
        folders.forEach(folder -> slugs.addAll(folder.slugs()));
        return List.copyOf(slugs);
    }

    /// Every pack.
    public List<ClubPack> all() {
        return slugs().stream().map(this::named).flatMap(Optional::stream).toList();
    }

    /// The pack of a club by its slug or by any of its names that no other club shares.
    public Optional<ClubPack> find(String slugOrName) {
        String slug = Slug.of(slugOrName);
        return named(slug)
                .or(() -> world().club(slugOrName).map(Club::slug).flatMap(this::named))
                .or(() -> all().stream().filter(pack -> isCalled(pack, slug)).findFirst());
    }

    private static boolean isCalled(ClubPack pack, String slug) {
        return Stream.concat(Stream.of(pack.club(), pack.fullName()), pack.shortNames().stream())
                .anyMatch(name -> Slug.of(name).equals(slug));
    }

    private Optional<ClubPack> named(String slug) {
        ClubPack known = read.get(slug);
        if (known != null) {
            return Optional.of(known);
        }
        String path = "clubs/" + slug + ".yaml";
        for (PackFolder folder : folders) {
            Optional<String> text = slug.isEmpty() ? Optional.empty() : folder.read(path);
            if (text.isPresent()) {
                ClubPack pack = PackReader.read(folder.nameOf(path), text.get());
                if (!pack.slug().equals(slug)) {
                    String message = "the file is named " + slug + ".yaml: write " + slug + " here or rename the file";
                    throw new BrokenPack(List.of(new BrokenPack.Fault(folder.nameOf(path), 0, "slug", message)));
                }
                read.put(slug, pack);
                return Optional.of(pack);
            }
        }
        return Optional.empty();
    }

    /// Slugs spelt most like a name that [#find(String)] does not know, nearest first, at most three.
    public List<String> nearest(String unknown) {
        return Spelling.nearest(unknown, slugs());
    }

    /// The world lists of all folders; of two entries with one name the first folder's counts.
    public synchronized World world() {
        World known = world;
        if (known == null) {
            known = World.empty();
            for (PackFolder folder : folders) {
                known = known.with(WorldReader.read(folder));
            }
            world = known;
        }
        return known;
    }

    /// Every name that a newsroom of the club needs: its own pack first, then the other clubs' people, then the world.
    public NameBook bookFor(ClubPack own) {
        List<ClubPack> others =
                all().stream().filter(pack -> !pack.slug().equals(own.slug())).toList();
        return NameBooks.of(own, others, world());
    }

    /// Every name that a newsroom without a club needs.
    public NameBook book() {
        return NameBooks.of(all(), world());
    }
}
