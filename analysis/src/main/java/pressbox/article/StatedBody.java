package pressbox.article;

import org.jsoup.nodes.Document;

/// The article's words that JSON-LD states, as blocks; for pages that draw their text by script or keep it behind a
/// wall.
final class StatedBody {
    private StatedBody() {}

    static Body read(String body, String address) {
        if (body.contains("<p") || body.contains("<br")) {
            return cut(Parsing.document(body, address));
        }
        Document document = Document.createShell(address);
        for (String line : (Iterable<String>) body.lines()::iterator) {
            String words = Wording.untagged(line);
            if (!words.isEmpty()) {
                document.body().appendElement("p").text(words);
            }
        }
        return cut(document);
    }

    private static Body cut(Document document) {
        Layout layout = Layout.of(document);
        return new BodyFinder(layout, new Known(""), Metadata.NONE).whole();
    }
}
