package pressbox.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.claim.Judgement;
import pressbox.fact.Availability;
import pressbox.fact.Claim;
import pressbox.fact.Credit;
import pressbox.fact.Fact;
import pressbox.fact.Fixture;
import pressbox.fact.Quotation;
import pressbox.fact.Reaction;
import pressbox.fact.Result;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.reading.Filed;
import pressbox.reading.Reading;
import pressbox.story.Story;

/// One fact of a story in a few words.
///
/// @param tone  `good`, `doubtful`, `bad`, `quote` or empty
/// @param label what sort of fact it is
public record Chip(String tone, String label, String words) {
    private static final int MOST = 8;

    /// The facts of a story, each once, the latest word on each.
    public static List<Chip> of(Story story) {
        Map<String, Chip> chips = new LinkedHashMap<>();
        for (Filed filed : story.articles()) {
            for (Fact fact : filed.reading().facts()) {
                of(fact, filed.reading()).ifPresent(chip -> chips.put(subject(fact), chip));
            }
        }
        Collection<Chip> latest = chips.values();
        return latest.stream().limit(MOST).toList();
    }

    private static String subject(Fact fact) {
        return switch (fact) {
            case Quotation quote -> "quote " + Show.speaker(quote);
            case Transfer move -> "transfer " + move.person().name();
            case Availability state -> "availability " + state.person().name();
            case Claim claim -> "claim " + claim.evidence().words();
            case Result result ->
                "result " + result.first().name() + result.second().name();
            case Fixture fixture ->
                "fixture " + fixture.first().name() + fixture.second().name();
            case Reaction reaction ->
                "reaction " + reaction.who().name() + reaction.whom().name();
            case Credit credit -> "credit";
        };
    }

    private static Optional<Chip> of(Fact fact, Reading reading) {
        return Optional.ofNullable(
                switch (fact) {
                    case Quotation quote ->
                        quote.kind() == Quotation.Kind.REPORTED
                                        || quote.speaker().isEmpty()
                                ? null
                                : new Chip("quote", Show.speaker(quote), "“" + Show.brief(quote.words()) + "”");
                    case Transfer move ->
                        new Chip(
                                Show.tone(move.stage()),
                                move.person().name(),
                                Show.word(move.stage())
                                        + move.to()
                                                .map(Club::name)
                                                .map(to -> ", " + to)
                                                .orElse(""));
                    case Availability state ->
                        new Chip(Show.tone(state.status()), state.person().name(), Show.word(state.status()));
                    case Claim claim -> {
                        Judgement judgement = reading.judgements().get(claim);
                        yield judgement == null
                                ? null
                                : new Chip(
                                        Show.tone(judgement.verdict()),
                                        "Claim " + Show.verdict(judgement.verdict()),
                                        Show.brief(judgement.sentence()));
                    }
                    case Result result ->
                        result.score().isEmpty()
                                ? null
                                : new Chip(
                                        "",
                                        "Result",
                                        result.first().name() + " "
                                                + result.score().get() + " "
                                                + result.second().name());
                    case Reaction reaction ->
                        new Chip(
                                "",
                                reaction.who().name(),
                                Show.word(reaction.stance()) + " "
                                        + reaction.whom().name());
                    case Fixture fixture -> null;
                    case Credit credit -> null;
                });
    }
}
