package pressbox.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The headline: of what the page shows as a heading, states in JSON-LD and Open Graph, and puts in its window title.
final class TitleReader {
    /// A window title has no more parts than this.
    private static final int MOST_PARTS = 20;
    /// What being shown as the page's headline counts; an equal title elsewhere counts 1.
    private static final double SHOWN_VOTE = 1.2;
    /// What the only `h1` counts: windows and data often carry a title made for search engines instead.
    private static final double ALONE_VOTE = 2.4;
    /// What a title that differs a little counts.
    private static final double LIKE_VOTE = 0.3;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 400;
    private static final int MOST_SHOWN = 20;

    private final Head head;
    private final Json article;
    private final Layout layout;
    private final String outlet;
    private final String site;

    /// @param address of the page; its host may be the outlet's name
    TitleReader(Head head, Json article, Layout layout, String outlet, String address) {
        this.head = head;
        this.article = article;
        this.layout = layout;
        this.outlet = Wording.bare(outlet);
        this.site = Wording.bare(Addresses.siteName(address));
    }

    /// The candidate that most of the page's sources agree on, without a label that some of them put before it.
    String read() {
        List<String> stated = stated();
        List<String> shown = new ArrayList<>();
        String best = "";
        double most = 0;
        List<String> first = shownFirst(stated);
        for (String title : first) {
            boolean alone = first.size() == 1 && isLong(title);
            double votes = alone && isRelated(title, stated)
                    ? Math.max(ALONE_VOTE + equals(title, stated), SHOWN_VOTE + votes(title, stated))
                    : SHOWN_VOTE + votes(title, stated);
            if (votes > most && (votes > SHOWN_VOTE || alone || stated.isEmpty())) {
                best = title;
                most = votes;
            }
            shown.add(title);
        }
        for (String title : shownElsewhere(stated)) {
            double votes = votes(title, stated) + SHOWN_VOTE;
            if (votes > most) {
                best = title;
                most = votes;
            }
            shown.add(title);
        }
        for (String title : stated) {
            double votes = votes(title, stated);
            if (votes > most) {
                best = title;
                most = votes;
            }
        }
        return TitleParts.withoutMark(TitleParts.unlabelled(best, shown, stated));
    }

    private List<String> stated() {
        List<String> stated = Stream.of(
                        Wording.untagged(article.words("headline")
                                .or(() -> head.meta("headline"))
                                .orElse("")),
                        Wording.untagged(head.meta("og:title", "twitter:title").orElse("")),
                        Wording.clean(head.title()))
                .map(this::withoutOutlet)
                .filter(title -> !title.isEmpty() && title.length() < LONGEST)
                .toList();
        return stated.stream().filter(title -> !isCutShort(title, stated)).toList();
    }

    private static boolean isCutShort(String title, List<String> others) {
        String bare = Wording.bare(title);
        return (title.endsWith("...") || title.endsWith("…"))
                && others.stream()
                        .map(Wording::bare)
                        .anyMatch(other -> other.length() > bare.length() && other.startsWith(bare));
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

    private static long equals(String title, List<String> stated) {
        String bare = Wording.bare(title);
        return stated.stream().filter(other -> Wording.bare(other).equals(bare)).count();
    }

    /// What stands in an `h1` that is not the name of the site.
    private List<String> shownFirst(List<String> stated) {
        List<String> shown = new ArrayList<>();
        for (Box box : layout.boxes()) {
            if (box.tag.equals("h1") && box.end > box.first && shown.size() < MOST_SHOWN && !isTrail(box)) {
                String words = TitleParts.words(box, layout, stated);
                if (words.length() < LONGEST && !words.isEmpty() && !isSiteName(box, words, stated)) {
                    shown.add(words);
                }
            }
        }
        return shown;
    }

    /// Lower headings that say just what the page states as its title, or a part of it: a blog's name is its `h1`.
    private List<String> shownElsewhere(List<String> stated) {
        Set<String> parts = new HashSet<>();
        stated.forEach(title -> TitleParts.of(title).forEach(part -> parts.add(Wording.bare(part))));
        List<String> shown = new ArrayList<>();
        for (Box box : layout.boxes()) {
            boolean heading = box.tag.equals("h2") || box.tag.equals("h3");
            if (heading && box.end > box.first && shown.size() < MOST_SHOWN && !isTrail(box)) {
                String words = TitleParts.words(box, layout, stated);
                if (words.length() < LONGEST && isLong(words) && parts.contains(Wording.bare(words))) {
                    shown.add(words);
                }
            }
        }
        return shown;
    }

    private static boolean isTrail(Box box) {
        return box.names.toLowerCase(Locale.ROOT).contains("breadcrumb");
    }

    private boolean isSiteName(Box box, String words, List<String> stated) {
        String bare = Wording.bare(words);
        if (bare.equals(outlet) || bare.equals(site)) {
            return true;
        }
        boolean home = false;
        for (int i = box.first; i < box.end; i++) {
            Block block = layout.blocks().get(i);
            home |= !block.anchors().isEmpty()
                    && block.anchors().getFirst().end() == block.text().length()
                    && Addresses.path(block.anchors().getFirst().address()).isEmpty();
        }
        return home && stated.stream().noneMatch(title -> Wording.bare(title).equals(bare));
    }

    private static boolean isLong(String title) {
        return title.length() > SHORTEST || (!title.isEmpty() && title.codePointAt(0) >= 0x2e80 && title.length() > 6);
    }

    /// Whether the words have something to do with a stated title: otherwise the `h1` may head the section.
    private static boolean isRelated(String title, List<String> stated) {
        if (stated.isEmpty() || title.codePointAt(0) >= 0x2e80) {
            return true;
        }
        Set<String> words = new HashSet<>();
        for (String word : title.split(" ", 60)) {
            String bare = Wording.bare(word);
            if (bare.length() > 3) {
                words.add(bare);
            }
        }
        return stated.stream()
                .flatMap(other -> Stream.of(other.split(" ", 60)))
                .anyMatch(word -> words.contains(Wording.bare(word)));
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
        List<String> first = List.of(a.toLowerCase(Locale.ROOT).split(" ", 60));
        List<String> second = List.of(b.toLowerCase(Locale.ROOT).split(" ", 60));
        long common = first.stream().filter(second::contains).count();
        return (double) common / Math.max(1, Math.min(first.size(), second.size()));
    }

    private String withoutOutlet(String title) {
        String rest = title;
        for (int i = 0; i < MOST_PARTS; i++) {
            String shorter = withoutLastPart(rest);
            if (shorter.equals(rest)) {
                break;
            }
            rest = shorter;
        }
        return rest;
    }

    private String withoutLastPart(String title) {
        for (String parting : TitleParts.PARTINGS) {
            int at = title.lastIndexOf(parting);
            if (at > 0) {
                String tail = Wording.bare(title.substring(at + parting.length()));
                boolean named = isOutlet(tail, outlet) || (site.length() > 3 && isOutlet(tail, site));
                if (named || (at > 20 && title.length() - at < 30 && parting.equals(" | "))) {
                    return title.substring(0, at).strip();
                }
            }
        }
        return title;
    }

    private static boolean isOutlet(String tail, String name) {
        return !name.isEmpty() && !tail.isEmpty() && (tail.contains(name) || name.contains(tail));
    }
}
