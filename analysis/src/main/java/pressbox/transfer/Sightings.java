package pressbox.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// The moves that one sentence states, each with its terms: how, for how much, and who says so.
final class Sightings {
    private static final WordSet SAYING = Words.verbs("state say insist confirm announce deny stress claim");
    private static final WordSet ANNOUNCING = Words.of(
            "confirmed confirm confirms announced announce announces announcing confirming official officially completed complete"
                    + " completes unveiled unveil unveils announcement");
    private static final WordSet REPORTS = Words.of("reportedly reports");
    private static final WordSet LOAN = Words.of("loan loaned");
    private static final WordSet FREE = Words.of("free");

    private final Line line;
    private final Clauses clauses;
    private final Affiliations affiliations;
    private final Focus focus;
    private final String text;
    private final List<Sighting> all = new ArrayList<>();

    Sightings(Sentence sentence, String text) {
        this.line = sentence.line();
        this.clauses = sentence.clauses();
        this.affiliations = sentence.affiliations();
        this.focus = sentence.focus();
        this.text = text;
    }

    /// One for each club he may go to.
    void addEach(Person person, Optional<Club> from, List<Club> to, Transfer.Type type, Stage stage, Hit<Cue> cue) {
        for (Club club : to) {
            add(person, from, Optional.of(club), type, stage, cue);
        }
    }

    /// Keeps a move with what the words round it tell; a player who is said to go where he is does not move.
    void add(Person person, Optional<Club> from, Optional<Club> to, Transfer.Type type, Stage stage, Hit<Cue> cue) {
        Optional<Club> seller = from.filter(club -> type == Transfer.Type.EXTENSION || !to.equals(Optional.of(club)));
        Optional<Club> left = seller.or(() -> affiliations.club(person))
                .filter(club -> type == Transfer.Type.EXTENSION || !to.equals(Optional.of(club)));
        Optional<Club> stated = seller.or(() -> affiliations.stated(person));
        boolean stays = to.isPresent()
                && stated.isPresent()
                && stated.get().name().equals(to.get().name());
        boolean announced =
                stage == Stage.DONE && (line.place() == Line.Place.TITLE || line.has(ANNOUNCING, 0, line.size()));
        if (stays && !announced && type != Transfer.Type.EXTENSION && type != Transfer.Type.APPOINTMENT) {
            return;
        }
        left.ifPresent(club -> focus.learn(person, club));
        all.add(new Sighting(person, left, to, type, stage, by(stage), fee(cue), line.span()));
    }

    /// How he goes, as the words round the phrase tell; else the `usual` way.
    Transfer.Type type(Hit<Cue> cue, Transfer.Type usual) {
        int from = clauses.start(cue.first());
        int to = clauses.end(cue.last());
        if (line.has(LOAN, from, to)) {
            return Transfer.Type.LOAN;
        }
        return line.has(FREE, from, to) ? Transfer.Type.FREE : usual;
    }

    /// In the order in which the sentence states them.
    List<Sighting> all() {
        return all;
    }

    private String by(Stage stage) {
        if (stage != Stage.DEAD && stage != Stage.DENIED) {
            return line.has(REPORTS, 0, line.size()) ? "reports" : "";
        }
        for (int i = 1; i < line.size(); i++) {
            if (line.is(i, SAYING) && line.named(i - 1).isPresent()) {
                return line.named(i - 1).get().name();
            }
        }
        return "";
    }

    /// The sum of money nearest to the cue.
    private String fee(Hit<Cue> cue) {
        int best = -1;
        for (int i = 0; i < line.size(); i++) {
            if (line.kind(i) == Line.Kind.MONEY
                    && (best < 0 || Math.abs(i - cue.last()) < Math.abs(best - cue.last()))) {
                best = i;
            }
        }
        if (best < 0 || clauses.between(best, cue.first()) > 1) {
            return "";
        }
        int end = best;
        while (line.is(end + 1, "million") || line.is(end + 1, "m") || line.is(end + 1, "euros")) {
            end++;
        }
        return line.span(best, end).in(text);
    }
}
