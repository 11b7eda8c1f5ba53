package pressbox.article;

import java.util.List;

/// A page that is no article but is added to while something happens.
///
/// Each entry is an article of its own: dated, where its time is given, and with its own title, people, text and
/// origins. The address of an entry is the page's own, with the entry's anchor where it has one.
///
/// @param whole   the page read as one article: what it is called, who writes it, all of the text that was found
/// @param why     how it shows that this is a live blog
/// @param entries in the order of the page, at least one; the whole page is one where entries cannot be told apart
public record LiveBlog(Article whole, String why, List<Article> entries) implements PageContent {
    public LiveBlog {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a live blog without an entry: " + whole);
        }
    }
}
