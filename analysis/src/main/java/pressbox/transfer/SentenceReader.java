package pressbox.transfer;

import java.util.List;
import pressbox.fact.Prose;
import pressbox.fact.Stage;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;

/// Reads the moves that one sentence states.
final class SentenceReader {
    private final Stages stages;
    private final Background background;
    private final Sightings sightings;
    private final Arrivals arrivals;
    private final Departures departures;
    private final ManagerChanges managers;

    SentenceReader(Line line, Affiliations affiliations, Focus focus, Prose prose) {
        Sentence sentence = Sentence.of(line, affiliations, focus);
        this.stages = new Stages(line, sentence.clauses());
        this.background =
                new Background(line, sentence.clauses(), prose.beat().day().getYear(), focus.isOnMoves());
        this.sightings = new Sightings(sentence, prose.text());
        this.arrivals = new Arrivals(sentence, sightings);
        this.departures = new Departures(sentence, sightings);
        this.managers = new ManagerChanges(sentence, sightings);
    }

    List<Sighting> read(List<Hit<Cue>> cues) {
        for (Hit<Cue> cue : cues) {
            if (background.holds(cue)) {
                continue;
            }
            Stage stage = stages.of(cue, cues);
            if (!background.holdsDone(cue, stage)) {
                read(cue, stage);
            }
        }
        return sightings.all();
    }

    private void read(Hit<Cue> cue, Stage stage) {
        switch (cue.value().relation()) {
            case BUYS -> arrivals.buys(cue, stage);
            case JOINS -> arrivals.joins(cue, stage);
            case LINKED -> arrivals.linked(cue, stage);
            case SELLS -> departures.sells(cue, stage);
            case LEAVES -> departures.leaves(cue, stage);
            case RENEWS -> departures.renews(cue, stage);
            case APPOINTS -> managers.appoints(cue, stage);
            case TAKES_OVER -> managers.takesOver(cue, stage);
            case SACKS -> managers.sacks(cue, stage);
        }
    }
}
