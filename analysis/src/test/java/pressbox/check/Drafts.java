package pressbox.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.Almanac;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.ledger.Clipping;
import pressbox.ledger.Ledger;
import pressbox.reading.Filed;

/// Drafts and what they are held against.
final class Drafts {
    static final Instant NOW = Instant.parse("2031-01-05T12:00:00Z");
    static final Beat BEAT = Beat.of(Club.named("Alder Town"), LocalDate.of(2031, 1, 5));

    private Drafts() {}

    static Clipping draft(String title, String body) {
        return Clipping.of("Our Desk", NOW.toString(), title, body);
    }

    static Clipping source(String body) {
        return Clipping.of("Courier", "2031-01-02T09:00:00Z", "Alder", body);
    }

    static Background background(Clipping... sources) {
        List<Filed> filed = List.of(sources).stream().map(Clipping::filed).toList();
        return background(filed, NameBook.of(List.of()), Optional.empty());
    }

    static Background background(List<Filed> filed, NameBook names, Optional<Almanac> almanac) {
        return new Background(filed, Ledger.of(filed), names, almanac, List.of(), Set.of(), NOW);
    }

    static boolean isBlock(Finding finding) {
        return finding.severity() == Finding.Severity.BLOCK;
    }
}
