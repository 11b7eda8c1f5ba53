package pressbox.claim;

import pressbox.text.WordSet;

/// Tells what is said of a side or its manager from what is said of one player.
final class Persons {
    private static final WordSet TEAM = WordSet.of(
            "they",
            "we",
            "them",
            "us",
            "their",
            "our",
            "side",
            "sides",
            "team",
            "teams",
            "club",
            "clubs",
            "men",
            "hosts",
            "visitors",
            "squad",
            "outfit",
            "its",
            "charges",
            "troops");
    private static final WordSet HE =
            WordSet.of("he", "she", "him", "i", "my", "me", "himself", "herself", "ive", "im");
    private static final WordSet PLAYER = WordSet.of(
            "striker",
            "forward",
            "winger",
            "midfielder",
            "goalkeeper",
            "keeper",
            "defender",
            "player",
            "international",
            "teenager",
            "scorer",
            "playmaker",
            "stopper",
            "skipper",
            "captain",
            "youngster",
            "veteran",
            "custodian",
            "fullback",
            "marksman",
            "frontman",
            "attacker",
            "star",
            "referee");
    private static final WordSet MANAGER = WordSet.of(
            "manager", "boss", "coach", "gaffer", "tactician", "managerial", "managers", "trainer", "charge");
    private static final WordSet OF_TEAM = WordSet.of(
            "side", "team", "men", "club", "charges", "players", "troops", "squad", "boys", "girls", "outfit", "sides",
            "new", "young", "former");
    private static final WordSet TITLED = WordSet.of("champion", "champions", "winner", "winners", "holder");
    private static final WordSet HIS = WordSet.of("his", "her");
    private static final WordSet WHOLE_CAREER = WordSet.of("career", "life");
    private static final int NEAR = 6;

    private Persons() {}

    /// Whether the cue is said of a player, and not of a side or its manager.
    static boolean isOfPlayer(Sentence s, int from, Cue cue) {
        if (isTitleOfPerson(s, cue)) {
            return true;
        }
        for (int i = cue.end(); i < Math.min(s.size(), cue.end() + NEAR) && !s.isParted(i); i++) {
            boolean asPlayer = s.isOneOf(i, PLAYER) && s.isOneOf(i - 1, "a", "as");
            if (asPlayer || s.isOneOf(i, WHOLE_CAREER)) {
                return !isManagerial(s, from, i);
            }
        }
        if (isManagerial(s, cue.end(), Math.min(s.size() - 1, cue.end() + NEAR))) {
            return false;
        }
        boolean his = false;
        for (int i = cue.end() - 1; i >= from; i--) {
            boolean before = i < cue.first();
            his |= i + 4 >= cue.first() && (s.isOneOf(i, HE) || isHis(s, i));
            if (before && (s.isManager(i) || s.isOneOf(i, MANAGER))) {
                return false;
            }
            if (before && (s.clubAt(i).isPresent() || s.isOneOf(i, TEAM))) {
                return his;
            }
            boolean person = s.isPerson(i) || s.isOneOf(i, PLAYER) || s.isOneOf(i, HE);
            if (before && !s.isPossessive(i) && person) {
                return true;
            }
        }
        return his;
    }

    /// "three-time winner Dunmore".
    static boolean isTitleOfPerson(Sentence s, Cue cue) {
        return s.isPerson(cue.end()) && !s.isParted(cue.end()) && s.isOneOf(cue.end() - 1, TITLED);
    }

    private static boolean isManagerial(Sentence s, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (s.isOneOf(i, MANAGER) || s.isManager(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHis(Sentence s, int at) {
        return s.isOneOf(at, HIS) && !s.isOneOf(at + 1, OF_TEAM);
    }
}
