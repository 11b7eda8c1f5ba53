package pressbox.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Names of people out of byline words: "By Anna Berg and Tom Reed, Football Correspondent" → Anna Berg, Tom Reed.
final class Bylines {
    private static final int LONGEST = 300;
    private static final int LONGEST_LINE = 120;
    private static final PhraseList LINE_OPENINGS = PhraseList.of(
            List.of("by ", "von ", "par ", "words by ", "written by ", "author: ", "autorin/autor ", "auteur : "));
    private static final Set<String> JOINTS =
            Set.of("by", "and", "von", "und", "par", "et", "por", "y", "di", "e", "door", "en", "with", "mit");
    private static final int LONGEST_HOUSE = 60;
    private static final List<String> HELP = List.of(
            "contributions from ",
            "contributions by ",
            "edited by ",
            "reviewed by ",
            "checked by ",
            "photography by ",
            "photographs by ",
            "photos by ",
            "photographed by ",
            "styled by ",
            "illustrated by ",
            "illustrations by ",
            "translated by ");
    private static final String[] OPENINGS = {
        "by ",
        "von ",
        "par ",
        "por ",
        "di ",
        "door ",
        "words by ",
        "written by ",
        "story by ",
        "reported by ",
        "report by ",
        "posted by ",
        "published by ",
        "author: ",
        "author ",
        "authors: ",
        "autorin/autor ",
        "auteur : ",
        "reporting by ",
        "autor: ",
        "autor ",
        "autorin: ",
        "text: ",
        "text by ",
        "analysis by ",
        "opinion by ",
        "review by ",
        "a cura di ",
        "escrito por ",
        "geschrieben von ",
        "ein artikel von ",
        "eine analyse von ",
        "ein kommentar von ",
        "av ",
        "af ",
        "from ",
        "exclusive by ",
        "interview by ",
        "contributed by ",
        "guest post by ",
        "presented by ",
        "an analysis by ",
        "commentary by ",
        "de ",
        "texto: ",
        "texte: ",
        "the associated press by ",
    };
    private static final String[] PARTINGS = {
        " and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " with ", " & ", ", ", "; ", " / ", " | ", "|",
        " • ", " · ", ";", "،", ","
    };

    private Bylines() {}

    /// The people named, in order, each once.
    static List<String> people(String words) {
        Set<String> people = new LinkedHashSet<>();
        String text = Wording.untagged(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        for (String part : parts(opened(text))) {
            String name = named(part);
            if (PersonNames.is(name)) {
                people.add(name);
            }
        }
        return List.copyOf(people);
    }

    /// The one desk, agency or outlet that the words name in place of people; empty for addresses, handles and roles.
    static Optional<String> house(String words) {
        String name = opened(Wording.untagged(words.length() > LONGEST ? words.substring(0, LONGEST) : words));
        int bracket = name.indexOf(" (");
        name = bracket > 0 ? name.substring(0, bracket) : name;
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        boolean address = name.indexOf('@') >= 0 || name.indexOf('/') >= 0 && name.indexOf('.') >= 0;
        boolean named = name.length() > 1
                && name.length() <= LONGEST_HOUSE
                && !address
                && Character.isLetterOrDigit(name.codePointAt(0))
                && !PersonNames.isRole(name);
        return named ? Optional.of(name) : Optional.empty();
    }

    /// Those whom a byline thanks for less than the words: "Edited by Sam Pryor", "Photography by …".
    static Set<String> helpers(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        Set<String> helpers = new LinkedHashSet<>();
        for (String help : HELP) {
            int at = lower.indexOf(help);
            if (at >= 0) {
                String rest = line.substring(at + help.length());
                helpers.addAll(people(untilNextRole(rest)));
            }
        }
        return helpers;
    }

    private static String untilNextRole(String rest) {
        String lower = rest.toLowerCase(Locale.ROOT);
        int end = rest.length();
        for (String stop : List.of(" | ", "|", " by ", "published", "updated", "last ", ". ")) {
            int at = lower.indexOf(stop);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return rest.substring(0, end);
    }

    /// Whether words only join names: "By", "and", ",".
    static boolean isJoint(String words) {
        String bare = Wording.bare(words);
        return bare.isEmpty() || JOINTS.contains(bare);
    }

    /// Whether a line begins as bylines do.
    static boolean opens(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return LINE_OPENINGS.opening(lower) > 0;
    }

    /// Whether a whole line is a byline: "By Anna Berg and Tom Reed".
    static boolean isLine(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        boolean opens = LINE_OPENINGS.opening(lower) > 0;
        return opens
                && line.length() < LONGEST_LINE
                && !line.endsWith(".")
                && !people(line).isEmpty();
    }

    private static String opened(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            if (lower.startsWith(opening)) {
                return opened(text.substring(opening.length()).strip());
            }
        }
        return lower.startsWith("by:") ? text.substring(3).strip() : text;
    }

    private static List<String> parts(String text) {
        List<String> parts = List.of(text);
        for (String parting : PARTINGS) {
            List<String> finer = new ArrayList<>();
            for (String part : parts) {
                cut(part, parting, finer);
            }
            parts = finer;
        }
        return parts;
    }

    private static void cut(String text, String parting, List<String> out) {
        int start = 0;
        for (int at = text.indexOf(parting); at >= 0; at = text.indexOf(parting, start)) {
            out.add(text.substring(start, at));
            start = at + parting.length();
        }
        out.add(text.substring(start));
    }

    private static String named(String part) {
        String name = opened(part.strip());
        int cut = name.length();
        for (String end : List.of(
                " (",
                "(",
                " - ",
                " – ",
                " — ",
                ":",
                " @",
                " for ",
                " in ",
                " at ",
                " von ",
                " aus ",
                " is ",
                "Published",
                "Updated",
                "Posted",
                " of the ",
                " des ")) {
            int at = name.indexOf(end);
            cut = at > 0 ? Math.min(cut, at) : cut;
        }
        String kept = name.substring(0, cut).strip();
        while (!kept.isEmpty() && ",.-–|•·*".indexOf(kept.charAt(kept.length() - 1)) >= 0 && !endsInInitial(kept)) {
            kept = kept.substring(0, kept.length() - 1).strip();
        }
        return calm(once(kept));
    }

    private static boolean endsInInitial(String name) {
        return name.endsWith(".")
                && name.length() > 2
                && (name.endsWith("Jr.")
                        || name.endsWith("Sr.")
                        || name.charAt(name.length() - 3) == ' '
                        || name.charAt(name.length() - 3) == '.');
    }

    /// "ANNA BERG" as "Anna Berg".
    /// "Anna Berg Anna Berg" as "Anna Berg": pages show a name as picture text and again as link.
    private static String once(String name) {
        int half = name.length() / 2;
        boolean doubled = name.length() > 6
                && name.charAt(half) == ' '
                && name.substring(0, half).equals(name.substring(half + 1));
        return doubled ? name.substring(0, half) : name;
    }

    private static String calm(String name) {
        if (name.length() < 4
                || name.indexOf(' ') < 0
                || !name.equals(name.toUpperCase(Locale.ROOT))
                || name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        boolean start = true;
        for (int i = 0; i < out.length(); i++) {
            if (start) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
            start = " -'’.".indexOf(out.charAt(i)) >= 0;
        }
        return out.toString();
    }
}
