package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The headline: of what the page shows as `h1`, states in JSON-LD and Open Graph, and puts in its window title.
final class TitleReader {
    /// What being shown as the page's headline counts; an equal title elsewhere counts 1.
    private static final double SHOWN_VOTE = 1.2;
    /// What a title that differs a little counts.
    private static final double LIKE_VOTE = 0.3;

    private final Head head;
    private final Json article;
    private final Layout layout;
    private final String outlet;

    TitleReader(Head head, Json article, Layout layout, String outlet) {
        this.head = head;
        this.article = article;
        this.layout = layout;
        this.outlet = outlet;
    }

    /// The candidate that most of the page's sources agree on; the shown headline where they disagree.
    String read() {
        List<String> stated = Stream.of(
                        Wording.untagged(article.words("headline").orElse("")),
                        withoutOutlet(Wording.untagged(
                                head.meta("og:title", "twitter:title").orElse(""))),
                        withoutOutlet(Wording.clean(head.title())))
                .filter(title -> !title.isEmpty())
                .toList();
        List<String> shown = shown();
        String best = "";
        double most = 0;
        for (String title : shown) {
            double votes = votes(title, stated) + SHOWN_VOTE;
            boolean alone = shown.size() == 1 && title.length() > 15;
            if (votes > most && (votes > SHOWN_VOTE || alone || stated.isEmpty())) {
                best = title;
                most = votes;
            }
        }
        for (String title : stated) {
            double votes = votes(title, stated);
            if (votes > most) {
                best = title;
                most = votes;
            }
        }
        return best;
    }

    private static double votes(String title, List<String> stated) {
        String bare = Wording.bare(title);
        double votes = 0;
        for (String other : stated) {
            String otherBare = Wording.bare(other);
            votes += bare.equals(otherBare) ? 1 : alike(title, other) ? LIKE_VOTE : 0;
        }
        return votes;
    }

    private List<String> shown() {
        List<String> shown = new ArrayList<>();
        for (Box box : layout.boxes()) {
            if (box.tag.equals("h1") && box.end > box.first && shown.size() < 20) {
                StringBuilder words = new StringBuilder();
                for (int i = box.first; i < box.end; i++) {
                    words.append(words.isEmpty() ? "" : " ")
                            .append(layout.blocks().get(i).text().replace('\n', ' '));
                }
                if (words.length() < 400) {
                    shown.add(words.toString());
                }
            }
        }
        return shown;
    }

    /// Whether one holds the other, or they share most of their words.
    private static boolean alike(String a, String b) {
        String x = Wording.bare(a);
        String y = Wording.bare(b);
        if (x.length() < 8 || y.length() < 8) {
            return !x.isEmpty() && x.equals(y);
        }
        return x.contains(y) || y.contains(x) || sharedWords(a, b) > 0.6;
    }

    private static double sharedWords(String a, String b) {
        List<String> first = List.of(a.toLowerCase(java.util.Locale.ROOT).split(" ", 60));
        List<String> second = List.of(b.toLowerCase(java.util.Locale.ROOT).split(" ", 60));
        long common = first.stream().filter(second::contains).count();
        return (double) common / Math.max(1, Math.min(first.size(), second.size()));
    }

    private String withoutOutlet(String title) {
        for (String parting : List.of(" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ")) {
            int at = title.lastIndexOf(parting);
            if (at > 0) {
                String tail = Wording.bare(title.substring(at + parting.length()));
                String name = Wording.bare(outlet);
                boolean outletName = !name.isEmpty() && (tail.contains(name) || name.contains(tail));
                if (outletName || (at > 20 && title.length() - at < 30 && parting.equals(" | "))) {
                    return withoutOutlet(title.substring(0, at).strip());
                }
            }
        }
        return title;
    }
}
