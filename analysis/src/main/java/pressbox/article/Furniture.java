package pressbox.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    private static final Furniture KNOWN = load();

    private final Set<String> whole = new HashSet<>();
    private final Map<String, List<String>> starts = new HashMap<>();
    private final List<String> holds = new ArrayList<>();
    private final List<String> related = new ArrayList<>();
    private final Set<String> invitations = new HashSet<>();
    private final Set<String> channels = new HashSet<>();

    private Furniture() {}

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
        return related.stream().anyMatch(phrase -> bare.startsWith(phrase) && endsWord(bare, phrase));
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
        if (bare.length() <= LONGEST_START) {
            for (String start : starts.getOrDefault(firstLetters(bare), List.of())) {
                if (bare.startsWith(start) && endsWord(bare, start)) {
                    return true;
                }
            }
        }
        for (String hold : holds) {
            if (bare.contains(hold)) {
                return true;
            }
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
                String word = line.substring(at, end);
                if (asked && channels.contains(word)) {
                    return true;
                }
                asked |= opens && invitations.contains(word);
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

    private static boolean endsWord(String line, String start) {
        return line.length() == start.length()
                || !Character.isLetter(start.charAt(start.length() - 1))
                || !Character.isLetter(line.charAt(start.length()));
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

    private static String firstLetters(String text) {
        return text.substring(0, Math.min(3, text.length()));
    }

    private static Furniture load() {
        Furniture furniture = new Furniture();
        try (InputStream in = Furniture.class.getResourceAsStream("furniture.txt")) {
            if (in == null) {
                throw new IllegalStateException("furniture.txt is missing beside " + Furniture.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(furniture::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("furniture.txt", unreadable);
        }
        return furniture;
    }

    private void add(String line) {
        int blank = line.indexOf(' ');
        String phrase = line.substring(blank + 1);
        switch (line.substring(0, blank)) {
            case "whole" -> whole.add(phrase);
            case "start" ->
                starts.computeIfAbsent(firstLetters(trimSigns(phrase)), unused -> new ArrayList<>())
                        .add(phrase);
            case "related" -> {
                related.add(phrase);
                whole.add(phrase);
            }
            case "hold" -> holds.add(phrase);
            case "invites" -> invitations.add(phrase);
            case "channel" -> channels.add(phrase);
            default -> throw new IllegalStateException("furniture.txt: unknown kind in “" + line + "”");
        }
    }
}
