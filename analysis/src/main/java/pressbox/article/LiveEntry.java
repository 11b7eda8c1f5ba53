package pressbox.article;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.text.Span;

/// An entry of a live blog before it is made an article.
///
/// @param address where it has one of its own, else empty
/// @param body    its text, without its title
/// @param origins where each block of the body stands in the page's source
record LiveEntry(
        String address,
        Optional<OffsetDateTime> time,
        String title,
        List<String> byline,
        Body body,
        List<Optional<Span>> origins) {
    Article article(Metadata page, String base) {
        Assembly assembly = new Assembly(title);
        for (int i = 0; i < body.blocks().size(); i++) {
            Block block = body.blocks().get(i);
            Optional<Span> origin = i < origins.size() ? origins.get(i) : Optional.empty();
            assembly.add(HtmlReader.kind(block), block.text(), origin, block.anchors(), base);
        }
        return new Article(
                address.isEmpty() ? page.address() : Addresses.resolve(page.address(), address),
                page.outlet(),
                title,
                byline,
                time,
                Optional.empty(),
                page.language(),
                page.section(),
                List.of(),
                page.access(),
                body.notices(),
                assembly.text(),
                assembly.paragraphs(),
                List.of(),
                List.of(),
                assembly.links());
    }

    LiveEntry at(Optional<OffsetDateTime> found) {
        return new LiveEntry(address, found, title, byline, body, origins);
    }

    /// With a title that was found in the text, and only the blocks after it.
    LiveEntry titled(String found, int from) {
        Body rest = new Body(body.blocks().subList(from, body.blocks().size()), body.notices());
        return new LiveEntry(
                address, time, found, byline, rest, origins.subList(Math.min(from, origins.size()), origins.size()));
    }

    static int letters(List<LiveEntry> entries) {
        return entries.stream().mapToInt(entry -> entry.body().letters()).sum();
    }

    /// The text of all entries, one after the other.
    static Body body(List<LiveEntry> entries) {
        return new Body(
                entries.stream().flatMap(entry -> entry.body.blocks().stream()).toList(), List.of());
    }

    /// Where each block of all entries stands in the page's source.
    static List<Optional<Span>> origins(List<LiveEntry> entries) {
        List<Optional<Span>> all = new ArrayList<>();
        for (LiveEntry entry : entries) {
            for (int i = 0; i < entry.body.blocks().size(); i++) {
                all.add(i < entry.origins.size() ? entry.origins.get(i) : Optional.empty());
            }
        }
        return all;
    }
}
