package pressbox.site;

import java.util.List;

/// What the site tells of one player: his words, his rumours, his fitness, the pieces about him.
///
/// @param availability the latest word in a sentence, empty where there is none
public record PlayerPage(
        String slug,
        String name,
        String about,
        String availability,
        List<Quote> quotes,
        List<Line> rumours,
        List<Piece> pieces) {
    /// Words with where they were said; `outlet` and `address` name the source that carried them.
    public record Quote(List<String> paragraphs, String medium, String outlet, String address, String day) {
        public Quote {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// A rumour in a sentence with its stage.
    public record Line(String words, String stage, String outlet, String day) {}

    public PlayerPage {
        quotes = List.copyOf(quotes);
        rumours = List.copyOf(rumours);
        pieces = List.copyOf(pieces);
    }

    public String path() {
        return "/players/" + slug + "/";
    }
}
