package pressbox.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pressbox.football.Club;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Line;
import pressbox.text.WordSet;

/// Whom and which club the sentences before were about.
final class Focus {
    private final Optional<Club> topic;
    private final Optional<Club> beat;
    private final Map<String, Club> clubs = new HashMap<>();
    private static final WordSet HE = WordSet.of("he", "his", "him", "she", "her", "he's");
    private Optional<Person> person = Optional.empty();

    private Optional<Club> vacancy = Optional.empty();
    private final boolean onMoves;

    /// @param onMoves whether the article is about moves, so that a sentence may leave out who or where
    Focus(Optional<Club> topic, Optional<Club> beat, boolean onMoves) {
        this.topic = topic;
        this.beat = beat;
        this.onMoves = onMoves;
    }

    /// Keeps whom a sentence is about; only an article about moves asks for him later.
    void leave(Line line, Affiliations affiliations) {
        if (!onMoves || line.has(HE, 0, 3)) {
            return;
        }
        for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
            Optional<Person> here = line.person(i);
            if (here.isPresent() && affiliations.mayPlay(here.get())) {
                person = here;
                return;
            }
        }
    }

    boolean isOnMoves() {
        return onMoves;
    }

    /// Whom a sentence without a name is about.
    Optional<Person> person() {
        return onMoves ? person : Optional.empty();
    }

    /// The club he was last said to belong to or to leave.
    Optional<Club> clubOf(Person who) {
        return Optional.ofNullable(clubs.get(who.name()));
    }

    void learn(Person who, Club club) {
        clubs.putIfAbsent(who.name(), club);
    }

    /// The club that parted with its manager last.
    Optional<Club> vacancy() {
        return vacancy;
    }

    void vacate(Club club) {
        vacancy = Optional.of(club);
    }

    /// The club that a sentence without one means: the one the article is about, unless it is his.
    Optional<Club> buyerOf(Person moving, Affiliations affiliations) {
        if (!onMoves) {
            return Optional.empty();
        }
        Optional<Club> own = beat.isPresent()
                ? affiliations.club(moving)
                : affiliations.stated(moving).or(() -> clubOf(moving));
        return topic.filter(club -> own.isEmpty() || !own.get().name().equals(club.name()));
    }

    Optional<Club> topic() {
        return topic;
    }
}
