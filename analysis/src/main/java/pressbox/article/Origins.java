package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.text.Span;

/// Leads the blocks of a body back to the source of their page.
final class Origins {
    /// A block that is not among this many runs of words ahead, such as one moved by the parser, is passed over.
    private static final int WINDOW = 400;
    /// Words as long as this do not stand in a menu or a teaser by accident: what is before them need not be followed.
    private static final int TELLING = 60;

    private static final int MOST_BODIES = 8;

    private Origins() {}

    /// Where each block of the body stands in the source.
    static List<Optional<Span>> of(SourceRuns source, Layout layout, Body body) {
        if (body.blocks().isEmpty()) {
            return List.of();
        }
        return isOf(layout, body.blocks().getFirst()) ? onPage(source, layout, body) : stated(source.source(), body);
    }

    /// As [#of] for a body of which the end was left out, perhaps within a block.
    static List<Optional<Span>> ofCut(String source, Layout layout, Body whole, Body cut) {
        List<Optional<Span>> places = new ArrayList<>(of(new SourceRuns(source), layout, whole));
        int last = cut.blocks().size() - 1;
        if (last < 0 || last >= places.size()) {
            return places;
        }
        int length = cut.blocks().get(last).text().length();
        Block block = whole.blocks().get(last);
        if (length < block.text().length()) {
            places.set(last, places.get(last).flatMap(place -> upTo(source, place, block.text(), length)));
        }
        return places;
    }

    private static Optional<Span> upTo(String source, Span place, String words, int length) {
        int[] letters = new Places(place.in(source)).letters(words);
        return letters.length == 0
                ? Optional.empty()
                : Optional.of(new Span(place.start(), place.start() + letters[2 * length - 1]));
    }

    private static boolean isOf(Layout layout, Block block) {
        int box = block.box().index;
        return box < layout.boxes().size() && layout.boxes().get(box) == block.box();
    }

    private static List<Optional<Span>> onPage(SourceRuns source, Layout layout, Body body) {
        List<Optional<Span>> found = new ArrayList<>(body.blocks().size());
        Places places = new Places(source);
        int at = 0;
        for (Block block : body.blocks()) {
            while (at < block.index() && block.text().length() < TELLING) {
                places.pass(layout.blocks().get(at++).text(), WINDOW);
            }
            found.add(places.find(block.text()));
            at = block.index() + 1;
        }
        return found;
    }

    private static List<Optional<Span>> stated(String source, Body body) {
        List<Optional<Span>> best = List.of();
        long most = -1;
        for (ScriptWords words : ScriptWords.articleBodies(source, MOST_BODIES)) {
            Places places = new Places(words.text());
            List<Optional<Span>> found = body.blocks().stream()
                    .map(block -> places.find(block.text()).map(words::origin))
                    .toList();
            long count = found.stream().filter(Optional::isPresent).count();
            if (count > most) {
                most = count;
                best = found;
            }
        }
        return best;
    }
}
