package pressbox.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pressbox.claim.Sentence.Who;

/// Whom the words of a sentence name.
final class SentenceCast {
    private final List<Sentence.Club> clubs = new ArrayList<>();
    private final Sentence.@Nullable Club[] clubAt;
    private final Who[] people;

    /// Nobody yet, of so many words.
    SentenceCast(int size) {
        clubAt = new Sentence.Club[size];
        people = new Who[size];
        Arrays.fill(people, Who.NOBODY);
    }

    void add(Sentence.Club club) {
        clubs.add(club);
        Arrays.fill(clubAt, club.first(), club.end(), club);
    }

    void add(int first, int end, Who who) {
        Arrays.fill(people, first, end, who);
    }

    /// Clubs and grounds, in order.
    List<Sentence.Club> clubs() {
        return clubs;
    }

    /// The club or ground whose name holds the word.
    Sentence.@Nullable Club clubAt(int at) {
        return at >= 0 && at < clubAt.length ? clubAt[at] : null;
    }

    Who at(int at) {
        return at >= 0 && at < people.length ? people[at] : Who.NOBODY;
    }
}
