package pressbox.claim;

import java.util.List;

/// What must stand beside the rarest word of each cue of a list, of all that must the rarest; kept close together, as
/// most cues are turned away by it. Immutable, safe to share.
final class FirstBesides {
    private static final short ANYTHING = -1;

    private final short[] parts;
    private final short[] nearest;
    private final short[] farthest;

    FirstBesides(List<CueEntry> entries) {
        parts = new short[entries.size()];
        nearest = new short[entries.size()];
        farthest = new short[entries.size()];
        for (int place = 0; place < entries.size(); place++) {
            List<CueEntry.Beside> beside = entries.get(place).beside();
            parts[place] =
                    beside.isEmpty() ? ANYTHING : (short) beside.getFirst().part();
            nearest[place] = beside.isEmpty() ? 0 : (short) beside.getFirst().nearest();
            farthest[place] = beside.isEmpty() ? 0 : (short) beside.getFirst().farthest();
        }
    }

    /// Whether the cue at this place of the list may stand where its rarest word stands at `at`; false is certain.
    boolean mayStand(int place, PartPlaces held, int at) {
        int part = parts[place];
        return part == ANYTHING || held.mayStand(part, at + nearest[place], at + farthest[place]);
    }
}
