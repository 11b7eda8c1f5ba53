package pressbox.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pressbox.claim.Cue.Needs;
import pressbox.text.NumberWords;
import pressbox.text.Openings;
import pressbox.text.PartSet;
import pressbox.text.Tokens;
import pressbox.text.WordParts;
import pressbox.text.WordTable;

/// The list of cues, `claims.txt`, which finds itself in a sentence. Thread-safe.
///
/// One cue a line, `theme : phrase`, the phrase as in [Phrase]; `theme~` needs words of sport beside it,
/// `theme!` marks words that only look like one; `( since / in *2 # )` stands for either; `<name> = a|b` names
/// words for the lines below it. A phrase is tried only where its first word stands, so the time grows with the
/// sentence.
final class Cues {
    private record Entry(Theme theme, Needs needs, Phrase phrase, PartSet parts) {}

    private static final Pattern NAME = Pattern.compile("<[a-z-]+>");

    /// A word that stands in some cue.
    private record Known(@Nullable Openings<Entry> openings, PartSet parts) {}

    /// Words that a [Sentence] counts by, besides the numbers.
    private static final List<String> TIMES = List.of("once", "thrice");

    private final WordParts parts = new WordParts(0);
    private final WordTable<Known> known;
    private final PartSet cardinal;
    private final PartSet ordinal;
    private final PartSet clubs;
    private final Openings<Entry> byNumber;
    private final Openings<Entry> byClub;

    private Cues(List<Entry> written) {
        written.forEach(entry -> entry.phrase().number(parts));
        Map<String, List<Entry>> byFirstWord = new HashMap<>();
        List<Entry> numbered = new ArrayList<>();
        List<Entry> named = new ArrayList<>();
        for (Entry each : written) {
            Entry entry = new Entry(
                    each.theme(), each.needs(), each.phrase(), each.phrase().needs(parts));
            Phrase.Opening opening = entry.phrase().opening();
            for (String word : opening.words()) {
                byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
            }
            if (opening.number()) {
                numbered.add(entry);
            }
            if (opening.club()) {
                named.add(entry);
            }
        }
        byNumber = openings(numbered);
        byClub = openings(named);
        cardinal = parts.of(Phrase.NUMBER);
        ordinal = parts.of(Phrase.ORDINAL);
        clubs = parts.of(Phrase.CLUB);
        Map<String, PartSet> held = new HashMap<>();
        parts.words().forEach(word -> held.put(word, parts.of(word)));
        NumberWords.spelling()
                .forEach((word, kind) -> held.computeIfAbsent(word, parts::of)
                        .addAll(kind == NumberWords.Kind.ORDINAL ? ordinal : cardinal));
        TIMES.forEach(word -> held.computeIfAbsent(word, parts::of).addAll(cardinal));
        Map<String, Known> table = new HashMap<>();
        held.forEach((word, those) -> {
            List<Entry> first = byFirstWord.get(word);
            table.put(word, new Known(first == null ? null : openings(first), those));
        });
        known = WordTable.copyOf(table);
    }

    private static Openings<Entry> openings(List<Entry> entries) {
        return Openings.of(entries, entry -> entry.phrase().secondWords());
    }

    static Cues load() {
        return read(WordFile.lines("claims.txt"));
    }

    static Cues read(List<String> lines) {
        List<Entry> cues = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        for (String line : lines) {
            String plain = line.strip();
            int colon = plain.indexOf(" : ");
            int equals = plain.indexOf(" = ");
            if (plain.isEmpty() || plain.startsWith("#! ")) {
                continue;
            }
            if (equals > 0 && plain.startsWith("<")) {
                named.put(plain.substring(0, equals), written(plain.substring(equals + 3), named));
            } else if (colon > 0) {
                for (String phrase : spelt(written(plain.substring(colon + 3), named))) {
                    cues.add(entry(plain.substring(0, colon), phrase));
                }
            } else {
                throw new IllegalArgumentException("a cue is written `theme : phrase`, not `" + line + "`");
            }
        }
        return new Cues(cues);
    }

