package pressbox.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.fact.Claim;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;

/// The clubs that a claim without a name may be of.
final class Nearby {
    private Nearby() {}

    /// Those that its paragraph and the one before name, and the beat's.
    static List<Club> clubs(Claim claim, NameBook names, Beat beat) {
        Set<Club> clubs = new LinkedHashSet<>();
        Article article = claim.evidence().article();
        List<Paragraph> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean here = paragraphs.get(i).span().overlaps(claim.evidence().span());
            boolean next = i + 1 < paragraphs.size()
                    && paragraphs.get(i + 1).span().overlaps(claim.evidence().span());
            if (here || next) {
                names.find(paragraphs.get(i).span().in(article.text()), beat)
                        .all()
                        .forEach(mention -> mention.club().ifPresent(clubs::add));
            }
        }
        beat.club().ifPresent(clubs::add);
        return List.copyOf(clubs);
    }
}
