package pressbox.transfer;

import java.util.Optional;
import pressbox.football.Club;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Item;
import pressbox.phrase.Line;

/// Whom and which club the sentences before were about.
final class Focus {
    private final Optional<Club> topic;
    private Optional<Person> person = Optional.empty();

    Focus(Optional<Club> topic) {
        this.topic = topic;
    }

    void leave(Line line, Affiliations affiliations) {
        for (Item item : line.items()) {
            if (item.person().filter(affiliations::mayPlay).isPresent()) {
                person = item.person();
            }
        }
    }

    Optional<Person> person() {
        return person;
    }

    /// The club that a sentence without one means: the one the article is about, unless it is his.
    Optional<Club> buyerOf(Person moving, Affiliations affiliations) {
        Optional<Club> own = affiliations.club(moving);
        return topic.filter(club -> own.isEmpty() || !own.get().name().equals(club.name()));
    }

    Optional<Club> topic() {
        return topic;
    }
}
