package pressbox.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.Almanac;
import pressbox.article.Article;
import pressbox.football.NameBook;
import pressbox.ledger.Ledger;
import pressbox.reading.Filed;

/// What the copy desk holds a draft against.
///
/// @param readings    what other outlets published
/// @param ownArticles what this newsroom published
/// @param deadLinks   addresses that were found not to answer
public record Background(
        List<Filed> readings,
        Ledger ledger,
        NameBook names,
        Optional<Almanac> almanac,
        List<Article> ownArticles,
        Set<String> deadLinks,
        Instant now) {
    public Background {
        readings = List.copyOf(readings);
        ownArticles = List.copyOf(ownArticles);
        deadLinks = Set.copyOf(deadLinks);
    }
}