    /// The phrase with the words of the list's own names; other names are those of [Wording].
    private static String written(String phrase, Map<String, String> named) {
        return NAME.matcher(phrase)
                .replaceAll(name -> Matcher.quoteReplacement(named.getOrDefault(name.group(), name.group())));
    }

    /// The phrases that a phrase with a choice `( since / in *2 # )` stands for.
    private static List<String> spelt(String phrase) {
        int open = phrase.indexOf("( ");
        int close = phrase.indexOf(" )", open);
        if (open < 0) {
            return List.of(phrase);
        }
        List<String> spelt = new ArrayList<>();
        for (String choice : phrase.substring(open + 2, close).split(" / ", -1)) {
            spelt.addAll(spelt(phrase.substring(0, open) + choice + phrase.substring(close + 2)));
        }
        return spelt;
    }

    private static Entry entry(String theme, String pattern) {
        Needs needs = theme.endsWith("~") ? Needs.SPORT : theme.endsWith("!") ? Needs.OTHER_WORDS : Needs.NOTHING;
        String name = needs == Needs.NOTHING ? theme : theme.substring(0, theme.length() - 1);
        return new Entry(Theme.read(name), needs, Phrase.of(pattern), PartSet.none());
    }

    /// Whether these words may hold a cue; false is certain, and cheaper to learn than by reading them as a sentence.
    boolean mayBeIn(Tokens tokens, int from, int to) {
        PartSet held = clubs.copy();
        @Nullable Known[] words = look(tokens, from, to, held);
        for (int i = 0; i < words.length; i++) {
            Known word = words[i];
            if (word != null && word.openings() != null) {
                Openings<Entry> openings = word.openings();
                boolean last = i + 1 == words.length;
                if (mayStand(last ? openings.beforeAnything() : openings.before(tokens, from + i + 1), held)) {
                    return true;
                }
            }
        }
        return mayStand(byNumber.all(), held) || mayStand(byClub.all(), held);
    }

    private static boolean mayStand(List<Entry> entries, PartSet held) {
        for (Entry entry : entries) {
            if (entry.needs() != Needs.OTHER_WORDS && held.holds(entry.parts())) {
                return true;
            }
        }
        return false;
    }

    /// What is known of each word; adds to `held` the parts of cues that the words are.
    private @Nullable Known[] look(Tokens tokens, int from, int to, PartSet held) {
        @Nullable Known[] words = new Known[to - from];
        for (int i = 0; i < words.length; i++) {
            Known word = known.get(tokens, from + i);
            words[i] = word;
            if (word != null) {
                held.addAll(word.parts());
            }
            if (tokens.startsWithDigit(from + i)) {
                held.addAll(tokens.isDigits(from + i) ? cardinal : ordinal);
            }
        }
        return words;
    }

    /// Every cue, in order of its first word; those that lie in words which only look like one are left out.
    List<Cue> in(Sentence s) {
        PartSet held = clubs.copy();
        @Nullable Known[] words = look(s.tokens(), 0, s.size(), held);
        List<Cue> found = new ArrayList<>();
        List<Cue> masks = new ArrayList<>();
        for (int at = 0; at < s.size(); at++) {
            Known word = words[at];
            if (word != null && word.openings() != null) {
                find(word.openings().before(s.word(at + 1)), held, s, at, found, masks);
            }
            if (s.isCardinal(at) || s.isOrdinal(at)) {
                find(byNumber.before(s.word(s.numberEnd(at))), held, s, at, found, masks);
            }
            Optional<Sentence.Club> club = s.clubAt(at);
            if (club.isPresent()) {
                find(byClub.before(s.word(club.get().end())), held, s, at, found, masks);
            }
        }
        if (!masks.isEmpty()) {
            found.removeIf(cue -> masks.stream().anyMatch(cue::isOnly));
        }
        return found;
    }

    private static void find(List<Entry> entries, PartSet held, Sentence s, int at, List<Cue> found, List<Cue> masks) {
        for (Entry entry : entries) {
            int end = held.holds(entry.parts()) ? entry.phrase().endFrom(s, at) : -1;
            if (end > at) {
                (entry.needs() == Needs.OTHER_WORDS ? masks : found)
                        .add(new Cue(entry.theme(), entry.needs(), at, end));
            }
        }
    }
}
