package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Takes titles apart: into what stands between bars and dashes, and into a label and the headline proper.
final class TitleParts {
    static final List<String> PARTINGS = List.of(" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ");
    private static final Set<String> LABELS = Set.of(
            "kicker",
            "overline",
            "eyebrow",
            "label",
            "prefix",
            "topline",
            "dachzeile",
            "roofline",
            "spitzmarke",
            "surtitle",
            "antetitulo",
            "occhiello",
            "pretitle",
            "catchline",
            "flag",
            "badge");
    private static final Set<String> MARKS = Set.of(
            "video",
            "videos",
            "watch",
            "photo",
            "photos",
            "pics",
            "pictures",
            "listen",
            "audio",
            "gallery",
            "fotos",
            "vidéo",
            "vídeo",
            "bilder",
            "updated",
            "update",
            "exclusive");
    private static final Pattern NAME_ENDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    private static final String LABEL_ENDS = "|–—-·•»/";
    private static final String SUFFIX_STARTS = "|–—-·•»ㅣ｜";
    private static final int LONGEST_LABEL = 60;
    private static final int SHORTEST = 12;
    private static final int LONGEST_OUTLET = 40;
    private static final int MOST_WORDS = 4;

    private TitleParts() {}

    /// The title, and what stands before and behind each parting in it.
    static List<String> of(String title) {
        List<String> parts = new ArrayList<>();
        parts.add(title);
        for (String parting : PARTINGS) {
            cut(title, parting, parts);
        }
        cut(title, ": ", parts);
        return parts;
    }

    private static void cut(String title, String parting, List<String> parts) {
        int start = 0;
        for (int at = title.indexOf(parting); at > 0 && parts.size() < 40; at = title.indexOf(parting, start)) {
            parts.add(title.substring(0, at));
            start = at + parting.length();
            parts.add(title.substring(start));
        }
    }

    /// The name that stands beside the title in the window's title; empty where none does.
    static String outlet(String window, String title) {
        String bare = Wording.bare(title);
        List<String> parts = of(Wording.clean(window));
        if (bare.isEmpty() || parts.stream().map(Wording::bare).noneMatch(bare::equals)) {
            return "";
        }
        return parts.stream()
                .filter(part -> !part.isEmpty() && part.length() <= LONGEST_OUTLET)
                .filter(part -> part.split(" ", 6).length <= MOST_WORDS && !bare.contains(Wording.bare(part)))
                .filter(part -> PARTINGS.stream().noneMatch(part::contains))
                .reduce((first, second) -> second)
                .orElse("");
    }

    /// The words of a heading, without the topic that some sites set before it in an element of its own, unless the
    /// page states the title with it.
    static String words(Box heading, Layout layout, List<String> stated) {
        StringBuilder out = new StringBuilder();
        for (int i = heading.first; i < heading.end; i++) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(layout.blocks().get(i).text().replace('\n', ' '));
        }
        String words = out.toString();
        Element first = heading.element.firstElementChild();
        if (first != null && isLabel(first)) {
            String bare = Wording.bare(words);
            if (stated.stream().map(Wording::bare).anyMatch(bare::equals)) {
                return words;
            }
            String label = ShortText.of(first);
            String rest =
                    words.startsWith(label) ? words.substring(label.length()).strip() : "";
            return rest.length() > SHORTEST && rest.length() > label.length() / 2 ? trimmed(rest) : words;
        }
        return words;
    }

    private static boolean isLabel(Element element) {
        for (String word : NAME_ENDS.split(element.className(), 40)) {
            if (LABELS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String trimmed(String words) {
        int start = 0;
        while (start < words.length() && (LABEL_ENDS.indexOf(words.charAt(start)) >= 0 || words.charAt(start) == ' ')) {
            start++;
        }
        return words.substring(start);
    }

    /// The title without a label before it ("Opinion | …") or a section behind it, where the page also states it so.
    ///
    /// @param shown  the page's headings: what stands behind a bar there is part of the headline
    /// @param stated what the page's other sources say
    static String unlabelled(String title, List<String> shown, List<String> stated) {
        String bare = Wording.bare(title);
        boolean isShown = shown.contains(title);
        List<String> others = new ArrayList<>(shown);
        others.addAll(stated);
        for (String other : others) {
            String inner = Wording.bare(other);
            boolean most =
                    inner.length() >= SHORTEST && inner.length() < bare.length() && inner.length() * 2 > bare.length();
            if (!most) {
                continue;
            }
            if (bare.endsWith(inner) && isLabelled(title, bare.length() - inner.length())) {
                return other;
            }
            if (!isShown && bare.startsWith(inner) && isSuffixed(title, inner.length())) {
                return other;
            }
        }
        return title;
    }

    /// @param letters of the label, blanks and points not counted
    private static boolean isLabelled(String title, int letters) {
        int end = place(title, letters);
        String label = title.substring(0, end).strip();
        return label.length() <= LONGEST_LABEL && !label.isEmpty() && parts(title, end);
    }

    private static boolean parts(String title, int end) {
        for (int i = end; i < title.length() && !Character.isLetterOrDigit(title.charAt(i)); i++) {
            if (LABEL_ENDS.indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return title.indexOf(' ') == end;
    }

    private static boolean isSuffixed(String title, int letters) {
        String suffix = title.substring(place(title, letters));
        int start = 0;
        while (start < suffix.length() && !Character.isLetterOrDigit(suffix.charAt(start))) {
            if (SUFFIX_STARTS.indexOf(suffix.charAt(start)) >= 0) {
                return suffix.length() <= LONGEST_LABEL;
            }
            start++;
        }
        return false;
    }

    /// Where so many letters and digits have been seen.
    private static int place(String title, int letters) {
        int seen = 0;
        int at = 0;
        while (at < title.length() && seen < letters) {
            seen += Character.isLetterOrDigit(title.charAt(at++)) ? 1 : 0;
        }
        return at;
    }

    /// Without a bracketed last word about the form: "(video)", "[Watch]".
    static String withoutMark(String title) {
        int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('['));
        boolean closed = title.endsWith(")") || title.endsWith("]");
        if (!closed || open < SHORTEST) {
            return title;
        }
        String mark = Wording.bare(title.substring(open));
        return MARKS.contains(mark) ? title.substring(0, open).strip() : title;
    }
}
