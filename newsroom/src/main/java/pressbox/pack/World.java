package pressbox.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.football.Slug;

/// What any newsroom knows of football at large, whatever its own club.
///
/// @param grounds     where the clubs play and where they once played
/// @param journalists people whose reports are news, each with the outlet as team
/// @param pundits     people whose opinions are news, each with the outlet as team
public record World(
        List<Club> clubs,
        List<Ground> grounds,
        List<Competition> competitions,
        List<Nation> nations,
        List<PackOutlet> outlets,
        List<Person> journalists,
        List<Person> pundits) {
    public World {
        clubs = List.copyOf(clubs);
        grounds = List.copyOf(grounds);
        competitions = List.copyOf(competitions);
        nations = List.copyOf(nations);
        outlets = List.copyOf(outlets);
        journalists = List.copyOf(journalists);
        pundits = List.copyOf(pundits);
    }

    /// A world of which nothing is known.
    public static World empty() {
        return new World(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// This world and another; where both name the same thing, this one's entry counts.
    public World with(World other) {
        return new World(
                both(clubs, other.clubs, Club::name),
                both(grounds, other.grounds, ground -> ground.name() + " of " + ground.club()),
                both(competitions, other.competitions, Competition::name),
                both(nations, other.nations, Nation::name),
                both(outlets, other.outlets, PackOutlet::name),
                both(journalists, other.journalists, Person::name),
                both(pundits, other.pundits, Person::name));
    }

    private static <T> List<T> both(List<T> first, List<T> second, Function<T, String> name) {
        Map<String, T> all = new LinkedHashMap<>();
        first.forEach(each -> all.putIfAbsent(name.apply(each), each));
        second.forEach(each -> all.putIfAbsent(name.apply(each), each));
        return new ArrayList<>(all.values());
    }

    /// The club of this name, in any spelling of it that the list has; nicknames and ambiguous words do not count.
    public Optional<Club> club(String name) {
        String wanted = Slug.of(name);
        return clubs.stream()
                .filter(club -> club.slug().equals(wanted)
                        || club.names().stream()
                                .anyMatch(other -> Slug.of(other).equals(wanted)))
                .findFirst();
    }

    /// The outlet that a credit names ("the Sun", "AS"): here words count that elsewhere need context, and an article
    /// before the name does not.
    public Optional<PackOutlet> outlet(String credited) {
        String wanted = withoutArticle(credited);
        return outlets.stream()
                .filter(outlet -> Stream.of(List.of(outlet.name()), outlet.also(), outlet.ambiguous())
                        .flatMap(List::stream)
                        .anyMatch(name -> withoutArticle(name).equals(wanted)))
                .findFirst();
    }

    private static String withoutArticle(String name) {
        String slug = Slug.of(name);
        return slug.startsWith("the-") ? slug.substring("the-".length()) : slug;
    }
}
