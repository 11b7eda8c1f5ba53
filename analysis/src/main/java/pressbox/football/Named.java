package pressbox.football;

/// Whatever a football text calls by name.
public sealed interface Named permits Club, Person, Competition, Nation, Ground, Outlet {
    /// The usual name, as a person would print it.
    String name();
}
