package pressbox.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.article.Article;
import pressbox.article.ArticleMarkdown;
import pressbox.article.ArticleReader;
import pressbox.article.ArticleText;
import pressbox.article.LiveBlog;
import pressbox.article.NotAnArticle;
import pressbox.article.PageContent;
import pressbox.article.Unreadable;

/// `pressbox read`: the article alone.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles out of pages: HTML, plain text or Markdown.",
        footer = {"", "Ends with 1 when an input cannot be read or holds no article."})
final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|URL|-", description = "What to read; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @ArgGroup
    private Form form = new Form();

    private static final class Form {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--markdown", description = "Print Markdown.")
        private boolean markdown;
    }

    @ArgGroup(exclusive = false)
    private @Nullable Batch batch;

    @Override
    public Integer call() {
        Console console = Console.standard();
        ArticleReader reader = new ArticleReader();
        if (batch != null) {
            return batch.run(console, (name, page) -> ArticleLine.of(name, reader.read(page)));
        }
        if (inputs.isEmpty()) {
            throw new Failure("nothing to read: name a file, an address or -, or use --batch DIR --out FILE.jsonl");
        }
        int failed = 0;
        for (String input : inputs) {
            try {
                failed += print(console, input, reader.read(Inputs.page(input))) ? 0 : 1;
            } catch (Failure failure) {
                console.complain(failure.words());
                failed++;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private boolean print(Console console, String name, PageContent content) {
        if (form.json) {
            console.line(Json.pretty(ArticleLine.of(name, content)));
        } else if (content instanceof Article article) {
            console.line(form.markdown ? ArticleMarkdown.of(article) : ArticleText.of(article));
        } else if (content instanceof LiveBlog blog) {
            console.line(form.markdown ? ArticleMarkdown.of(blog) : ArticleText.of(blog));
            return true;
        }
        Optional<String> complaint = complaint(name, content);
        complaint.ifPresent(console::complain);
        return complaint.isEmpty();
    }

    static Optional<String> complaint(String name, PageContent content) {
        return switch (content) {
            case Article article -> Optional.empty();
            case LiveBlog blog -> Optional.of(name + " is no article but a live blog: " + blog.why());
            case NotAnArticle(String address, NotAnArticle.Kind kind, String why) ->
                Optional.of(name + " is no article but " + Words.of(kind) + ": " + why);
            case Unreadable(String address, String why) -> Optional.of(name + " cannot be read: " + why);
        };
    }
}
