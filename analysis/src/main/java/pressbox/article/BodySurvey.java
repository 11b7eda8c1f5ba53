package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// Lays open what the reader measures of a page's blocks, for the program that learns how to judge them.
public final class BodySurvey {
    private BodySurvey() {}

    /// A block that may be text of the article.
    ///
    /// @param proposed whether the rules take it for text
    /// @param measures in the order of [#measures()]
    public record Candidate(String text, boolean proposed, List<Float> measures) {
        public Candidate {
            measures = List.copyOf(measures);
        }
    }

    /// The names of the measures.
    public static List<String> measures() {
        return Stream.of(Measure.values()).map(Measure::name).toList();
    }

    /// Whether the reader takes a block for text whose trees vote so.
    public static boolean isText(double votes, Candidate candidate) {
        return BodyJudge.isText(votes, candidate.proposed());
    }

    /// The candidates of an HTML page in order.
    public static List<Candidate> of(Page page) {
        List<Candidate> found = new ArrayList<>();
        String html = Encoding.decode(page.body(), page.contentType(), ArticleReader.MOST_BYTES);
        Document document = Parsing.document(new SourceRuns(html).lean(), page.address());
        Head head = Head.of(document);
        JsonLd data = new JsonLd(head.scripts());
        Layout layout = Layout.of(document);
        if (layout.boxes().isEmpty()) {
            return found;
        }
        Metadata metadata = new MetadataReader(head, data, layout, page.address(), page.fetchedAt()).read();
        Known known = new Known(Wording.untagged(metadata.body()));
        BodyJudge judge = new BodyFinder(layout, known, metadata).judge();
        judge.survey((block, measures) -> {
            List<Float> copy = new ArrayList<>(measures.length);
            for (float measure : measures) {
                copy.add(measure);
            }
            found.add(new Candidate(block.text(), judge.isProposed(block), copy));
        });
        return found;
    }
}
