package pressbox.quote;

import java.util.Set;
import pressbox.football.Named;
import pressbox.football.Person;
import pressbox.text.Folding;
import pressbox.text.WordSet;

/// Whether a description can be of a person by what both tell of his work: "the manager" is no player.
final class Offices {
    private static final Set<String> COACHES = WordSet.of("manager", "boss", "coach", "gaffer", "tactician", "supremo");
    private static final Set<String> PLAYERS = WordSet.of(
            "striker",
            "midfielder",
            "defender",
            "winger",
            "forward",
            "goalkeeper",
            "keeper",
            "back",
            "playmaker",
            "attacker",
            "stopper",
            "teenager",
            "youngster");

    private static final Set<String> OUTLETS = WordSet.of(
            "outlet",
            "paper",
            "newspaper",
            "publication",
            "website",
            "site",
            "magazine",
            "broadcaster",
            "tabloid",
            "broadsheet",
            "channel");

    private Offices() {}

    /// "the outlet", "the newspaper".
    static boolean isOutlet(String description) {
        String words = Folding.fold(description);
        return words.startsWith("the ") && OUTLETS.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    static boolean isCoaching(Named named) {
        return named instanceof Person person
                && (person.role() == Person.Role.MANAGER || person.role() == Person.Role.COACH);
    }

    static boolean isCoach(String description) {
        return COACHES.contains(noun(description));
    }

    private static String noun(String description) {
        String words = Folding.fold(description);
        return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
    }

    static boolean suit(String description, Named named) {
        if (!(named instanceof Person person)) {
            return true;
        }
        String noun = noun(description);
        return switch (person.role()) {
            case PLAYER, JOURNALIST, AGENT -> !COACHES.contains(noun);
            case MANAGER, COACH, DIRECTOR, OWNER -> !PLAYERS.contains(noun);
            case FORMER, PUNDIT, UNKNOWN -> true;
        };
    }
}
