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
    ///
    /// @param name the outlet's
    private record Sheet(Filed filed, String name, Shingles shingles, Set<String> credited, Set<String> linked) {
        /// Whether one of the credited names is the other's outlet, `The` and the ending of an address left out.
        boolean credits(Sheet other) {
            return !other.name.isEmpty() && credited.stream().anyMatch(names -> names.contains(other.name));
        }
    }

    private record Trace(String how, double strength) {}

    /// For each article that repeats an earlier one the likeliest such; `articles` are oldest first.
    static List<Story.Copy> in(List<Filed> articles) {
        if (articles.size() == 1) {
            return List.of();
        }
        List<Sheet> sources =
                articles.stream().limit(MOST_SOURCES).map(Copies::sheet).toList();
        Originals originals =
                new Originals(sources.stream().map(Sheet::shingles).toList());
        List<Story.Copy> copies = new ArrayList<>();
        for (int i = 1; i < articles.size(); i++) {
            Sheet sheet = i < sources.size() ? sources.get(i) : sheet(articles.get(i));
            List<Sheet> earlier = sources.subList(0, Math.min(i, sources.size()));
            source(sheet, earlier, originals.shares(sheet.shingles(), earlier.size()))
                    .ifPresent(copies::add);
        }
        return copies;
    }

    /// @param shares how much of the sheet's words stands in each of the earlier ones
    private static Optional<Story.Copy> source(Sheet sheet, List<Sheet> earlier, double[] shares) {
        Optional<Story.Copy> found = Optional.empty();
        double strongest = 0;
        for (int i = 0; i < shares.length; i++) {
            Sheet source = earlier.get(i);
            Optional<Trace> trace = trace(source, sheet, shares[i]);
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

    private static Optional<Trace> trace(Sheet source, Sheet copy, double shared) {
        String outlet = source.filed().outlet();
        if (copy.linked().contains(source.filed().address())) {
            return Optional.of(new Trace("links to " + outlet, 4));
        }
        boolean sameOutlet = outlet.equals(copy.filed().outlet());
        if (!sameOutlet && copy.credits(source)) {
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

    static String plain(String name) {
        String slug = Slug.of(name);
        return slug.startsWith("the-") ? slug.substring(4) : slug;
    }

    /// A name so that it can be found among others in a credit, word by word.
    private static String apart(String name) {
        String plain = plain(name);
        return plain.isEmpty() ? "" : "-" + plain + "-";
    }

    private static Sheet sheet(Filed filed) {
        Set<String> credited = new HashSet<>();
        Set<String> linked = new HashSet<>();
        filed.reading().facts(Credit.class).forEach(credit -> {
            credited.add(apart(credit.source()));
            linked.add(credit.address());
        });
        for (Link link : filed.reading().article().links()) {
            linked.add(link.address());
        }
        linked.remove("");
        return new Sheet(filed, apart(filed.outlet()), Shingles.of(filed.reading()), credited, linked);
    }
}
