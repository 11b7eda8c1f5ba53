package pressbox.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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
import pressbox.football.Match;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.reading.Reading;
import pressbox.text.Span;

/// Prints a reading's facts for a person: what, then the words that say so.
final class FactsPrinter {
    private static final int WIDTH = 96;
    private static final int LABEL = 13;
    private static final int LONGEST_EVIDENCE = 260;

    private final Console console;

    FactsPrinter(Console console) {
        this.console = console;
    }

    void print(Reading reading, Predicate<Fact> wanted) {
        for (Fact fact : reading.facts()) {
            if (!(fact instanceof Credit) && wanted.test(fact)) {
                print(fact, reading);
            }
        }
        List<String> credits = reading.facts(Credit.class)
                .filter(wanted)
                .map(Credit::source)
                .distinct()
                .toList();
        if (!credits.isEmpty()) {
            entry("credits", String.join(", ", credits));
        }
    }

    private void print(Fact fact, Reading reading) {
        switch (fact) {
            case Quotation quote -> quotation(quote);
            case Transfer move -> {
                entry(
                        "transfer",
                        move.person().name() + ": " + way(move) + "  " + stage(move) + fee(move) + from(move));
                evidence(move);
            }
            case Availability state -> {
                entry("availability", state.person().name() + ": " + availability(state) + from(state));
                evidence(state);
            }
            case Result result -> {
                entry(
                        "result",
                        result(result) + competition(result.competition()) + date(result.date()) + from(result));
                evidence(result);
            }
            case Fixture fixture -> {
                entry("fixture", sides(fixture) + competition(fixture.competition()) + when(fixture));
                evidence(fixture);
            }
            case Reaction reaction -> {
                entry(
                        "reaction",
                        reaction.who().name() + " " + reaction.stance().name().toLowerCase(Locale.ROOT) + " "
                                + reaction.whom().name() + from(reaction));
                evidence(reaction);
            }
            case Claim claim -> {
                entry("claim", claim.subject().map(Club::name).orElse("about whom the text does not say"));
                evidence(claim);
                Optional.ofNullable(reading.judgements().get(claim)).ifPresent(this::judgement);
            }
            case Credit credit -> {}
        }
    }

    private void quotation(Quotation quote) {
        String text = quote.evidence().article().text();
        String speaker =
                quote.speaker().map(mention -> name(mention, text)).orElse("somebody whom the text does not name");
        String how = quote.kind() == Quotation.Kind.REPORTED ? " (reported speech)" : "";
        String medium = quote.medium().isEmpty() ? "" : ", " + quote.medium();
        entry("quote", speaker + medium + how + from(quote));
        for (Span part : quote.parts()) {
            String words = part.in(text);
            indented(quote.kind() == Quotation.Kind.REPORTED ? words : "“" + words + "”");
        }
    }

    /// A verdict with its scopes, figures and matches.
    void judgement(Judgement judgement) {
        switch (judgement.verdict()) {
            case Verdict.Holds(Verdict.Answer answer) -> answer(console.good("holds"), answer);
            case Verdict.Fails(Verdict.Answer answer) -> answer(console.bad("fails"), answer);
            case Verdict.HoldsIf(List<Verdict.Answer> holds, List<Verdict.Answer> fails) -> {
                holds.forEach(answer -> answer(console.doubtful("holds if"), answer));
                fails.forEach(answer -> answer(console.bad("fails if"), answer));
            }
            case Verdict.CannotTell(String missing) -> indented(console.doubtful("cannot tell") + ": " + missing);
        }
        if (!judgement.coverage().isEmpty()) {
            indented(console.dim("record used: " + judgement.coverage()));
        }
    }

    private void answer(String verdict, Verdict.Answer answer) {
        indented(verdict + " " + answer.scope() + ": " + answer.because());
        matches(answer.matches());
        if (!answer.earlier().isEmpty()) {
            indented(console.dim("before that:"));
            matches(answer.earlier());
        }
    }

    private void matches(List<Match> matches) {
        int hidden = Math.max(0, matches.size() - 14);
        if (hidden > 0) {
            indented(console.dim("  … " + hidden + " more …"));
        }
        matches.subList(hidden, matches.size()).forEach(match -> indented("  " + match));
    }

    private static String way(Transfer move) {
        String from = move.from().map(Club::name).orElse("");
        String to = move.to().map(Club::name).orElse("");
        String arrow = (from.isEmpty() ? "" : from + " ") + "→" + (to.isEmpty() ? " (nobody named)" : " " + to);
        return move.type() == Transfer.Type.UNKNOWN ? arrow : arrow + ", " + word(move.type());
    }

    private String stage(Transfer move) {
        String stage = move.stage().word() + (move.by().isEmpty() ? "" : " (" + move.by() + ")");
        return move.stage().isEnd() ? console.bold(stage) : stage;
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

    private void entry(String label, String words) {
        console.line("");
        String padded = label + " ".repeat(Math.max(1, LABEL - label.length()));
        List<String> lines = Wrapping.lines(words, WIDTH - LABEL);
        console.line(console.bold(padded) + lines.getFirst());
        lines.stream().skip(1).forEach(line -> console.line(" ".repeat(LABEL) + line));
    }

    private void evidence(Fact fact) {
        String words = fact.evidence().words().replace("\n\n", " ¶ ");
        indented(console.dim(
                "“" + (words.length() > LONGEST_EVIDENCE ? words.substring(0, LONGEST_EVIDENCE) + "…" : words) + "”"));
    }

    private void indented(String words) {
        Wrapping.lines(words, WIDTH - LABEL).forEach(line -> console.line(" ".repeat(LABEL) + line));
    }
}
