package pressbox.demo;

import java.util.List;

/// One piece of an article's body, in its source form.
sealed interface Block {
    /// Words of the article.
    ///
    /// @param text with `**bold**`, `[words](address)` and `[words](@outlet/slug)`
    record Paragraph(String text) implements Block {}

    record Heading(String text) implements Block {}

    record Items(List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A post or a film set into the text; its words stand in the list of embeds.
    record Embed(String id) implements Block {}

    /// A link to another article in the middle of the text.
    record Teaser(String outlet, String slug) implements Block {}

    record Photo(Picture picture) implements Block {}
}
