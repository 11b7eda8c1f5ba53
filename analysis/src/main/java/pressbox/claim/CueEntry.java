package pressbox.claim;

import java.util.List;

/// A line of the list of cues with what a sentence must hold for its phrase to be tried.
///
/// @param place   in the list
/// @param opening what the phrase starts with
/// @param nearest the words that stand at least between the start and the rarest one
/// @param beside  what must stand beside the rarest word
record CueEntry(int place, CueLine line, Phrase.Opening opening, int nearest, int farthest, List<Beside> beside) {
    /// A part that stands `nearest` to `farthest` words behind another; what stands before it counts below 0.
    record Beside(int part, int nearest, int farthest) {}

    static CueEntry of(int place, CueLine line, Telling telling, WordParts parts) {
        return new CueEntry(
                place,
                line,
                line.phrase().opening(),
                telling.nearest(),
                telling.farthest(),
                telling.beside().stream()
                        .map(each -> new Beside(parts.number(each.words()), each.nearest(), each.farthest()))
                        .toList());
    }

    /// Whether the phrase may stand where its rarest word stands at `at`; false is certain.
    boolean mayStand(PartPlaces held, int at) {
        for (int i = 0; i < beside.size(); i++) {
            Beside each = beside.get(i);
            if (!held.mayStand(each.part, at + each.nearest, at + each.farthest)) {
                return false;
            }
        }
        return true;
    }

    boolean isMask() {
        return line.needs() == Cue.Needs.OTHER_WORDS;
    }
}
