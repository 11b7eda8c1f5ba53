package pressbox.ledger;

import java.time.Instant;
import pressbox.fact.Availability;

/// The latest word on somebody's availability.
///
/// @param player  usual name
/// @param at      when the article was published
/// @param outlet  who published it
/// @param address of the article
/// @param words   the words that state it
public record Bulletin(
        String player,
        Availability.Status status,
        int chance,
        String reason,
        String until,
        String by,
        Instant at,
        String outlet,
        String address,
        String words) {}
