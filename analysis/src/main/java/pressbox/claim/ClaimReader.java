package pressbox.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.fact.Claim;
import pressbox.fact.Origin;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Names;
import pressbox.text.Span;

/// Finds the sentences of an article that claim what match results could settle.
///
/// A claim's subject is the club that its sentence names; failing that, the club last named in the paragraph, the
/// beat's
/// club, the club that the article names most.
public final class ClaimReader {
    private static final int LONGEST_SENTENCE = 1200;

    /// Every claim, in order.
    public List<Claim> read(Prose prose) {
        List<Claim> claims = new ArrayList<>();
        Optional<Club> common = mostNamed(prose.names());
        Optional<Club> lately = Optional.empty();
        Span before = new Span(0, 0);
        for (Span sentence : prose.sentences()) {
            if (sentence.length() > LONGEST_SENTENCE || sentence.isEmpty()) {
                continue;
            }
            if (prose.text().substring(before.end(), sentence.start()).contains("\n\n")) {
                lately = Optional.empty();
            }
            before = sentence;
            Optional<Club> subject = lately.or(() -> prose.beat().club()).or(() -> common);
            Optional<Club> claimed = claimed(prose, sentence, subject);
            claimed.ifPresent(club -> claims.add(new Claim(
                    prose.evidence(sentence),
                    Optional.of(club).filter(c -> !c.name().isEmpty()),
                    Origin.OWN)));
            lately = lastClub(prose.names(), sentence)
                    .or(() -> claimed.filter(c -> !c.name().isEmpty()));
        }
        return claims;
    }

    /// The club that a sentence claims something of; a nameless one where it claims something of no club in sight.
    private static Optional<Club> claimed(Prose prose, Span span, Optional<Club> subject) {
        List<Mention> here = new ArrayList<>();
        Map<String, Club> clubs = new HashMap<>();
        for (Mention mention : prose.names().in(span)) {
            here.add(new Mention(mention.span().shift(-span.start()), mention.form(), mention.candidates()));
            mention.candidates().forEach(named -> {
                if (named instanceof Club club) {
                    clubs.put(club.name(), club);
                }
            });
        }
        Club fallback = subject.orElse(Club.named(""));
        clubs.putIfAbsent(fallback.name(), fallback);
        String own = fallback.name();
        Sentence sentence =
                new Sentence(prose.words(span), new SentenceNames(Register.UNRECORDED, own, new Names(here)));
        return ClaimGrammar.read(Context.of(
                        sentence, Register.UNRECORDED, own, prose.beat().day()))
                .stream()
                .filter(question -> !(question instanceof NotRecorded))
                .findFirst()
                .map(question -> clubs.getOrDefault(question.club(), fallback));
    }

    private static Optional<Club> lastClub(Names names, Span sentence) {
        Optional<Club> last = Optional.empty();
        for (Mention mention : names.in(sentence)) {
            last = mention.club().isPresent() ? mention.club() : last;
        }
        return last;
    }

    private static Optional<Club> mostNamed(Names names) {
        Map<Club, Integer> counts = new HashMap<>();
        names.all().forEach(mention -> mention.club().ifPresent(club -> counts.merge(club, 1, Integer::sum)));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
