package pressbox.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pressbox.check.Finding;

/// A stretch of a draft's text, with the weight of the finding on it; `severity` is empty where there is none.
public record Marked(String words, String severity) {
    /// The whole text cut where findings begin and end; where two overlap, the one that starts first is shown.
    public static List<Marked> of(String text, List<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparing(Finding::span));
        List<Marked> stretches = new ArrayList<>();
        int at = 0;
        for (Finding finding : ordered) {
            int start = finding.span().start();
            int end = Math.min(finding.span().end(), text.length());
            if (start >= at && end > start) {
                add(stretches, text.substring(at, start), "");
                add(stretches, text.substring(start, end), finding.severity().name());
                at = end;
            }
        }
        add(stretches, text.substring(at), "");
        return stretches;
    }

    private static void add(List<Marked> stretches, String words, String severity) {
        if (!words.isEmpty()) {
            stretches.add(new Marked(words, severity));
        }
    }
}
