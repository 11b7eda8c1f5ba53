package pressbox.article;

import java.util.Set;

/// Tells names of people from roles, outlets and agencies.
final class PersonNames {
    private static final int LONGEST = 60;
    private static final Set<String> NOT_NAMES =
            Set.of(("staff head president director lab labs report school editor editors editorial reporter reporters"
                            + " correspondent writer team newsroom desk news press agency agencies redaktion redaktor redazione"
                            + " redacción redação rédaction admin administrator contributor contributors media online reuters"
                            + " dpa afp sid ansa efe lusa anp apa sda pti ians bloomberg wire wires service services columnist"
                            + " producer chief journalist author photographer university institute foundation company inc ltd"
                            + " llc updated published posted read min mins minutes ago am pm follow email twitter facebook share"
                            + " more click here view profile bio senior deputy associate freelance special tv radio magazine"
                            + " daily times post tribune gazette herald guest sports sport comments comment korrespondent"
                            + " korrespondentin reporterin autor autorin volontär volontärin redakteur redakteurin mitarbeiter"
                            + " sponsored partner exclusive analysis opinion copyright network group website web digital content"
                            + " brand studio studios channel club football fc the all posts articles stories archive about"
                            + " contact subscribe themen bearbeiten folgen seguir suivre volgen segui")
                    .split(" ", -1));

    private static final Set<String> ROLES = Set.of(
            ("staff editor editors editorial reporter reporters correspondent writer writers team newsroom desk news admin"
                            + " administrator contributor contributors columnist producer chief journalist author authors guest the by our"
                            + " special user anonymous unknown none null undefined redaktion redacción redazione rédaction web online"
                            + " sports sport senior deputy associate freelance follow share published updated posted")
                    .split(" ", -1));

    private PersonNames() {}

    /// Whether the words say what somebody is and not who: "Staff Reporter", "admin".
    static boolean isRole(String name) {
        for (String word : name.split(" ", 8)) {
            String bare = Wording.bare(word);
            if (!ROLES.contains(bare) && !bare.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words look like a person's name rather than a role, an outlet or an agency.
    static boolean is(String name) {
        if (name.length() < 2
                || name.length() > LONGEST
                || name.indexOf('@') >= 0
                || name.contains("://")
                || name.contains(".com")) {
            return false;
        }
        String[] words = name.split(" ", 8);
        if (words.length > 6 || !Character.isLetter(name.codePointAt(0))) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            String bare = Wording.bare(word);
            if (NOT_NAMES.contains(bare) || bare.chars().anyMatch(Character::isDigit)) {
                return false;
            }
            capitals += !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        boolean alphabet = name.codePointAt(0) < 0x2e80;
        return !alphabet || (words.length >= 2 && capitals * 2 >= words.length);
    }
}
