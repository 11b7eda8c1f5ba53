package pressbox.transfer;

import java.util.List;
import java.util.Optional;
import pressbox.football.Club;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Topic;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// A sentence on moves, as those see it who read one kind of move from it.
record Sentence(
        Line line, Clauses clauses, Affiliations affiliations, Focus focus, Parties parties, Pointers pointers) {
    private static final WordSet PASSIVE = Words.of("was were been be is being are");

    static Sentence of(Line line, Affiliations affiliations, Focus focus) {
        Clauses clauses = Clauses.of(line);
        Parties parties = new Parties(line, clauses, affiliations, focus.topic());
        return new Sentence(line, clauses, affiliations, focus, parties, new Pointers(line, clauses, affiliations));
    }

    /// Whether the phrase stands in words that somebody speaks.
    boolean isQuoted(Hit<Cue> cue) {
        return line.isSpeech(cue.first());
    }

    /// Whether a club itself speaks in the clauses of the phrase.
    boolean saysWe(Hit<Cue> cue) {
        return Topic.saysWe(line, clauses.start(cue.first()), clauses.end(cue.last()));
    }

    /// "was sold": whoever stands before the phrase does not act.
    boolean isPassive(Hit<Cue> cue) {
        return line.has(PASSIVE, cue.first() - 2, cue.first());
    }

    /// The first club that directly follows, within `far` items.
    Optional<Club> clubBehind(int from, int far) {
        List<Integer> clubs = parties.clubsBehind(from, far);
        return clubs.isEmpty() ? Optional.empty() : line.club(clubs.getFirst());
    }
}
