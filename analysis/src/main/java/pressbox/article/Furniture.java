package pressbox.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Lines that pages put between the words of an article: calls to action, related links, share bars.
///
/// The phrases are data: `furniture.txt` beside this class.
final class Furniture {
    /// A longer line is never furniture because of one phrase in it.
    private static final int LONGEST_START = 220;
    private static final int LONGEST_HOLD = 330;
    /// A line with speech in it is news, whatever it asks.
    private static final String SPEECH = "\"“”„«»";

    private static final Set<String> KINDS = Set.of("whole", "start", "hold", "related", "invites", "channel");
    private static final Furniture KNOWN = load();

    private final Set<String> whole = new HashSet<>();
    private final PhraseList starts;
    private final PhraseList holds;
    private final PhraseList related;
    private final Set<String> invitations;
    private final Set<String> channels;

    private Furniture(Map<String, Set<String>> phrases) {
        whole.addAll(phrases.getOrDefault("whole", Set.of()));
        whole.addAll(phrases.getOrDefault("related", Set.of()));
        starts = PhraseList.of(phrases.getOrDefault("start", Set.of()));
        holds = PhraseList.of(phrases.getOrDefault("hold", Set.of()));
        related = PhraseList.of(phrases.getOrDefault("related", Set.of()));
        invitations = Set.copyOf(phrases.getOrDefault("invites", Set.of()));
        channels = Set.copyOf(phrases.getOrDefault("channel", Set.of()));
    }

    /// Whether the whole line is furniture.
    static boolean is(String line) {
        return KNOWN.holds(line);
    }

    /// Whether the line heads a list of other articles: "Related links:", "DON'T MISS".
    static boolean isRelatedHeading(String line) {
        return line.length() <= 60 && KNOWN.startsAsRelated(line);
    }

    private boolean startsAsRelated(String line) {
        String bare = trimSigns(line.toLowerCase(Locale.ROOT).replace('’', '\''));
        return related.openingWords(bare) > 0;
    }

    private boolean holds(String line) {
        if (line.length() > LONGEST_HOLD) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        String bare = trimSigns(lower);
        if (bare.isEmpty() || whole.contains(bare) || isCounter(bare)) {
            return true;
        }
        if (bare.length() <= LONGEST_START && starts.openingWords(bare) > 0) {
            return true;
        }
        if (holds.isIn(bare)) {
            return true;
        }
        return invites(bare);
    }

    /// "Follow the fanzine on WhatsApp", "Never miss a goal again. Get the app": a sentence that opens with a request
    /// and, at any place after it, a channel that it asks the reader to.
    private boolean invites(String line) {
        boolean asked = false;
        boolean opens = true;
        int at = 0;
        while (at < line.length()) {
            int end = wordEnd(line, at);
            if (end > at) {
                if (asked && channels.contains(line.substring(at, end))) {
                    return true;
                }
                asked |= opens && invitations.contains(line.substring(at, end));
                opens = false;
                at = end;
            } else {
                char sign = line.charAt(at++);
                if (SPEECH.indexOf(sign) >= 0) {
                    return false;
                }
                opens |= ".!?:".indexOf(sign) >= 0;
            }
        }
        return false;
    }

    private static int wordEnd(String line, int start) {
        int end = start;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    /// "Image 1 of 5", "2 of 6", "list 1 of 4".
    private static boolean isCounter(String bare) {
        int of = bare.indexOf(" of ");
        if (bare.length() > 20 || of < 1) {
            return false;
        }
        return Character.isDigit(bare.charAt(of - 1))
                && of + 4 < bare.length()
                && Character.isDigit(bare.charAt(of + 4))
                && Character.isDigit(bare.charAt(bare.length() - 1));
    }

    /// Without arrows, bullets, brackets and the like at both ends.
    private static String trimSigns(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '@') {
            start++;
        }
        while (end > start && " :>»→•|-–—*.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static Furniture load() {
        Map<String, Set<String>> phrases = new HashMap<>();
        try (InputStream in = Furniture.class.getResourceAsStream("furniture.txt")) {
            if (in == null) {
                throw new IllegalStateException("furniture.txt is missing beside " + Furniture.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, phrases));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("furniture.txt", unreadable);
        }
        return new Furniture(phrases);
    }

    private static void add(String line, Map<String, Set<String>> phrases) {
        int blank = line.indexOf(' ');
        String kind = line.substring(0, blank);
        if (!KINDS.contains(kind)) {
            throw new IllegalStateException("furniture.txt: unknown kind in “" + line + "”");
        }
        phrases.computeIfAbsent(kind, unused -> new HashSet<>()).add(line.substring(blank + 1));
    }
}
