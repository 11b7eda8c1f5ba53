package pressbox.transfer;

import java.util.Optional;
import pressbox.football.Club;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Item;
import pressbox.phrase.Line;

/// Whom and which club the sentences before were about.
final class Focus {
    private final Optional<Club> own;
    private Optional<Person> person = Optional.empty();
    private Optional<Club> buyer = Optional.empty();
    private Optional<Club> first = Optional.empty();
    private int paragraph = -2;

    Focus(Optional<Club> own) {
        this.own = own;
    }

    void enter(Line line) {
        paragraph = line.paragraph();
    }

    void leave(Line line, Affiliations affiliations) {
        for (Item item : line.items()) {
            if (item.person().filter(affiliations::mayPlay).isPresent()) {
                person = item.person();
            }
            if (first.isEmpty() && item.club().isPresent()) {
                first = item.club();
            }
        }
    }

    void bought(Club club) {
        buyer = Optional.of(club);
    }

    Optional<Person> person() {
        return person;
    }

    /// The club that a sentence without one means: the one that was last said to buy, the newsroom's own, or the first
    /// named.
    Optional<Club> club() {
        return own.isPresent() ? own : buyer.isPresent() ? buyer : first;
    }

    int paragraph() {
        return paragraph;
    }
}
