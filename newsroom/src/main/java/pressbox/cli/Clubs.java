package pressbox.cli;

import pressbox.pack.BrokenPack;
import pressbox.pack.ClubPack;
import pressbox.pack.Packs;

/// The clubs that a command line may name.
final class Clubs {
    private Clubs() {}

    /// @throws Failure if no pack is meant; it offers the nearest names
    static ClubPack pack(Packs packs, String name) {
        try {
            return packs.find(name)
                    .orElseThrow(() -> new Failure("there is no pack of a club “" + name + "”: did you mean "
                            + String.join(", ", packs.nearest(name)) + "?"));
        } catch (BrokenPack e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }
}
