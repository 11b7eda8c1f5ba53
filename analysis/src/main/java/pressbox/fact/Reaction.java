package pressbox.fact;

import pressbox.football.Named;

/// Somebody criticises, defends or praises somebody.
public record Reaction(Evidence evidence, Named who, Named whom, Stance stance, Origin origin) implements Fact {
    /// Which way it goes.
    public enum Stance {
        CRITICISES,
        DEFENDS,
        PRAISES
    }
}
