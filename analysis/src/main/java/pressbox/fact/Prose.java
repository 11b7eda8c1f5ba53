package pressbox.fact;

import java.util.ArrayList;
import java.util.List;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.football.Beat;
import pressbox.football.NameBook;
import pressbox.football.Names;
import pressbox.text.Sentences;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// An article as the readers take it: words, names and sentences found once, for all of them.
///
/// @param tokens    the words of the article's text
/// @param names     every mention in the article's text
/// @param sentences of the title and of each paragraph, in order; none crosses a paragraph
public record Prose(Article article, Beat beat, Tokens tokens, Names names, List<Span> sentences) {
    public Prose {
        sentences = List.copyOf(sentences);
    }

    /// Finds the names and sentences of an article, its title included.
    public static Prose of(Article article, Beat beat, NameBook book) {
        List<Span> sentences = new ArrayList<>(Sentences.in(article.text(), article.headline()));
        for (Paragraph paragraph : article.paragraphs()) {
            sentences.addAll(Sentences.in(article.text(), paragraph.span()));
        }
        Tokens tokens = Tokens.of(article.text());
        return new Prose(article, beat, tokens, book.find(tokens, beat), sentences);
    }

    public String text() {
        return article.text();
    }

    public String words(Span span) {
        return span.in(article.text());
    }

    /// The sentence that holds the place, or the last one before it; empty where there is none.
    public Span sentenceAt(int offset) {
        int sentence = Sentences.indexAt(sentences, offset);
        return sentence < 0 ? new Span(0, 0) : sentences.get(sentence);
    }

    public Evidence evidence(Span span) {
        return new Evidence(article, span);
    }
}
