package pressbox.almanac;

import java.time.LocalDate;
import java.util.Optional;
import pressbox.football.Match.GroundOf;

/// One match as one source lists it.
///
/// @param place       where it stands
/// @param season      as in `2025-26`
/// @param competition code of the record, as in `L1`
/// @param round       as in `R3 replay`, empty in leagues
/// @param score       present if the match is recorded
/// @param source      short names of the sources, joined with `+`
public record Listing(
        Place place,
        LocalDate date,
        String season,
        String competition,
        String round,
        String home,
        String away,
        Fate fate,
        Optional<Scoreline> score,
        GroundOf ground,
        String source) {
    public Listing {
        if (fate.isRecorded() && score.isEmpty()) {
            throw new IllegalArgumentException(place + ": a recorded match has a score");
        }
    }

    Listing between(String homeClub, String awayClub) {
        return new Listing(place, date, season, competition, round, homeClub, awayClub, fate, score, ground, source);
    }

    Listing inRound(String name) {
        return new Listing(place, date, season, competition, name, home, away, fate, score, ground, source);
    }

    Listing on(LocalDate day) {
        return new Listing(place, day, season, competition, round, home, away, fate, score, ground, source);
    }

    Listing at(GroundOf whose) {
        return new Listing(place, date, season, competition, round, home, away, fate, score, whose, source);
    }

    Listing with(Scoreline scoreline, String sources) {
        return new Listing(
                place, date, season, competition, round, home, away, fate, Optional.of(scoreline), ground, sources);
    }

    @Override
    public String toString() {
        return date + " " + competition + ": " + home + " "
                + score.map(Scoreline::toString).orElse("v") + " " + away;
    }
}
