package pressbox.demo;

/// A club of the invented world.
///
/// @param size how large a club it is over the long run, about 28 to 97
/// @param joined the year in whose autumn it first plays
record WorldClub(
        String name,
        String shortName,
        String nickname,
        String country,
        String city,
        String ground,
        int size,
        int joined) {}
