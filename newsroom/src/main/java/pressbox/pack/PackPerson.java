package pressbox.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.football.Person;

/// A person of a pack.
///
/// @param name        the usual full name
/// @param also        other names and spellings
/// @param position    as in `centre-back`, empty where not known or not a player
/// @param number      shirt number, 0 where there is none
/// @param nationality country name, empty where not known
/// @param born        day of birth, if known
/// @param formerClubs earlier clubs by their usual names
/// @param nowAt       the club that has the person now, for a player on loan or a former one; else empty
public record PackPerson(
        String name,
        List<String> also,
        Person.Role role,
        int number,
        String position,
        String nationality,
        Optional<LocalDate> born,
        List<String> formerClubs,
        String nowAt) {
    static final List<Person.Role> ROLES = List.of(
            Person.Role.PLAYER,
            Person.Role.MANAGER,
            Person.Role.COACH,
            Person.Role.DIRECTOR,
            Person.Role.OWNER,
            Person.Role.FORMER);

    /// Positions that a pack may name.
    static final List<String> POSITIONS = List.of(
            "goalkeeper",
            "right-back",
            "centre-back",
            "left-back",
            "defensive midfielder",
            "midfielder",
            "attacking midfielder",
            "winger",
            "striker");

    public PackPerson {
        also = List.copyOf(also);
        formerClubs = List.copyOf(formerClubs);
    }

    static PackPerson read(Fields fields) {
        return new PackPerson(
                fields.text("name"),
                fields.texts("also"),
                fields.word("role", ROLES, Person.Role.UNKNOWN),
                fields.number("number", 99),
                fields.oneOf("position", POSITIONS),
                fields.textOr("nationality", ""),
                fields.date("born"),
                fields.texts("former-clubs"),
                fields.textOr("now-at", ""));
    }

    /// The person as the analysis knows people.
    ///
    /// A former one no longer belongs to the club: it counts among the former teams.
    Person asPersonOf(String club) {
        boolean former = role == Person.Role.FORMER;
        List<String> earlier = new ArrayList<>(formerClubs);
        if (former && !earlier.contains(club)) {
            earlier.add(club);
        }
        int year = born.map(LocalDate::getYear).orElse(0);
        return new Person(name, also, role, position, number, nationality, year, former ? nowAt : club, earlier);
    }
}
