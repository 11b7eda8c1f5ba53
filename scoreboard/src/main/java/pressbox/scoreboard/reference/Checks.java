package pressbox.scoreboard.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Answers checks over the record.
final class Checks {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// What an ask is called, the fields it may have, and who answers it.
    private record Ask(List<String> fields, Function<Inquiry, Answer> answer) {}

    private static final Map<String, Ask> ASKS = Map.ofEntries(
            Map.entry("run_now", new Ask(List.of("pred", "n", "cmp"), RunAsks::now)),
            Map.entry("run_ended", new Ask(List.of("pred", "n", "cmp"), RunAsks::ended)),
            Map.entry("run_since", new Ask(List.of("pred", "n", "cmp", "year", "year_slack"), RunAsks::since)),
            Map.entry("run_longest", new Ask(List.of("pred", "n", "cmp"), RunAsks::longest)),
            Map.entry("last", new Ask(List.of("n", "pred", "count", "cmp"), WindowAsks::last)),
            Map.entry("last_sum", new Ask(List.of("n", "what", "count", "cmp"), WindowAsks::sum)),
            Map.entry("window_since", new Ask(List.of("n", "pred", "count", "year", "year_slack"), WindowAsks::since)),
            Map.entry(
                    "match_since",
                    new Ask(List.of("pred", "year", "year_slack", "between", "last_of"), MatchAsks::since)),
            Map.entry("last_time", new Ask(List.of("pred", "year", "year_slack", "date"), MatchAsks::lastTime)),
            Map.entry("count", new Ask(List.of("pred", "count", "cmp"), MatchAsks::count)),
            Map.entry("sum", new Ask(List.of("what", "count", "cmp"), MatchAsks::sum)),
            Map.entry("record", new Ask(List.of("what", "best", "within", "since"), SeasonAsks::record)),
            Map.entry(
                    "position",
                    new Ask(
                            List.of("place", "points", "played", "season", "comp", "cmp", "deducted"),
                            TableAsks::position)),
            Map.entry("gap", new Ask(List.of("other", "points", "season", "comp", "cmp", "deducted"), TableAsks::gap)),
            Map.entry("start", new Ask(List.of("n", "points", "pred", "count", "season", "cmp"), SeasonAsks::start)),
            Map.entry(
                    "start_since",
                    new Ask(List.of("n", "best", "worst", "year", "year_slack", "season"), SeasonAsks::startSince)),
            Map.entry("same_start", new Ask(List.of("other", "season", "n"), SeasonAsks::sameStart)),
            Map.entry("double", new Ask(List.of("opp", "season", "done"), MatchAsks::doubled)),
            Map.entry("result", new Ask(List.of("opp", "for", "against", "venue", "date"), MatchAsks::result)));

    private final Games games;
    private final Names names;
    private final Holes holes;

    Checks(Games games, Holes holes) {
        this.games = games;
        this.names = new Names(games);
        this.holes = holes;
    }

    /// Answers a check, and says for `either` what both readings say.
    Verdict verdict(String club, LocalDate asOf, JsonNode check) {
        names.club(club);
        Answer league = answer(club, asOf, check, JSON.createObjectNode(), "league");
        if (!check.toString().contains("\"either\"")) {
            return new Verdict(league.truth(), List.of(league.truth()), league.detail(), league.warnings());
        }
        Answer all = answer(club, asOf, check, JSON.createObjectNode(), "all");
        List<String> warnings = new ArrayList<>(league.warnings());
        warnings.addAll(all.warnings());
        String detail = "league: " + league.detail() + " | all: " + all.detail();
        if (league.truth() == all.truth()) {
            return new Verdict(league.truth(), List.of(league.truth()), detail, warnings);
        }
        return new Verdict(Truth.SUPPORTED, List.of(Truth.SUPPORTED, Truth.CONTRADICTED), detail, warnings);
    }

    private Answer answer(String club, LocalDate asOf, JsonNode check, ObjectNode outer, String either) {
        Fields fields = new Fields(check, "check");
        String name = fields.text("ask");
        Fields named = new Fields(check, name);
        ObjectNode of = outer.deepCopy();
        if (named.has("of")) {
            of.setAll((ObjectNode) new Fields(named.get("of"), "of").node());
        }
        if (name.equals("U")) {
            named.only(List.of("ask", "missing"));
            return new Answer(
                    Truth.UNVERIFIABLE, "not in the record: " + named.text("missing"), LocalDate.MAX, List.of());
        }
        if (name.equals("all_of")) {
            named.only(List.of("ask", "of", "checks"));
            return allOf(club, asOf, named.get("checks"), of, either);
        }
        Ask ask = ASKS.get(name);
        if (ask == null) {
            throw new WrongCheck(
                    "unknown ask \"" + name + "\"; known are U, all_of and " + new TreeSet<>(ASKS.keySet()));
        }
        List<String> known = new ArrayList<>(List.of("ask", "of"));
        known.addAll(ask.fields());
        named.only(known);
        names.check(named);
        names.filter(new Fields(of, "of"));
        Inquiry inquiry = Inquiry.of(games, club, asOf, named, new Fields(of, "of"), either);
        return holes.warn(inquiry, ask.answer().apply(inquiry));
    }

    private Answer allOf(String club, LocalDate asOf, JsonNode checks, ObjectNode of, String either) {
        if (!checks.isArray() || checks.isEmpty()) {
            throw new WrongCheck("all_of takes a list of checks");
        }
        Truth truth = Truth.SUPPORTED;
        List<String> details = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        boolean unverifiable = false;
        for (JsonNode check : checks) {
            Answer part = answer(club, asOf, check, of, either);
            details.add(part.truth().word() + ": " + part.detail());
            warnings.addAll(part.warnings());
            unverifiable |= part.truth() == Truth.UNVERIFIABLE;
            if (part.truth() == Truth.CONTRADICTED) {
                truth = Truth.CONTRADICTED;
            }
        }
        if (unverifiable && truth == Truth.CONTRADICTED) {
            warnings.add("one part is wrong and another cannot be told: taken as contradicted");
        } else if (unverifiable) {
            truth = Truth.UNVERIFIABLE;
        }
        return new Answer(truth, String.join(" & ", details), LocalDate.MAX, warnings);
    }
}
