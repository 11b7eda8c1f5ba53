package pressbox.almanac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pressbox.almanac.Imported.Repeated;

/// Makes one record of the listings of several sources: what was named first stands, a played match before a fixture,
/// and what only a later source knows (a round, the ninety minutes, a shoot-out) is added where the scores agree.
final class Merge {
    private final Fixtures fixtures = new Fixtures();
    private final List<Repeated> doubles = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private int shared;

    /// A walkover is no match and is left out.
    void add(Listing listing) {
        if (listing.fate() == Fate.WALKOVER) {
            return;
        }
        int number = fixtures.find(listing).orElse(-1);
        if (number < 0) {
            fixtures.add(listing);
            return;
        }
        Listing kept = fixtures.get(number);
        boolean played = listing.fate().isRecorded();
        boolean replaces = played && !kept.fate().isRecorded();
        if (kept.place().file().equals(listing.place().file())) {
            doubles.add(replaces ? new Repeated(listing, kept) : new Repeated(kept, listing));
        } else {
            shared++;
        }
        if (replaces) {
            fixtures.put(number, listing);
        } else if (played) {
            List<Conflict> found = Conflict.between(kept, listing);
            conflicts.addAll(found);
            fixtures.put(number, found.isEmpty() ? joined(kept, listing) : kept);
        }
    }

    private static Listing joined(Listing kept, Listing other) {
        Scoreline ours = kept.score().orElseThrow();
        Scoreline theirs = other.score().orElseThrow();
        boolean sameSides = kept.home().equals(other.home());
        // A source that tells of a shoot-out but of no extra time means that there was none.
        Scoreline both = new Scoreline(
                ours.goals(),
                ours.extraTime() || (ours.shootout().isEmpty() && theirs.extraTime()),
                ours.ninety().isEmpty() && sameSides ? theirs.ninety() : ours.ninety(),
                !ours.knowsShootout() && theirs.knowsShootout() && sameSides ? theirs.shootout() : ours.shootout());
        Listing joined = kept.with(both, sources(kept.source(), other.source()));
        return joined.round().isEmpty() ? joined.inRound(other.round()) : joined;
    }

    private static String sources(String ours, String theirs) {
        return ("+" + ours + "+").contains("+" + theirs + "+") ? ours : ours + "+" + theirs;
    }

    /// What is recorded, by date, competition and sides.
    List<Listing> matches() {
        return fixtures.all().stream()
                .filter(listing -> listing.fate().isRecorded())
                .sorted(Comparator.comparing(Listing::date)
                        .thenComparing(Listing::competition)
                        .thenComparing(Listing::home)
                        .thenComparing(Listing::away))
                .toList();
    }

    List<Repeated> doubles() {
        return doubles;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    int shared() {
        return shared;
    }
}
