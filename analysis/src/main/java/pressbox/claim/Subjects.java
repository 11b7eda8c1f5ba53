package pressbox.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.fact.Claim;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.text.Span;

/// Whom a sentence speaks of that names no club: the club last named in the sentence before, where that stands in the
/// same paragraph, the beat's club, the club that the article names most.
final class Subjects {
    private static final Club NOBODY = Club.named("");

    private final Prose prose;
    private Span before = new Span(0, 0);
    private List<Claim> claimedBefore = List.of();
    private @Nullable Club common;

    Subjects(Prose prose) {
        this.prose = prose;
    }

    /// The club of a sentence, given those before it; one without a name where the article names none.
    Club of(Span sentence) {
        return lately(sentence).or(() -> prose.beat().club()).orElseGet(this::mostNamed);
    }

    /// To be told of each sentence that was read, in order.
    void after(Span sentence, List<Claim> claimed) {
        before = sentence;
        claimedBefore = claimed;
    }

    private Optional<Club> lately(Span sentence) {
        if (prose.text().indexOf("\n\n", before.end(), sentence.start()) >= 0) {
            return Optional.empty();
        }
        List<Mention> mentions = prose.names().in(before);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Optional<Club> club = mentions.get(i).club();
            if (club.isPresent()) {
                return club;
            }
        }
        for (Claim claim : claimedBefore) {
            if (claim.subject().isPresent()) {
                return claim.subject();
            }
        }
        return Optional.empty();
    }

    /// Of several clubs that are named most the one named first.
    private Club mostNamed() {
        Club most = common;
        if (most == null) {
            Map<Club, Integer> counts = new LinkedHashMap<>();
            for (Mention mention : prose.names().all()) {
                Optional<Club> club = mention.club();
                if (club.isPresent()) {
                    counts.merge(club.get(), 1, Integer::sum);
                }
            }
            most = NOBODY;
            int times = 0;
            for (Map.Entry<Club, Integer> each : counts.entrySet()) {
                if (each.getValue() > times) {
                    most = each.getKey();
                    times = each.getValue();
                }
            }
            common = most;
        }
        return most;
    }
}
