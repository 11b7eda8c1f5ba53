package pressbox.football;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settles whom a description means: people and clubs of the text so far, then the people of the beat's club.
final class Likeness {
    private final Lexicon lexicon;
    private final Cast cast;
    private final Clubs clubs;
    private final Recall recall;
    private final Optional<Club> own;
    private final int year;
    private final List<String> grounds;

    Likeness(Lexicon lexicon, Cast cast, Clubs clubs, Recall recall, Beat beat, List<String> grounds) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.clubs = clubs;
        this.recall = recall;
        own = beat.club();
        year = beat.day().getYear();
        this.grounds = grounds;
    }

    /// Those a description may mean, likeliest first; none where it fits nobody.
    List<Named> meant(Sketch sketch) {
        return switch (sketch.head) {
            case NONE -> List.of();
            case PERSON -> people(sketch);
            case SIDE -> sides(sketch);
        };
    }

    private List<Named> people(Sketch sketch) {
        if (sketch.our && own.isPresent() && !sketch.former && sketch.clubs.isEmpty() && sketch.nations.isEmpty()) {
            sketch.clubs.add(own.get());
        }
        List<Someone> best = new ArrayList<>(2);
        int high = best(recall.people(), sketch, best);
        if (high < 1 || (high < 2 && sketch.our)) {
            List<Someone> squad = squad(sketch);
            List<Someone> found = new ArrayList<>(2);
            int there = best(squad, sketch, found);
            if (there > high && there > 0 && found.size() == 1) {
                return List.of(found.getFirst().person());
            }
        }
        if (sketch.our && high == 1 && best.size() > 1) {
            return List.of();
        }
        if (high < 0 || (high == 0 && (sketch.loose || (!sketch.isTelling() && !sketch.our)))) {
            return List.of();
        }
        return settle(best, high == 0);
    }

    /// The beat's own people, for words that can only mean one of them: "our boss", "the No.5".
    private List<Someone> squad(Sketch sketch) {
        boolean narrow = sketch.number > 0 || sketch.role == Person.Role.MANAGER;
        if (own.isEmpty() || !narrow || sketch.former || !sketch.nations.isEmpty()) {
            return List.of();
        }
        if (sketch.clubs.stream().anyMatch(club -> !clubs.isOwn(club))) {
            return List.of();
        }
        List<Someone> squad = new ArrayList<>();
        for (Person person : lexicon.squad(own.get().name())) {
            squad.add(cast.has(person) ? cast.enter(person) : Someone.known(person));
        }
        return squad;
    }

    private int best(List<Someone> people, Sketch sketch, List<Someone> best) {
        int high = -1;
        for (Someone someone : people) {
            int fits = someone.fits(sketch, year);
            if (fits > high) {
                high = fits;
                best.clear();
            }
            if (fits == high && fits >= 0) {
                best.add(someone);
            }
        }
        return high;
    }

    private List<Named> settle(List<Someone> best, boolean vague) {
        if (vague) {
            best.removeIf(someone -> !recall.isNear(someone));
        }
        best.sort((one, other) -> Integer.compare(other.lastToken, one.lastToken));
        List<Named> all = new ArrayList<>(best.size());
        List<Named> recent = new ArrayList<>(1);
        for (Someone someone : best) {
            all.add(someone.person());
            if (recall.isRecent(someone)) {
                recent.add(someone.person());
            }
        }
        return recent.size() == 1 ? recent : all;
    }

    private List<Named> sides(Sketch sketch) {
        if (sketch.home || sketch.away) {
            return sketch.isQualified() ? List.of() : hosts(sketch.home);
        }
        if (!sketch.isQualified()) {
            return sketch.bareClub ? bare(sketch) : List.of();
        }
        List<Named> fitting = new ArrayList<>(2);
        for (int i = recall.clubs().size() - 1; i >= 0; i--) {
            Club club = recall.clubs().get(i);
            if (fits(club, sketch) && !fitting.contains(club)) {
                fitting.add(club);
            }
        }
        if (fitting.isEmpty()
                && own.isPresent()
                && !clubs.isNamed(own.get())
                && fits(own.get(), sketch)
                && !sketch.placed.isEmpty()) {
            return List.of(own.get());
        }
        if (fitting.isEmpty() && sketch.nations.size() == 1 && sketch.competitions.isEmpty() && !sketch.bareClub) {
            return List.copyOf(sketch.nations);
        }
        if (fitting.isEmpty() && sketch.clubs.size() == 1) {
            return List.copyOf(sketch.clubs);
        }
        return fitting;
    }

    private List<Named> bare(Sketch sketch) {
        if (sketch.our) {
            return own.<List<Named>>map(List::of).orElse(List.of());
        }
        List<Club> theirs = recall.theirs();
        if (theirs.isEmpty()) {
            return own.<List<Named>>map(List::of).orElse(List.of());
        }
        return List.copyOf(theirs.reversed());
    }

    /// The club whose ground the text names, or all that the text is about.
    private List<Named> hosts(boolean home) {
        List<Club> named = clubs.named();
        List<Named> hosts = new ArrayList<>(2);
        List<Named> guests = new ArrayList<>(2);
        for (Club club : named) {
            (grounds.contains(club.name()) ? hosts : guests).add(club);
        }
        if (hosts.size() == 1 && home) {
            return hosts;
        }
        if (named.size() > 4) {
            return List.of();
        }
        if (hosts.size() != 1) {
            return List.copyOf(named);
        }
        return home ? hosts : guests;
    }

    private static boolean fits(Club club, Sketch sketch) {
        for (Nation nation : sketch.nations) {
            if (!club.country().equals(nation.name())) {
                return false;
            }
        }
        for (Competition competition : sketch.competitions) {
            if (!club.league().equals(competition.name())) {
                return false;
            }
        }
        for (Club named : sketch.clubs) {
            if (!named.equals(club)) {
                return false;
            }
        }
        return (sketch.homes.isEmpty() || sketch.homes.contains(club.name()))
                && (sketch.placed.isEmpty() || sketch.placed.contains(club));
    }
}
