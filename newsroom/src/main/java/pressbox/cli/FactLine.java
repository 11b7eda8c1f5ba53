package pressbox.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.article.Trail;
import pressbox.claim.Judgement;
import pressbox.fact.Availability;
import pressbox.fact.Claim;
import pressbox.fact.Credit;
import pressbox.fact.Evidence;
import pressbox.fact.Fact;
import pressbox.fact.Fixture;
import pressbox.fact.Origin;
import pressbox.fact.Quotation;
import pressbox.fact.Reaction;
import pressbox.fact.Result;
import pressbox.fact.Transfer;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.reading.Reading;
import pressbox.text.Span;

/// The published JSON of a reading's facts: flat rows that other programs can use; fields are never renamed.
///
/// Every row has `kind`, `evidence` (the words), `start` and `end` (their place in the page's own text, in UTF-16
/// units; `null` where its source does not hold them in this order), `in_text` (their place in the article's text)
/// and `origin`. What the text does not say is `null`.
final class FactLine {
    private final Trail trail;

    private FactLine(Trail trail) {
        this.trail = trail;
    }

    /// All rows of a reading; a quotation over several stretches is one row for each.
    static List<Map<String, Object>> of(Reading reading, Trail trail) {
        return new FactLine(trail).rows(reading);
    }

