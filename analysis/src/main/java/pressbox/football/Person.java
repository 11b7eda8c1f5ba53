package pressbox.football;

import java.util.List;
import java.util.OptionalInt;
import pressbox.text.WordSet;

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

    private static final WordSet PARTICLES = WordSet.of(
            "De", "Van", "Von", "Der", "Den", "Le", "La", "Di", "Da", "Do", "Dos", "Del", "Della", "El", "Al", "Ben",
            "Ter", "Ten", "Mac", "Mc", "St", "St.", "San", "Santa");

    public Person {
        names = List.copyOf(names);
        formerTeams = List.copyOf(formerTeams);
    }

    /// By the name alone, which tells almost all people apart: people are looked up often.
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /// A person whom only the text itself tells of.
    public static Person named(String name) {
        return new Person(name, List.of(), Role.UNKNOWN, "", 0, "", 0, "", List.of());
    }

    /// The last word of the name with the particles before it ("van Dijk", "De Bruyne", "Mac Allister"), but never the
    /// whole name.
    public String surname() {
        int first = name.indexOf(' ');
        int cut = name.lastIndexOf(' ');
        while (cut > first) {
            int before = name.lastIndexOf(' ', cut - 1);
            if (!isParticle(name.substring(before + 1, cut))) {
                break;
            }
            cut = before;
        }
        return name.substring(cut + 1);
    }

    private static boolean isParticle(String word) {
        return word.isEmpty() || Character.isLowerCase(word.charAt(0)) || PARTICLES.contains(word);
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
