package pressbox.football;

import java.util.ArrayList;
import java.util.List;

/// What a text says of somebody or of a club without the name: "the 27-year-old former Alder Town defender".
final class Sketch {
    /// What the head of the description is.
    enum Head {
        NONE,
        PERSON,
        SIDE
    }

    Head head = Head.NONE;
    int positions;
    Person.Role role = Person.Role.UNKNOWN;
    /// The word for a role, folded: "referee", "chairman".
    String title = "";
    boolean former;
    boolean our;

    /// Whether no determiner stands before it: "Elmbridge boss".
    boolean loose;

    boolean captain;
    boolean playing;
    boolean international;
    boolean home;
    boolean away;
    boolean bareClub;
    /// Whether the head is past, so that only another head may follow.
    boolean closed;
    int age;
    int number;
    final List<Nation> nations = new ArrayList<>(0);
    final List<Club> clubs = new ArrayList<>(0);
    final List<Competition> competitions = new ArrayList<>(0);
    final List<String> homes = new ArrayList<>(0);
    final List<Club> placed = new ArrayList<>(0);

    /// Whether it says more than "the player" or "the club".
    boolean isTelling() {
        return positions != 0
                || role != Person.Role.UNKNOWN
                || age > 0
                || number > 0
                || captain
                || playing
                || isQualified();
    }

    /// Whether it names a nation, a club, a competition, a ground or a place.
    boolean isQualified() {
        return !nations.isEmpty()
                || !clubs.isEmpty()
                || !competitions.isEmpty()
                || !homes.isEmpty()
                || !placed.isEmpty();
    }

    void add(Term term) {
        positions = term.positions() != 0 ? term.positions() : positions;
        if (term.is(Term.ROLE)) {
            role = term.role();
        }
        playing |= term.is(Term.PLAYING);
        international |= term.is(Term.INTERNATIONAL);
        captain |= term.is(Term.CAPTAIN);
        home |= term.is(Term.HOME);
        away |= term.is(Term.AWAY);
        former |= term.is(Term.FORMER);
    }
}
