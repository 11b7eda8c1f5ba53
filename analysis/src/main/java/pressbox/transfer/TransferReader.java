package pressbox.transfer;

import java.util.List;
import pressbox.fact.Prose;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.origin.Credits;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Line;
import pressbox.phrase.Lines;
import pressbox.phrase.Phrases;
import pressbox.phrase.Topic;

/// Reads who may move where and how far it has come.
///
/// One row for each person and destination, at the latest stage the article states; moves of the past that only tell
/// who
/// somebody is are left out. Stateless and safe to share.
public final class TransferReader {
    private static final Phrases<Cue> MOVES = Phrases.load(TransferReader.class, "moves.txt", Cue::read);

    /// The moves of an article in the order in which they are first stated.
    public List<Transfer> read(Prose prose, Credits credits) {
        List<Line> lines = Lines.of(prose);
        Affiliations affiliations = Affiliations.of(lines);
        Rows rows = new Rows(prose, credits);
        Focus focus = new Focus(
                Topic.of(lines, prose.beat()).filter(Club.class::isInstance).map(Club.class::cast),
                prose.beat().club());
        for (Line line : lines) {
            SentenceReader reader = new SentenceReader(line, affiliations, focus, prose);
            for (Sighting sighting : reader.read(MOVES.in(line))) {
                rows.add(sighting);
            }
            focus.leave(line, affiliations);
        }
        return rows.transfers();
    }
}
