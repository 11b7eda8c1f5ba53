package pressbox.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Claim;
import pressbox.fact.Origin;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Finds the clauses of an article that claim what match results could settle.
///
/// A claim's subject is the club that its sentence names; failing that, the one that its place suggests.
public final class ClaimReader {
    private static final int LONGEST_SENTENCE = 1200;

    /// Every claim, in order; words that stand twice are taken once.
    public List<Claim> read(Prose prose) {
        List<Claim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Subjects subjects = new Subjects(prose);
        Tokens tokens = prose.tokens();
        CueSearch search = ClaimFinder.search(tokens);
        for (Span sentence : prose.sentences()) {
            if (sentence.length() > LONGEST_SENTENCE || sentence.isEmpty()) {
                continue;
            }
            Cues.Candidates candidates =
                    search.among(tokens.firstFrom(sentence.start()), tokens.firstFrom(sentence.end()));
            List<Claim> claimed =
                    candidates.isEmpty() ? List.of() : claimed(prose, sentence, candidates, subjects.of(sentence));
            for (Claim claim : claimed) {
                if (seen.add(claim.evidence().words())) {
                    claims.add(claim);
                }
            }
            subjects.after(sentence, claimed);
        }
        return claims;
    }

    private static List<Claim> claimed(Prose prose, Span span, Cues.Candidates candidates, Club subject) {
        String own = subject.name();
        Sentence sentence =
                new Sentence(prose.tokens(), span, new SentenceNames(Register.UNRECORDED, own, prose.names()));
        List<ClaimFinder.Stated> stated = ClaimFinder.find(sentence, candidates);
        if (stated.isEmpty()) {
            return List.of();
        }
        Context context =
                Context.undated(sentence, Register.UNRECORDED, own, prose.beat().day());
        List<Mention> here = prose.names().in(span);
        List<Claim> claims = new ArrayList<>(stated.size());
        for (ClaimFinder.Stated each : stated) {
            Club club = called(ClaimFinder.subject(each, context), here, subject);
            claims.add(new Claim(
                    prose.evidence(sentence.span(each.first(), each.end() - 1)),
                    Optional.of(club).filter(c -> !c.name().isEmpty()),
                    Origin.OWN));
        }
        return claims;
    }

    /// The club of this name among those of the sentence.
    private static Club called(String name, List<Mention> here, Club otherwise) {
        Club called = otherwise;
        for (Mention mention : here) {
            for (Named named : mention.candidates()) {
                if (named instanceof Club club && club.name().equals(name)) {
                    called = club;
                }
            }
        }
        return called;
    }
}