    private List<Map<String, Object>> rows(Reading reading) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Fact fact : reading.facts()) {
            switch (fact) {
                case Quotation quote -> quotation(quote, rows);
                case Transfer move -> rows.add(transfer(move));
                case Availability state -> rows.add(availability(state));
                case Result result -> rows.add(result(result));
                case Fixture fixture -> rows.add(fixture(fixture));
                case Reaction reaction -> rows.add(reaction(reaction));
                case Claim claim ->
                    rows.add(claim(
                            claim, Optional.ofNullable(reading.judgements().get(claim))));
                case Credit credit -> rows.add(credit(credit));
            }
        }
        return rows;
    }

    /// The kinds that `--kinds` may name.
    static final List<String> KINDS =
            List.of("quote", "transfer", "availability", "result", "fixture", "claim", "reaction", "origin");

    /// The kind as `--kinds` names it.
    static String kind(Fact fact) {
        return switch (fact) {
            case Quotation quote -> "quote";
            case Transfer move -> "transfer";
            case Availability state -> "availability";
            case Result result -> "result";
            case Fixture fixture -> "fixture";
            case Claim claim -> "claim";
            case Reaction reaction -> "reaction";
            case Credit credit -> "origin";
        };
    }

    private Map<String, Object> row(String kind, Fact fact) {
        Evidence evidence = fact.evidence();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", kind);
        row.put("evidence", evidence.words());
        place(row, evidence.span(), trail);
        return row;
    }

    /// Says where the words stand.
    static void place(Map<String, Object> row, Span span, Trail trail) {
        Optional<Span> origin = trail.origin(span);
        row.put("start", origin.map(Span::start).orElse(null));
        row.put("end", origin.map(Span::end).orElse(null));
        row.put("in_text", List.of(span.start(), span.end()));
    }

    private void quotation(Quotation quote, List<Map<String, Object>> rows) {
        String text = quote.evidence().article().text();
        for (Span part : quote.parts()) {
            Map<String, Object> row = row(kind(quote.kind()), quote);
            place(row, part, trail);
            row.put("evidence", part.in(text));
            row.put("words", part.in(text));
            row.put(
                    "speaker",
                    quote.speaker().map(mention -> name(mention, text)).orElse(null));
            quote.speaker().ifPresent(mention -> mention(row, mention, text));
            row.put("cue", quote.cue());
            row.put("to", orNull(quote.medium()));
            row.put("form", quote.kind().name().toLowerCase(Locale.ROOT));
            row.put("origin", origin(quote));
            rows.add(row);
        }
    }

    private static String kind(Quotation.Kind kind) {
        return switch (kind) {
            case DIRECT, PARTIAL, POST -> "quote";
            case TYPED, REPORTED -> "reported";
        };
    }

    /// As the text names the speaker, and where.
    private void mention(Map<String, Object> row, Mention mention, String text) {
        row.put("mention", mention.span().in(text));
        trail.origin(mention.span()).ifPresent(place -> {
            row.put("ms", place.start());
            row.put("me", place.end());
        });
    }

    private Map<String, Object> transfer(Transfer move) {
        Map<String, Object> row = row(kind(move), move);
        row.put("person", move.person().name());
        row.put("from", name(move.from()));
        row.put("to", name(move.to()));
        row.put("type", move.type().name().toLowerCase(Locale.ROOT));
        row.put("stage", move.stage().word());
        row.put("by", orNull(move.by()));
        row.put("fee", orNull(move.fee()));
        row.put("origin", origin(move));
        return row;
    }

    private Map<String, Object> availability(Availability state) {
        Map<String, Object> row = row(kind(state), state);
        row.put("person", state.person().name());
        row.put("status", String.valueOf(state.status().letter()));
        row.put("chance", state.chance());
        row.put("reason", orNull(state.reason()));
        row.put("since", orNull(state.since()));
        row.put("until", orNull(state.until()));
        row.put("by", orNull(state.by()));
        row.put("origin", origin(state));
        return row;
    }

    private Map<String, Object> result(Result result) {
        Map<String, Object> row = row(kind(result), result);
        row.put("teams", List.of(result.first().name(), result.second().name()));
        row.put("score", result.score().map(Object::toString).orElse(null));
        row.put(
                "winner",
                switch (result.winner()) {
                    case FIRST -> result.first().name();
                    case SECOND -> result.second().name();
                    case DRAW -> "draw";
                    case UNKNOWN -> null;
                });
        row.put("home", home(result.home(), result.first(), result.second()));
        row.put("competition", name(result.competition()));
        row.put("date", result.date().map(Object::toString).orElse(null));
        row.put("origin", origin(result));
        return row;
    }

    private Map<String, Object> fixture(Fixture fixture) {
        Map<String, Object> row = row(kind(fixture), fixture);
        row.put("teams", List.of(fixture.first().name(), fixture.second().name()));
        row.put("home", home(fixture.home(), fixture.first(), fixture.second()));
        row.put("competition", name(fixture.competition()));
        row.put("when", orNull(fixture.when()));
        row.put("date", fixture.date().map(Object::toString).orElse(null));
        row.put("origin", origin(fixture));
        return row;
    }

    private Map<String, Object> reaction(Reaction reaction) {
        Map<String, Object> row = row(kind(reaction), reaction);
        row.put("who", reaction.who().name());
        row.put("whom", reaction.whom().name());
        row.put("stance", reaction.stance().name().toLowerCase(Locale.ROOT));
        row.put("origin", origin(reaction));
        return row;
    }

    private Map<String, Object> claim(Claim claim, Optional<Judgement> judgement) {
        Map<String, Object> row = row(kind(claim), claim);
        row.put("text", claim.evidence().words());
        row.put("club", name(claim.subject()));
        row.put("verdict", null);
        judgement.ifPresent(judged -> row.putAll(VerdictLine.of(judged)));
        row.put("origin", origin(claim));
        return row;
    }

    private Map<String, Object> credit(Credit credit) {
        Map<String, Object> row = row(kind(credit), credit);
        row.put("source", credit.source());
        row.put("address", orNull(credit.address()));
        return row;
    }

    private static String name(Mention mention, String text) {
        return mention.named().map(Named::name).orElseGet(() -> mention.span().in(text));
    }

    private static @Nullable String name(Optional<? extends Named> named) {
        return named.map(Named::name).orElse(null);
    }

    private static @Nullable String home(Result.Home home, Named first, Named second) {
        return switch (home) {
            case FIRST -> first.name();
            case SECOND -> second.name();
            case NEUTRAL -> "neutral";
            case UNKNOWN -> null;
        };
    }

    private static @Nullable String origin(Fact fact) {
        return switch (fact.origin()) {
            case Origin.OwnReporting own -> null;
            case Origin.Credited(String source, Span words) -> source;
        };
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
