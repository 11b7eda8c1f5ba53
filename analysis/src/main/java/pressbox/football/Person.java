package pressbox.football;

import java.util.List;
import java.util.OptionalInt;

/// A person of football news: player, manager, journalist, pundit.
///
/// @param name        the usual full name
/// @param names       other names and spellings; the surname alone need not be listed
/// @param role        what the person is to the news
/// @param position    playing position in words ("centre-back"), empty where not known
/// @param number      shirt number, 0 where there is none
/// @param nationality country name, empty where not known
/// @param birthYear   0 where not known
/// @param team        name of the club, or of the outlet for those who report; empty where not known
/// @param formerTeams names of earlier clubs
public record Person(
        String name,
        List<String> names,
        Role role,
        String position,
        int number,
        String nationality,
        int birthYear,
        String team,
        List<String> formerTeams)
        implements Named {
    /// What a person is to the news.
    public enum Role {
        PLAYER,
        MANAGER,
        COACH,
        DIRECTOR,
        OWNER,
        FORMER,
        AGENT,
        JOURNALIST,
        PUNDIT,
        UNKNOWN
    }

    public Person {
        names = List.copyOf(names);
        formerTeams = List.copyOf(formerTeams);
    }

    /// A person whom only the text itself tells of.
    public static Person named(String name) {
        return new Person(name, List.of(), Role.UNKNOWN, "", 0, "", 0, "", List.of());
    }

    /// The last word of the name, particles kept ("van Dijk").
    public String surname() {
        int cut = name.lastIndexOf(' ');
        while (cut > 0) {
            int before = name.lastIndexOf(' ', cut - 1);
            if (!Character.isLowerCase(name.charAt(before + 1))) {
                break;
            }
            cut = before;
        }
        return name.substring(cut + 1);
    }

    /// Stable id of the person.
    public String slug() {
        return Slug.of(name);
    }

    /// Age in whole years at most, if the year of birth is known.
    public OptionalInt ageIn(int year) {
        return birthYear == 0 ? OptionalInt.empty() : OptionalInt.of(year - birthYear);
    }
}
