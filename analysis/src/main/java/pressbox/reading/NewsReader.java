package pressbox.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.availability.AvailabilityReader;
import pressbox.claim.ClaimJudge;
import pressbox.claim.ClaimReader;
import pressbox.claim.Judgement;
import pressbox.fact.Claim;
import pressbox.fact.Fact;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.football.Beat;
import pressbox.football.Handles;
import pressbox.football.NameBook;
import pressbox.origin.CreditReader;
import pressbox.origin.Credits;
import pressbox.phrase.Sheet;
import pressbox.quote.OwnWords;
import pressbox.quote.QuoteReader;
import pressbox.reaction.ReactionReader;
import pressbox.result.FixtureReader;
import pressbox.result.ResultReader;
import pressbox.transfer.TransferReader;

/// Reads everything an article states.
///
/// Immutable and safe to share between threads; the name book is compiled once and held.
public final class NewsReader {
    private final NameBook names;
    private final Optional<ClaimJudge> judge;
    private final TransferReader transfers = new TransferReader();
    private final AvailabilityReader availability = new AvailabilityReader();
    private final ResultReader results = new ResultReader();
    private final FixtureReader fixtures = new FixtureReader();
    private final ClaimReader claims = new ClaimReader();

    /// A reader without match history; claims stay without a verdict.
    public NewsReader(NameBook names) {
        this(names, Optional.empty());
    }

    /// A reader that has each claim judged.
    public NewsReader(NameBook names, ClaimJudge judge) {
        this(names, Optional.of(judge));
    }

    private NewsReader(NameBook names, Optional<ClaimJudge> judge) {
        this.names = names;
        this.judge = judge;
    }

    /// The article's facts in the order of their evidence, as the beat's newsroom understands them.
    public Reading read(Article article, Beat beat) {
        return read(Prose.of(article, beat, names), List.of());
    }

    /// The same of a post that somebody wrote, which is a quotation as a whole.
    ///
    /// @param account as the network shows it
    public Reading readPost(Article post, Beat beat, String account, String network) {
        Prose prose = Prose.of(post, beat, names);
        return read(
                prose,
                OwnWords.of(prose, Handles.person(account, names), network).stream()
                        .toList());
    }

    private Reading read(Prose prose, List<Quotation> whole) {
        Credits credits = CreditReader.read(prose);
        List<Quotation> quotations = QuoteReader.read(prose, credits);
        List<Fact> facts = new ArrayList<>(whole);
        facts.addAll(quotations);
        facts.addAll(credits.all());
        Sheet sheet = Sheet.of(prose);
        facts.addAll(transfers.read(sheet, credits));
        facts.addAll(Voices.name(availability.read(sheet, credits), quotations));
        facts.addAll(results.read(sheet, credits));
        facts.addAll(fixtures.read(sheet, credits));
        facts.addAll(ReactionReader.read(prose, quotations, credits));
        facts.addAll(claims.read(prose));
        facts.sort(Comparator.comparing(fact -> fact.evidence().span()));
        return new Reading(prose.article(), facts, judgements(facts, prose.beat()));
    }

    private Map<Claim, Judgement> judgements(List<Fact> facts, Beat beat) {
        if (judge.isEmpty()) {
            return Map.of();
        }
        List<Claim> claims = facts.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
        Map<Claim, Judgement> judgements = new HashMap<>();
        for (Claim claim : claims) {
            judgements.put(claim, judge.get().judge(claim, claims, beat));
        }
        return judgements;
    }
}
