package pressbox.newsday;

import java.util.List;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.desk.Draft;
import pressbox.fact.Quotation;
import pressbox.football.Named;
import pressbox.story.Story;
import pressbox.text.Span;

/// The words a draft begins with.
final class Opening {
    private Opening() {}

    /// The story's first quote of somebody who is named, with who said it, where and by whose report; else nothing.
    static String of(Story story) {
        return story.articles().stream()
                .flatMap(filed -> filed.reading().facts(Quotation.class))
                .filter(quote -> quote.kind() == Quotation.Kind.DIRECT || quote.kind() == Quotation.Kind.POST)
                .filter(quote ->
                        quote.speaker().flatMap(mention -> mention.named()).isPresent())
                .findFirst()
                .map(Opening::attributed)
                .orElse("");
    }

    /// A quote as Markdown: the words as a block, then the speaker and the medium.
    static String attributed(Quotation quote) {
        String speaker = quote.speaker()
                .flatMap(mention -> mention.named())
                .map(Named::name)
                .orElse("Somebody");
        String told = quote.medium().isEmpty() ? "" : " (" + quote.medium() + ")";
        List<String> stretches = List.of(quote.words().split("\n\n", -1));
        StringBuilder words =
                new StringBuilder(speaker).append(" said").append(told).append(":\n\n");
        for (int i = 0; i < stretches.size(); i++) {
            boolean last = i == stretches.size() - 1;
            words.append("> “").append(stretches.get(i)).append(last ? "”\n" : "\n>\n");
        }
        return words.toString();
    }

    /// A draft's words as an article of one outlet, ours.
    static Article article(Draft draft) {
        String text = draft.body().isBlank() ? draft.headline() : draft.headline() + "\n\n" + draft.body();
        List<Paragraph> paragraphs = draft.body().isBlank()
                ? List.of()
                : List.of(new Paragraph(
                        Paragraph.Kind.TEXT, new Span(draft.headline().length() + 2, text.length())));
        return new Article(
                "draft:" + draft.id(),
                "",
                draft.headline(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "en",
                "",
                List.of(),
                Article.Access.FREE,
                List.of(),
                text,
                paragraphs,
                List.of(),
                List.of(),
                List.of());
    }
}
