package pressbox.fact;

import java.util.List;
import pressbox.article.Article;
import pressbox.football.Beat;
import pressbox.football.Names;
import pressbox.text.Span;

/// An article as the readers take it: names and sentences found once, for all of them.
///
/// @param names     every mention in the article's text
/// @param sentences of the title and of each paragraph, in order; none crosses a paragraph
public record Prose(Article article, Beat beat, Names names, List<Span> sentences) {
    public Prose {
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return article.text();
    }

    public String words(Span span) {
        return span.in(article.text());
    }

    public Evidence evidence(Span span) {
        return new Evidence(article, span);
    }
}
