package pressbox.fact;

import pressbox.article.Article;
import pressbox.text.Span;

/// The words of an article that state a fact.
public record Evidence(Article article, Span span) {
    public Evidence {
        if (span.isEmpty() || span.end() > article.text().length()) {
            throw new IllegalArgumentException("no words stand at " + span + " of " + article.address());
        }
    }

    /// The published words, read from the article each time.
    public String words() {
        return span.in(article.text());
    }
}
