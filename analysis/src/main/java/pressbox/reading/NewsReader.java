package pressbox.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pressbox.article.Article;
import pressbox.availability.AvailabilityReader;
import pressbox.fact.Fact;
import pressbox.fact.Prose;
import pressbox.football.Beat;
import pressbox.football.NameBook;
import pressbox.result.FixtureReader;
import pressbox.result.ResultReader;
import pressbox.transfer.TransferReader;

/// Reads everything an article states.
///
/// Immutable and safe to share between threads; the name book is compiled once and held.
public final class NewsReader {
    private final NameBook names;
    private final TransferReader transfers = new TransferReader();
    private final AvailabilityReader availability = new AvailabilityReader();
    private final ResultReader results = new ResultReader();
    private final FixtureReader fixtures = new FixtureReader();

    public NewsReader(NameBook names) {
        this.names = names;
    }

    /// The article's facts in the order of their evidence, as the beat's newsroom understands them.
    public Reading read(Article article, Beat beat) {
        Prose prose = Prose.of(article, beat, names);
        List<Fact> facts = new ArrayList<>();
        facts.addAll(transfers.read(prose));
        facts.addAll(availability.read(prose));
        facts.addAll(results.read(prose));
        facts.addAll(fixtures.read(prose));
        facts.sort(Comparator.comparing(fact -> fact.evidence().span()));
        return new Reading(article, facts, Map.of());
    }
}
