package pressbox.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// A fact of a draft's sources in words that can be taken over, with whom it is from.
///
/// @param insert Markdown to insert
/// @param from   outlet, for the writer to see
public record SourcedFact(String label, String words, String insert, String from, String address) {
    private static final int MOST = 40;

    static List<SourcedFact> of(List<Filed> filed, List<String> sources) {
        Set<String> wanted = new LinkedHashSet<>(sources);
        Set<String> seen = new LinkedHashSet<>();
        List<SourcedFact> facts = new ArrayList<>();
        for (Filed one : filed) {
            if (wanted.contains(one.address())) {
                for (Fact fact : one.reading().facts()) {
                    of(fact, one)
                            .filter(row -> facts.size() < MOST && seen.add(row.words()))
                            .ifPresent(facts::add);
                }
            }
        }
        return facts;
    }

    private static Optional<SourcedFact> of(Fact fact, Filed filed) {
        return switch (fact) {
            case Quotation quote
            when quote.kind() != Quotation.Kind.REPORTED && quote.speaker().isPresent() -> {
                String words = "“" + quote.words().replace("\n\n", " ") + "”";
                String told = quote.medium().isEmpty() ? "" : " on " + quote.medium();
                String insert = words + ", " + Show.speaker(quote) + " said" + told + " ([" + filed.outlet() + "]("
                        + filed.address() + ")).\n\n";
                yield row("Quote", Show.speaker(quote) + ": " + words, insert, filed);
            }
            case Transfer move ->
                row(
                        "Transfer",
                        move.person().name() + ": " + Show.word(move.stage())
                                + move.to().map(Club::name).map(to -> ", " + to).orElse(""),
                        move.evidence().words() + " ([" + filed.outlet() + "](" + filed.address() + "))\n\n",
                        filed);
            case Availability state ->
                row(
                        "Availability",
                        state.person().name() + ": " + Show.word(state.status())
                                + (state.until().isEmpty() ? "" : ", " + state.until()),
                        state.evidence().words() + " ([" + filed.outlet() + "](" + filed.address() + "))\n\n",
                        filed);
            case Result result
            when result.score().isPresent() -> {
                String words = result.first().name() + " " + result.score().get() + " "
                        + result.second().name();
                yield row("Result", words, words, filed);
            }
            case Quotation reported -> Optional.empty();
            case Result open -> Optional.empty();
            case Fixture fixture -> Optional.empty();
            case Reaction reaction -> Optional.empty();
            case Claim claim -> Optional.empty();
            case Credit credit -> Optional.empty();
        };
    }

    private static Optional<SourcedFact> row(String label, String words, String insert, Filed filed) {
        return Optional.of(new SourcedFact(label, words, insert, filed.outlet(), filed.address()));
    }
}
