package pressbox.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pressbox.article.Article;
import pressbox.claim.Judgement;
import pressbox.fact.Claim;
import pressbox.fact.Fact;

/// An article with the facts read from it, in the order of their evidence, and the verdicts on its claims.
public record Reading(Article article, List<Fact> facts, Map<Claim, Judgement> judgements) {
    public Reading {
        facts = List.copyOf(facts);
        judgements = Map.copyOf(judgements);
    }

    /// The facts of one kind, in order.
    public <F extends Fact> Stream<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
