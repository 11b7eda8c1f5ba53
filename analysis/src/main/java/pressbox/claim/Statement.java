package pressbox.claim;

import java.util.List;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.fact.Claim;
import pressbox.text.Sentences;
import pressbox.text.Span;

/// A claim in its sentence: the clause that states it, and the words around it that say of whom, where and since when.
///
/// @param clause the claim's own words
/// @param whole  its sentence, the other claims of it blanked out
/// @param rest   its sentence with all claims of it blanked out
record Statement(String clause, String whole, String rest) {
    /// @param all claims of the same article, the claim itself or not
    static Statement of(Claim claim, List<Claim> all) {
        Article article = claim.evidence().article();
        Span own = claim.evidence().span();
        Span sentence = sentence(article, own);
        StringBuilder whole = new StringBuilder(sentence.in(article.text()));
        for (Claim other : all) {
            Span span = other.evidence().span();
            if (!span.overlaps(own) && span.overlaps(sentence)) {
                blank(whole, span, sentence);
            }
        }
        StringBuilder rest = new StringBuilder(whole);
        blank(rest, own, sentence);
        return new Statement(claim.evidence().words(), whole.toString(), rest.toString());
    }

    private static Span sentence(Article article, Span claim) {
        Span within = article.headline();
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.span().overlaps(claim)) {
                within = paragraph.span();
            }
        }
        for (Span sentence : Sentences.in(article.text(), within)) {
            if (sentence.overlaps(claim)) {
                return sentence.cover(claim);
            }
        }
        return claim;
    }

    private static void blank(StringBuilder text, Span span, Span sentence) {
        for (int i = Math.max(0, span.start() - sentence.start());
                i < Math.min(text.length(), span.end() - sentence.start());
                i++) {
            text.setCharAt(i, ' ');
        }
    }
}
