package pressbox.pack;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pressbox.football.Club;
import pressbox.football.Ground;
import pressbox.football.Slug;

/// All that a newsroom of one club is told about it: names, ground, competitions, rivals, people, outlets.
///
/// @param club            the usual name, the one that match records use
/// @param slug            stable id, as in `west-ham-united`
/// @param fullName        the name in full, the usual name where the pack has none
/// @param shortNames      other names that a text uses
/// @param nicknames       without the English article
/// @param ambiguous       words that mean the club only where the context says so ("United")
/// @param supporters      names of its followers
/// @param places          its city, and places that news uses for the club
/// @param country         country of its league
/// @param league          league it plays in
/// @param grounds         its ground with other names of it, then those where it once played
/// @param zone            time zone of every screen
/// @param competitions    competitions of the season
/// @param rivals          clubs by their usual names
public record ClubPack(
        String club,
        String slug,
        String fullName,
        List<String> shortNames,
        List<String> nicknames,
        List<String> ambiguous,
        List<String> supporters,
        List<String> places,
        String country,
        String league,
        String ground,
        List<Ground> grounds,
        ZoneId zone,
        List<String> competitions,
        List<String> rivals,
        List<PackPerson> people,
        List<PackOutlet> outlets) {
    public ClubPack {
        shortNames = List.copyOf(shortNames);
        nicknames = List.copyOf(nicknames);
        ambiguous = List.copyOf(ambiguous);
        supporters = List.copyOf(supporters);
        places = List.copyOf(places);
        grounds = List.copyOf(grounds);
        competitions = List.copyOf(competitions);
        rivals = List.copyOf(rivals);
        people = List.copyOf(people);
        outlets = List.copyOf(outlets);
    }

    static ClubPack read(Fields fields) {
        String club = fields.text("club");
        String slug = fields.text("slug");
        if (!slug.equals(Slug.of(slug))) {
            fields.fault("slug", "lower-case letters and digits joined by - wanted, as in " + Slug.of(club));
        }
        String ground = fields.textOr("ground", "");
        Map<Integer, String> numbers = new HashMap<>();
        return new ClubPack(
                club,
                slug,
                fields.textOr("full-name", club),
                fields.texts("short"),
                fields.texts("nicknames"),
                fields.texts("ambiguous"),
                fields.texts("supporters"),
                fields.texts("places"),
                fields.text("country"),
                fields.text("league"),
                ground,
                Grounds.read(fields, ground, club),
                fields.zone("zone"),
                fields.texts("competitions"),
                fields.texts("rivals"),
                fields.blocks("people", person -> unlikeOthers(person, numbers)),
                fields.blocks("outlets", PackOutlet::read));
    }

    private static PackPerson unlikeOthers(Fields fields, Map<Integer, String> numbers) {
        PackPerson person = PackPerson.read(fields);
        if (person.number() > 0) {
            String other = numbers.putIfAbsent(person.number(), person.name());
            if (other != null) {
                fields.fault("number", person.number() + " is worn by " + other + " too");
            }
        }
        return person;
    }

    /// The club as the analysis knows clubs.
    public Club asClub() {
        List<String> names = new ArrayList<>(shortNames);
        if (!fullName.equals(club)) {
            names.add(fullName);
        }
        return new Club(slug, club, names, nicknames, ambiguous, supporters, places, country, league, ground);
    }
}
