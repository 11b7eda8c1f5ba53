package pressbox.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.check.CopyDesk;
import pressbox.check.Finding;
import pressbox.claim.ClaimJudge;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.pack.ClubPack;
import pressbox.pack.Packs;
import pressbox.reading.NewsReader;
import pressbox.reading.Reading;

/// Reads and checks articles without a newsroom: names from the packs, history from a file, nothing else at hand.
final class Checker {
    /// A reading and what the copy desk says of it.
    record Checked(Reading reading, List<Finding> findings) {}

    private final NewsReader reader;
    private final Optional<Club> club;

    private Checker(NewsReader reader, Optional<Club> club) {
        this.reader = reader;
        this.club = club;
    }

    /// @throws Failure if the club is not known or the almanac cannot be read
    static Checker of(Optional<String> club, Optional<Path> almanac, Optional<Path> packFolder) {
        Packs packs =
                packFolder.map(folder -> Packs.in(folder).with(Packs.builtIn())).orElseGet(Packs::builtIn);
        Optional<ClubPack> pack = club.map(name -> Clubs.pack(packs, name));
        NameBook names = pack.map(packs::bookFor).orElseGet(packs::book);
        NewsReader reader = almanac.map(Almanacs::load)
                .map(history -> new NewsReader(names, new ClaimJudge(history, names)))
                .orElseGet(() -> new NewsReader(names));
        return new Checker(reader, pack.map(ClubPack::asClub));
    }

    Checked check(Article article, LocalDate day) {
        Beat beat = new Beat(club, day);
        Reading reading = reader.read(article, beat);
        return new Checked(reading, CopyDesk.check(reading, beat));
    }
}
