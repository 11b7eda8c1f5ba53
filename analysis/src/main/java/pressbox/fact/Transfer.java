package pressbox.fact;

import java.util.Optional;
import pressbox.football.Club;
import pressbox.football.Person;

/// A possible, agreed, done or refused move, at the latest stage the article states.
///
/// @param person who may move: a player or a manager
/// @param by     who says or decides so in the article ("Real Madrid", "the club"), empty where the text does not say
/// @param fee    as printed ("£35m-plus"), empty where the text does not say
public record Transfer(
        Evidence evidence,
        Person person,
        Optional<Club> from,
        Optional<Club> to,
        Type type,
        Stage stage,
        String by,
        String fee,
        Origin origin)
        implements Fact {
    /// The kind of move.
    public enum Type {
        PERMANENT,
        LOAN,
        FREE,
        /// A new contract with the same club.
        EXTENSION,
        /// A manager or coach takes a post.
        APPOINTMENT,
        DEPARTURE,
        UNKNOWN
    }
}
