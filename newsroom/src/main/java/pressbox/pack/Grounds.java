package pressbox.pack;

import java.util.ArrayList;
import java.util.List;
import pressbox.football.Ground;

/// Reads where a club plays and has played, which packs and the world list say by the same keys.
final class Grounds {
    private Grounds() {}

    /// The ground of this name with its other names, then every former one; `ground` may be empty.
    static List<Ground> read(Fields fields, String ground, String club) {
        List<Ground> grounds = new ArrayList<>();
        List<String> nicknames = fields.texts("ground-nicknames");
        if (!ground.isEmpty()) {
            grounds.add(new Ground(ground, nicknames, club));
        }
        fields.texts("former-grounds").forEach(name -> grounds.add(new Ground(name, List.of(), club)));
        return List.copyOf(grounds);
    }
}
