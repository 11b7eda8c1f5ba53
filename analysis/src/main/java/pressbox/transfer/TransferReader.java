package pressbox.transfer;

import java.util.ArrayList;
import java.util.List;
import pressbox.fact.Prose;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.origin.Credits;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Phrases;
import pressbox.phrase.Sheet;

/// Reads who may move where and how far it has come.
///
/// One row for each person and destination, at the latest stage the article states; moves of the past that only
/// tell who somebody is are left out. Stateless and safe to share.
public final class TransferReader {
    private static final int OPENING = 4;
    private static final int OFTEN = 5;
    private static final Phrases<Cue> MOVES = Phrases.load(TransferReader.class, "moves.txt", Cue::read);

    /// The moves of an article in the order in which they are first stated.
    public List<Transfer> read(Prose prose, Credits credits) {
        return read(Sheet.of(prose), credits);
    }

    /// The same from an article that is already cut into lines.
    public List<Transfer> read(Sheet sheet, Credits credits) {
        Prose prose = sheet.prose();
        Affiliations affiliations = sheet.affiliations();
        List<List<Hit<Cue>>> cues = new ArrayList<>(sheet.lines().size());
        for (Line line : sheet.lines()) {
            cues.add(MOVES.in(line));
        }
        Rows rows = new Rows(prose, credits);
        Focus focus = new Focus(
                sheet.topic().filter(Club.class::isInstance).map(Club.class::cast),
                prose.beat().club(),
                isOnMoves(cues));
        for (int i = 0; i < cues.size(); i++) {
            Line line = sheet.lines().get(i);
            if (!cues.get(i).isEmpty() && (focus.person().isPresent() || namesSomebody(line))) {
                for (Sighting seen : new SentenceReader(line, affiliations, focus, prose).read(cues.get(i))) {
                    rows.add(seen);
                }
            }
            focus.leave(line, affiliations);
        }
        return rows.transfers();
    }

    private static boolean namesSomebody(Line line) {
        for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
            if (line.person(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the title, one of the first sentences or many sentences speak of moves.
    private static boolean isOnMoves(List<List<Hit<Cue>>> cues) {
        int telling = 0;
        for (int i = 0; i < cues.size(); i++) {
            if (!cues.get(i).isEmpty()) {
                if (i < OPENING) {
                    return true;
                }
                telling++;
            }
        }
        return telling * OFTEN > cues.size();
    }
}
