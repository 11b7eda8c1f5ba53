package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

/// What every article promises, whatever page it was read from.
final class Promises {
    private Promises() {}

    static void hold(Article article, String pageText) {
        assertThat(article.paragraphs()).isNotEmpty();
        assertThat(article.headline().in(article.text())).isEqualTo(article.title());
        int end = article.title().length();
        for (Paragraph paragraph : article.paragraphs()) {
            assertThat(article.words(paragraph)).isNotBlank();
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(article.text().substring(end, paragraph.span().start())).isIn("", "\n\n");
            paragraph.origin().ifPresent(place -> {
                assertThat(place.isEmpty()).isFalse();
                assertThat(place.end()).isLessThanOrEqualTo(pageText.length());
            });
            end = paragraph.span().end();
        }
        assertThat(end).isEqualTo(article.text().length());
        for (Link link : article.links()) {
            assertThat(article.paragraphs())
                    .anyMatch(paragraph -> paragraph.span().contains(link.anchor()));
        }
        assertThat(ArticleText.of(article)).isNotBlank();
        assertThat(ArticleMarkdown.of(article)).isNotBlank();
    }
}
