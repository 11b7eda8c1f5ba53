package pressbox.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.fact.Availability;
import pressbox.fact.Claim;
import pressbox.fact.Credit;
import pressbox.fact.Fact;
import pressbox.fact.Fixture;
import pressbox.fact.Origin;
import pressbox.fact.Quotation;
import pressbox.fact.Reaction;
import pressbox.fact.Result;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.reading.Reading;
import pressbox.text.Span;

/// A fact in a few words for a person, as a sub-editor would note it beside the text.
///
/// @param label the kind of fact
record FactNote(String label, String words) {
    static FactNote of(Fact fact, Reading reading) {
        return switch (fact) {
            case Quotation quote -> new FactNote(label(quote), speaker(quote) + medium(quote) + from(quote));
            case Transfer move ->
                new FactNote(
                        "transfer",
                        move.person().name() + ": " + way(move) + ", " + stage(move) + fee(move) + from(move));
            case Availability state ->
                new FactNote("availability", state.person().name() + ": " + availability(state) + from(state));
            case Result result ->
                new FactNote(
                        "result",
                        result(result) + competition(result.competition()) + date(result.date()) + from(result));
            case Fixture fixture ->
                new FactNote("fixture", sides(fixture) + competition(fixture.competition()) + when(fixture));
            case Reaction reaction ->
                new FactNote(
                        "reaction",
                        reaction.who().name() + " " + word(reaction.stance()) + " "
                                + reaction.whom().name() + from(reaction));
            case Claim claim ->
                new FactNote(
                        "claim",
                        claim.subject().map(Club::name).orElse("about whom the text does not say")
                                + Optional.ofNullable(reading.judgements().get(claim))
                                        .map(FactNote::verdict)
                                        .orElse(""));
            case Credit credit -> new FactNote("credit", credit.source());
        };
    }

    private static String label(Quotation quote) {
        return quote.kind() == Quotation.Kind.REPORTED ? "reported" : "quote";
    }

    private static String speaker(Quotation quote) {
        String text = quote.evidence().article().text();
        return quote.speaker().map(mention -> name(mention, text)).orElse("somebody whom the text does not name");
    }

    private static String medium(Quotation quote) {
        return quote.medium().isEmpty() ? "" : ", " + quote.medium();
    }

    private static String verdict(Judgement judgement) {
        return switch (judgement.verdict()) {
            case Verdict.Holds holds -> ": holds";
            case Verdict.Fails fails -> ": fails";
            case Verdict.HoldsIf some -> ": holds in one scope, fails in another";
            case Verdict.CannotTell none -> ": the record cannot tell";
        };
    }

    private static String way(Transfer move) {
        String from = move.from().map(Club::name).orElse("");
        String to = move.to().map(Club::name).orElse("");
        String arrow = (from.isEmpty() ? "" : from + " ") + "→" + (to.isEmpty() ? " (nobody named)" : " " + to);
        return move.type() == Transfer.Type.UNKNOWN ? arrow : arrow + ", " + word(move.type());
    }

    private static String stage(Transfer move) {
        return move.stage().word() + (move.by().isEmpty() ? "" : " (" + move.by() + ")");
    }

    private static String fee(Transfer move) {
        return move.fee().isEmpty() ? "" : ", " + move.fee();
    }

    private static String availability(Availability state) {
        List<String> parts = new ArrayList<>();
        parts.add(word(state.status()) + " (" + state.status().letter() + ", " + state.chance() + "%)");
        if (!state.reason().isEmpty()) {
            parts.add(state.reason());
        }
        if (!state.since().isEmpty()) {
            parts.add("since " + state.since());
        }
        if (!state.until().isEmpty()) {
            parts.add("until " + state.until());
        }
        if (!state.by().isEmpty()) {
            parts.add("says " + state.by());
        }
        return String.join(", ", parts);
    }

    private static String result(Result result) {
        String sides = result.first().name()
                + result.score().map(score -> " " + score + " ").orElse(" v ")
                + result.second().name();
        String winner = switch (result.winner()) {
            case FIRST ->
                result.score().isPresent() ? "" : ", won by " + result.first().name();
            case SECOND ->
                result.score().isPresent() ? "" : ", won by " + result.second().name();
            case DRAW -> result.score().isPresent() ? "" : ", drawn";
            case UNKNOWN -> "";
        };
        return sides + winner + home(result.home(), result.first(), result.second());
    }

    private static String sides(Fixture fixture) {
        return fixture.first().name() + " v " + fixture.second().name()
                + home(fixture.home(), fixture.first(), fixture.second());
    }

    private static String home(Result.Home home, Named first, Named second) {
        return switch (home) {
            case FIRST -> ", at " + first.name();
            case SECOND -> ", at " + second.name();
            case NEUTRAL -> ", on neutral ground";
            case UNKNOWN -> "";
        };
    }

    private static String competition(Optional<? extends Named> competition) {
        return competition.map(found -> ", " + found.name()).orElse("");
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(day -> ", " + day).orElse("");
    }

    private static String when(Fixture fixture) {
        return fixture.when().isEmpty() ? date(fixture.date()) : ", " + fixture.when();
    }

    private static String from(Fact fact) {
        return switch (fact.origin()) {
            case Origin.OwnReporting own -> "";
            case Origin.Credited(String source, Span words) -> "  [from " + source + "]";
        };
    }

    private static String name(Mention mention, String text) {
        return mention.named().map(Named::name).orElseGet(() -> mention.span().in(text) + " (whom is left open)");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
