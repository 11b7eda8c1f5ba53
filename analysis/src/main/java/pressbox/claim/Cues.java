package pressbox.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pressbox.claim.Cue.Needs;

/// The list of cues, `claims.txt`, which finds itself in a sentence. Thread-safe.
///
/// One cue a line, `theme : phrase`, the phrase as in [Phrase]; `theme~` needs words of sport beside it, `theme!`
/// marks words that only look like one;
/// `( since / in *2 # )` stands for either;
/// `<name> = a|b` names words for the lines below it. A phrase
/// is tried only where its first word stands, so the time grows with the sentence.
final class Cues {
    private record Entry(Theme theme, Needs needs, Phrase phrase) {}

    private static final Pattern NAME = Pattern.compile("<[a-z-]+>");

    /// The cues that begin alike: those that go on with a certain word stand under it, together with those that may go
    /// on with anything, so that few are tried at a place.
    private record Openings(List<Entry> whatever, Map<String, List<Entry>> bySecondWord) {
        Openings() {
            this(new ArrayList<>(), new HashMap<>());
        }

        List<Entry> before(String next) {
            return bySecondWord.getOrDefault(next, whatever);
        }

        void add(Entry entry) {
            Set<String> seconds = entry.phrase().secondWords();
            for (String word : seconds) {
                bySecondWord
                        .computeIfAbsent(word, w -> new ArrayList<>(whatever))
                        .add(entry);
            }
            if (seconds.isEmpty()) {
                whatever.add(entry);
                bySecondWord.values().forEach(entries -> entries.add(entry));
            }
        }
    }

    private final Map<String, Openings> byFirstWord = new HashMap<>();
    private final Openings byNumber = new Openings();
    private final Openings byClub = new Openings();

    private Cues() {}

    static Cues load() {
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("claims.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cues read(List<String> lines) {
        Cues cues = new Cues();
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
                    cues.add(plain.substring(0, colon), phrase);
                }
            } else {
                throw new IllegalArgumentException("a cue is written `theme : phrase`, not `" + line + "`");
            }
        }
        return cues;
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

    private void add(String theme, String pattern) {
        Needs needs = theme.endsWith("~") ? Needs.SPORT : theme.endsWith("!") ? Needs.OTHER_WORDS : Needs.NOTHING;
        String name = needs == Needs.NOTHING ? theme : theme.substring(0, theme.length() - 1);
        Entry entry = new Entry(Theme.read(name), needs, Phrase.of(pattern));
        Phrase.Opening opening = entry.phrase().opening();
        for (String word : opening.words()) {
            byFirstWord.computeIfAbsent(word, w -> new Openings()).add(entry);
        }
        if (opening.number()) {
            byNumber.add(entry);
        }
        if (opening.club()) {
            byClub.add(entry);
        }
    }

    /// Every cue, in order of its first word; those that lie in words which only look like one are left out.
    List<Cue> in(Sentence s) {
        List<Cue> found = new ArrayList<>();
        List<Cue> masks = new ArrayList<>();
        for (int at = 0; at < s.size(); at++) {
            Openings worded = byFirstWord.get(s.word(at));
            if (worded != null) {
                find(worded.before(s.word(at + 1)), s, at, found, masks);
            }
            if (s.isCardinal(at) || s.isOrdinal(at)) {
                find(byNumber.before(s.word(s.numberEnd(at))), s, at, found, masks);
            }
            Optional<Sentence.Club> club = s.clubAt(at);
            if (club.isPresent()) {
                find(byClub.before(s.word(club.get().end())), s, at, found, masks);
            }
        }
        if (!masks.isEmpty()) {
            found.removeIf(cue -> masks.stream().anyMatch(cue::isOnly));
        }
        return found;
    }

    private static void find(List<Entry> entries, Sentence s, int at, List<Cue> found, List<Cue> masks) {
        for (Entry entry : entries) {
            int end = entry.phrase().endFrom(s, at);
            if (end > at) {
                (entry.needs() == Needs.OTHER_WORDS ? masks : found)
                        .add(new Cue(entry.theme(), entry.needs(), at, end));
            }
        }
    }
}
