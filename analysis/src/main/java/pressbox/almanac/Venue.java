package pressbox.almanac;

/// Where a club played; neutral ground is neither home nor away.
public enum Venue {
    ANYWHERE,
    HOME,
    AWAY,
    NEUTRAL
}
