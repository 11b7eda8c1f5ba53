package pressbox.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.fact.Origin;
import pressbox.fact.Prose;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.origin.Credits;

/// One row for each person and destination, kept at the latest stage.
final class Rows {
    private record Key(String person, String to) {}

    private final Prose prose;
    private final Credits credits;
    private final Map<Key, Sighting> rows = new LinkedHashMap<>();

    Rows(Prose prose, Credits credits) {
        this.prose = prose;
        this.credits = credits;
    }

    void add(Sighting seen) {
        Key key = new Key(seen.person().name(), seen.to().map(Club::name).orElse(""));
        rows.merge(key, seen, Rows::later);
    }

    private static Sighting later(Sighting one, Sighting other) {
        boolean further = Stages.rank(other.stage()) > Stages.rank(one.stage());
        Sighting best = further ? other : one;
        Sighting rest = further ? one : other;
        Optional<Club> from = best.from().or(rest::from);
        Transfer.Type type = best.type() == Transfer.Type.UNKNOWN ? rest.type() : best.type();
        String by = best.by().isEmpty() ? rest.by() : best.by();
        String fee = best.fee().isEmpty() ? rest.fee() : best.fee();
        return new Sighting(best.person(), from, best.to(), type, best.stage(), by, fee, best.words());
    }

    /// The rows; a bare departure gives way to a row that knows where he goes and is as far.
    List<Transfer> transfers() {
        Map<String, Integer> furthest = furthest(rows);
        List<Transfer> transfers = new ArrayList<>();
        for (Map.Entry<Key, Sighting> row : rows.entrySet()) {
            Sighting seen = row.getValue();
            if (seen.to().isEmpty() && furthest.getOrDefault(row.getKey().person(), -1) >= Stages.rank(seen.stage())) {
                continue;
            }
            Origin origin = credits.originAt(seen.words());
            transfers.add(new Transfer(
                    prose.evidence(seen.words()),
                    seen.person(),
                    seen.from(),
                    seen.to(),
                    seen.type(),
                    seen.stage(),
                    seen.by().isEmpty() ? source(origin) : seen.by(),
                    seen.fee(),
                    origin));
        }
        return transfers;
    }

    private static String source(Origin origin) {
        return switch (origin) {
            case Origin.Credited credited -> credited.source();
            case Origin.OwnReporting own -> "";
        };
    }

    private static Map<String, Integer> furthest(Map<Key, Sighting> rows) {
        Map<String, Integer> furthest = new HashMap<>();
        for (Map.Entry<Key, Sighting> row : rows.entrySet()) {
            if (row.getValue().to().isPresent() && row.getValue().type() != Transfer.Type.EXTENSION) {
                furthest.merge(row.getKey().person(), Stages.rank(row.getValue().stage()), Math::max);
            }
        }
        return furthest;
    }
}
