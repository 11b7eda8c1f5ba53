package pressbox.result;

import pressbox.fact.Result.Home;
import pressbox.football.Named;
import pressbox.phrase.Hit;

/// A match that words name, played or to be played.
record Encounter(Named first, Named second, Home home, Hit<Meeting> hit) {
    Pair pair() {
        return new Pair(first, second);
    }
}
