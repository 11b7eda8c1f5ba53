package pressbox.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.article.Link;
import pressbox.fact.Credit;
import pressbox.football.Slug;
import pressbox.reading.Filed;

/// Finds who has a story from whom: by a link, a credit, or words taken over that are nobody's quote.
final class Copies {
    /// The part of an article's own words that must stand in an earlier one. A shared sentence or two is a cliché or
    /// a common source; agency copy and rewrites share a third and more.
    private static final double TAKEN_OVER = 0.25;
    /// Among so many of a story, the earliest, its sources are looked for; on no day has a story as many.
    private static final int MOST_SOURCES = 400;

    private Copies() {}

    /// One article with what shows its descent.
    private record Sheet(Filed filed, Shingles shingles, Set<String> credited, Set<String> linked) {}

    private record Trace(String how, double strength) {}

    /// For each article that repeats an earlier one the likeliest such; `articles` are oldest first.
    static List<Story.Copy> in(List<Filed> articles) {
        List<Story.Copy> copies = new ArrayList<>();
        List<Sheet> earlier = new ArrayList<>();
        for (Filed filed : articles) {
            if (articles.size() == 1) {
                break;
            }
            Sheet sheet = sheet(filed);
            source(sheet, earlier).ifPresent(copies::add);
            if (earlier.size() < MOST_SOURCES) {
                earlier.add(sheet);
            }
        }
        return copies;
    }

    private static Optional<Story.Copy> source(Sheet sheet, List<Sheet> earlier) {
        Optional<Story.Copy> found = Optional.empty();
        double strongest = 0;
        for (Sheet source : earlier) {
            Optional<Trace> trace = trace(source, sheet);
            if (trace.isPresent() && trace.get().strength() > strongest) {
                strongest = trace.get().strength();
                found = Optional.of(new Story.Copy(
                        source.filed().address(),
                        sheet.filed().address(),
                        trace.get().how()));
            }
        }
        return found;
    }

    private static Optional<Trace> trace(Sheet source, Sheet copy) {
        String outlet = source.filed().outlet();
        if (copy.linked().contains(source.filed().address())) {
            return Optional.of(new Trace("links to " + outlet, 4));
        }
        boolean sameOutlet = outlet.equals(copy.filed().outlet());
        double shared = copy.shingles().shareIn(source.shingles());
        if (!sameOutlet && names(copy.credited(), outlet)) {
            return Optional.of(new Trace("credits " + outlet, 2 + shared));
        }
        if (shared >= TAKEN_OVER) {
            String owner =
                    source.filed().owner().equals(copy.filed().owner()) && !sameOutlet ? ", of the same owner" : "";
            return Optional.of(
                    new Trace("has " + Math.round(shared * 100) + " % of its words from " + outlet + owner, shared));
        }
        return Optional.empty();
    }

    /// Whether one of the credited names is the outlet's, `The` and the ending of an address left out.
    static boolean names(Set<String> credited, String outlet) {
        String name = plain(outlet);
        return !name.isEmpty() && credited.stream().anyMatch(source -> source.equals(name) || among(source, name));
    }

    private static boolean among(String words, String name) {
        return ("-" + words + "-").contains("-" + name + "-");
    }

    static String plain(String name) {
        String slug = Slug.of(name);
        return slug.startsWith("the-") ? slug.substring(4) : slug;
    }

    private static Sheet sheet(Filed filed) {
        Set<String> credited = new HashSet<>();
        Set<String> linked = new HashSet<>();
        filed.reading().facts(Credit.class).forEach(credit -> {
            credited.add(plain(credit.source()));
            linked.add(credit.address());
        });
        for (Link link : filed.reading().article().links()) {
            linked.add(link.address());
        }
        linked.remove("");
        return new Sheet(filed, Shingles.of(filed.reading()), credited, linked);
    }
}
