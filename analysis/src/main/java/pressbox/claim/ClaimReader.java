package pressbox.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Claim;
import pressbox.fact.Origin;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Names;
import pressbox.text.Span;

/// Finds the clauses of an article that claim what match results could settle.
///
/// A claim's subject is the club that its sentence names; failing that, the club last named in the paragraph, the
/// beat's club, the club that the article names most.
public final class ClaimReader {
    private static final int LONGEST_SENTENCE = 1200;
    private static final Club NOBODY = Club.named("");

    /// Every claim, in order; words that stand twice are taken once.
    public List<Claim> read(Prose prose) {
        List<Claim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
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
            List<Claim> claimed = claimed(prose, sentence, subject);
            for (Claim claim : claimed) {
                if (seen.add(claim.evidence().words())) {
                    claims.add(claim);
                }
            }
            lately = lastClub(prose.names(), sentence)
                    .or(() -> claimed.stream()
                            .flatMap(claim -> claim.subject().stream())
                            .findFirst());
        }
        return claims;
    }

    private static List<Claim> claimed(Prose prose, Span span, Optional<Club> subject) {
        int first = prose.tokens().firstFrom(span.start());
        int end = prose.tokens().firstFrom(span.end());
        if (!ClaimFinder.mayClaim(prose.tokens(), first, end)) {
            return List.of();
        }
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
        Club fallback = subject.orElse(NOBODY);
        clubs.putIfAbsent(fallback.name(), fallback);
        String own = fallback.name();
        Sentence sentence =
                new Sentence(prose.words(span), new SentenceNames(Register.UNRECORDED, own, new Names(here)));
        Context context =
                Context.undated(sentence, Register.UNRECORDED, own, prose.beat().day());
        List<Claim> claims = new ArrayList<>();
        for (ClaimFinder.Stated stated : ClaimFinder.find(sentence)) {
            Span words = sentence.span(stated.first(), stated.end() - 1).shift(span.start());
            claims.add(claim(prose, words, clubs.getOrDefault(ClaimFinder.subject(stated, context), fallback)));
        }
        return claims;
    }

    private static Claim claim(Prose prose, Span words, Club club) {
        return new Claim(
                prose.evidence(words), Optional.of(club).filter(c -> !c.name().isEmpty()), Origin.OWN);
    }

    private static Optional<Club> lastClub(Names names, Span sentence) {
        Optional<Club> last = Optional.empty();
        for (Mention mention : names.in(sentence)) {
            last = mention.club().isPresent() ? mention.club() : last;
        }
        return last;
    }

    /// The club named most; of several the one named first.
    private static Optional<Club> mostNamed(Names names) {
        Map<Club, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : names.all()) {
            mention.club().ifPresent(club -> counts.merge(club, 1, Integer::sum));
        }
        Club most = null;
        for (Map.Entry<Club, Integer> each : counts.entrySet()) {
            most = most == null || each.getValue() > counts.getOrDefault(most, 0) ? each.getKey() : most;
        }
        return Optional.ofNullable(most);
    }
}
